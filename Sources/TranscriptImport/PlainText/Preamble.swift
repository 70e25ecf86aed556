import Transcripts

/// The block of facts above a conversation, in which even `Agent: Maya Chen` is a fact.
enum Preamble {
  /// Where the conversation may begin: 0, or the index of the line that ends the block.
  ///
  /// A block is made of labels with short values, at least one of which is a header's; or it names
  /// the people who talk and nothing else. It ends with a blank line, a row of dashes, or the first
  /// words that are nobody's name.
  static func end(_ lines: [TextLine], _ heads: [LineHead?]) -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return 0 }
    var index = first
    var (headers, names) = (0, 0)
    var isClosed = false
    while index < lines.count {
      isClosed = lines[index].isBlank || LineNoise.isSeparator(lines[index].scalars)
      if isClosed { break }
      guard let head = heads[index], head.form == .colon else {
        // A title may stand above.
        guard index == first else { return 0 }
        index += 1
        continue
      }
      if HeaderLine.isKey(head.label) {
        headers += 1
      } else if isName(lines[index].scalars[head.textStart...]) {
        names += 1
      } else {
        break
      }
      index += 1
    }
    guard index < lines.count else { return 0 }
    if headers > 0 { return isClosed || isFollowed(heads, from: index) ? index : 0 }
    guard (1...2).contains(names) else { return 0 }
    return namesPeople(heads, first..<index, isClosed: isClosed) ? index : 0
  }

  /// Whether what stands below a block without a line between them is a conversation: two roles or
  /// more, each with its label.
  private static func isFollowed(_ heads: [LineHead?], from start: Int) -> Bool {
    roles(of: heads[start...].prefix(12)).count >= 2
  }

  /// Whether lines that name people say who talks: the conversation below them has both sides, and
  /// where nothing divides it from them, calls the agent otherwise.
  private static func namesPeople(
    _ heads: [LineHead?], _ block: Range<Int>, isClosed: Bool
  ) -> Bool {
    guard roles(of: heads[block.upperBound...].prefix(12)).count >= 2 else { return false }
    let named = heads[block].compactMap(\.self)
    guard named.allSatisfy({ RoleDictionary.match($0.label)?.strength == .exact }) else {
      return false
    }
    if isClosed { return true }
    let others = Set(heads[block.upperBound...].compactMap { $0?.key })
    return named.allSatisfy { !others.contains($0.key) }
  }

  private static func roles(of heads: ArraySlice<LineHead?>) -> Set<String> {
    Set(
      heads.compactMap { head in
        guard let head, head.form == .colon,
          let match = RoleDictionary.match(head.label), match.strength == .exact
        else { return nil }
        return match.role.rawValue
      })
  }

  /// Whether a value is a person or a number rather than words.
  static func isName(_ value: ArraySlice<Unicode.Scalar>) -> Bool {
    guard !value.isEmpty, value.count <= 30 else { return false }
    let text = String(scalars: value)
    if value.allSatisfy({ $0.value < 0x250 }) {
      let words = text.split(separator: " ")
      return words.count <= 4 && !greetings.contains(text.lowercased())
        && words.allSatisfy { word in
          word.unicodeScalars.first.map { $0.isCapital || LabelText.isDigit($0) }
            ?? false
        } && !text.hasSuffix("?") && !text.hasSuffix("!")
    }
    // 周敏（5028）, 周敏 5028, 周敏/5028号
    let core = value.filter {
      $0.value >= 0x2E80 && !"（）()【】「」号　".unicodeScalars.contains($0)
    }
    let rest = value.filter { $0.value < 0x2E80 }
    return (1...5).contains(core.count) && !greetings.contains(String(scalars: core))
      && !core.contains {
        ChineseRoleWords.speechMarks.contains($0) || "。，？！、；：".unicodeScalars.contains($0)
      }
      && rest.allSatisfy {
        LabelText.isDigit($0) || " -/()#*_".unicodeScalars.contains($0) || $0.isASCII && $0.isLetter
      }
      && (core.count >= 2 || core.count == value.count)
  }

  private static let greetings: Set<String> = [
    "hello", "hi", "hey", "yes", "no", "thanks", "喂", "嗯", "哦", "行", "谢谢", "再见", "喂喂", "hello.",
    "hi.",
    "yes.", "no.", "ok", "okay", "bye", "goodbye", "对", "早上好", "下午好", "晚上好", "可以", "没事", "明白",
    "知道", "当然", "随便", "正常", "稍等",
  ]
}

/// The block of facts above a conversation, in which even `Agent: Maya Chen` is a fact.
enum Preamble {
  /// Where the conversation may begin: 0, or the index of the line that ends the block.
  ///
  /// A block is the first paragraph if every line of it is a label with a short value and at
  /// least one label is a header's.
  static func end(_ lines: [TextLine], _ heads: [LineHead?]) -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return 0 }
    var index = first
    var headers = 0
    while index < lines.count, !lines[index].isBlank,
      !LineNoise.isSeparator(lines[index].scalars)
    {
      guard let head = heads[index], head.form == .colon else {
        // A title may stand above.
        guard index == first else { return 0 }
        index += 1
        continue
      }
      if HeaderLine.isKey(head.label) {
        headers += 1
      } else if !isName(lines[index].scalars[head.textStart...]) {
        return 0
      }
      index += 1
    }
    return headers > 0 && index < lines.count ? index : 0
  }

  /// Whether a value is a person or a number rather than words.
  private static func isName(_ value: ArraySlice<Unicode.Scalar>) -> Bool {
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
    return value.count <= 5 && !greetings.contains(text)
      && !value.contains {
        ChineseRoleWords.speechMarks.contains($0) || "。，？！".unicodeScalars.contains($0)
      }
  }

  private static let greetings: Set<String> = [
    "hello", "hi", "hey", "yes", "no", "thanks", "喂", "嗯", "哦", "行", "谢谢", "再见", "喂喂", "hello.",
    "hi.",
    "yes.", "no.", "ok", "okay", "bye", "goodbye", "对",
  ]
}

/// An arrow or a word of going, with the number of the step that it leads to.
///
/// ```
/// → 3   转第3步   就到步骤3   proceed to step 3   >> ③
/// ```
struct StepJump {
  /// The arrow or word with the number.
  var range: Range<Int>
  /// The number of the step.
  var label: String
  /// The characters of the number.
  var labelRange: Range<Int>
  /// How surely a step is meant.
  var strength: Strength

  /// How surely a step is meant.
  enum Strength: Sendable {
    /// The mark or word hardly means anything else: →, 转, go to.
    case strong
    /// The word means much else, and the number is plainly that of a step: 看第3步.
    case named
    /// The word means much else, and so may the number: 到3.
    case weak
  }

  /// Marks and words that lead to a step whatever stands before the number, the longest first.
  static let strong: [[Character]] = [
    "——>", "-->", "==>", "->", "=>", ">>", "→", "⇒", "⟶", "➡️", "➡", "➔", "➜", "⟹", "»", "⇨", "▶",
    "跳转到", "跳转至", "跳转", "转到", "转至", "转入", "转回", "转向", "转去", "转往", "跳到", "跳至", "跳回", "跳去", "回到",
    "返回到", "返回", "退回到", "退回", "进入到", "进入", "前往", "转", "跳",
    "go back to", "go straight to", "go directly to", "go on to", "go on with", "goes to", "go to",
    "goto", "back to", "continue with", "continue to", "continue at", "continue from",
    "carry on with", "proceed to", "proceed with", "skip to", "skip ahead to", "jump to",
    "move on to", "move to", "return to", "resume at", "resume with", "transfer to",
  ].map { Array($0) }

  /// Words that lead to a step only where the clause ends behind its number.
  private static let weak: [[Character]] = [
    "请看", "参见", "参照", "参考", "继续", "执行", "按照", "进行", "接着", "走", "到", "去", "接", "见", "看", "按", "回",
    "至",
    "see", "then", "on to", "use", "next",
  ].map { Array($0) }

  /// Words that lead to a step only where the number is plainly that of one.
  private static let named: [[Character]] = [
    "使用", "采用", "念", "读", "说", "问", "做", "办", "用", "走", "read", "say", "ask", "do", "follow",
    "refer to", "start at", "try", "continue", "perform",
  ].map { Array($0) }

  /// What is counted, so that the number before is not that of a step: 转1号窗口, 退回50元.
  private static let counted: Set<Character> = Set(
    "号號线線分点點天次个個位元小时時层層楼樓月日年%％：:件折台张張份种種名人岁歲米公里路室栋棟单單元排级級期周季块塊万萬千百")

  /// What may follow the number of a step in an English sentence.
  private static let following: Set<String> = [
    "and", "if", "when", "or", "then", "else", "for", "to", "with", "after", "otherwise", "no",
    "yes",
    "but", "unless", "once", "step",
  ]

  /// The first jump at or after an index.
  ///
  /// O(length).
  ///
  /// - Parameters:
  ///   - characters: Plain characters.
  ///   - start: Where the search begins.
  /// - Returns: The jump; `nil` if there is none.
  static func first(in characters: [Character], from start: Int = 0) -> StepJump? {
    var index = start
    while index < characters.count {
      if let jump = at(index, in: characters) { return jump }
      index += 1
    }
    return nil
  }

  /// All jumps, none overlapping another.
  static func all(in characters: [Character]) -> [StepJump] {
    var found: [StepJump] = []
    var index = 0
    while let jump = first(in: characters, from: index) {
      found.append(jump)
      index = jump.range.upperBound
    }
    return found
  }

  /// The jump at an index; `nil` if there is none.
  static func at(_ index: Int, in characters: [Character]) -> StepJump? {
    guard mayBegin.contains(characters[index]) else { return nil }
    if let word = word(strong, at: index, in: characters) {
      guard let label = StepLabel(characters, at: index + word.count), !isCounted(label, characters)
      else { return nil }
      // 转一下 is no number: Chinese ones end the clause or say that they are steps.
      guard !label.isChinese || label.isMarked || ends(label.end, characters) else { return nil }
      return StepJump(
        range: index..<label.end, label: label.label, labelRange: label.range, strength: .strong)
    }
    guard
      let word = word(weak, at: index, in: characters) ?? word(named, at: index, in: characters),
      let label = StepLabel(characters, at: index + word.count), ends(label.end, characters),
      label.isNamed || !label.isChinese && weak.contains(word)
    else { return nil }
    return StepJump(
      range: index..<label.end, label: label.label, labelRange: label.range,
      strength: label.isNamed ? .named : .weak)
  }

  /// Whether a clause ends at an index.
  static func ends(_ index: Int, _ characters: [Character]) -> Bool {
    index >= characters.count || characters[index].isWhitespace
      || "，,。.；;、）)】]/／|｜！!”\"」』".contains(characters[index])
  }

  private static func isCounted(_ label: StepLabel, _ characters: [Character]) -> Bool {
    guard label.end < characters.count, !label.isMarked else { return false }
    let next = characters[label.end]
    if counted.contains(next) || next.isASCII && (next.isLetter || next.isNumber) { return true }
    // Go to 3 Main Street.
    guard next == " " else { return false }
    let rest = characters[label.end...].drop { $0 == " " }
    let word = String(rest.prefix { $0.isASCII && $0.isLetter })
    return !word.isEmpty && !following.contains(word.lowercased())
  }

  /// Every character that a mark or word begins with: most characters of a text begin none.
  private static let mayBegin: Set<Character> = {
    let first = (strong + weak + named).compactMap(\.first)
    return Set(first + first.flatMap { String($0).uppercased() })
  }()

  private static func word(
    _ words: [[Character]], at index: Int, in characters: [Character]
  ) -> [Character]? {
    words.first { PlainCharacters.has($0, characters, at: index) }
  }
}

/// What stands before one of several wordings, of which the agent says one.
struct AlternativeMark {
  /// Whether the words before it are another of them; else the first begins here: 话术A：.
  var isOr: Bool
  /// How many characters it takes with the spaces behind it.
  var length: Int

  private static let or = [
    "或者说", "或者", "或", "备选话术", "备选", "另一种说法", "也可以说", "也可说", "或说", "alternatively", "or say",
    "alternative", "or",
  ].map { Array($0) }
  private static let options = [
    "参考话术", "备选话术", "话术", "版本", "说法", "方案", "选项", "示例", "option", "version", "variant", "wording",
  ].map { Array($0) }
  private static let alone: Set<String> = [
    "或", "或者", "或：", "或者：", "or", "or:", "（或）", "(or)", "/", "／", "（或者）", "— or —", "-- or --",
  ]

  /// Whether a line is nothing but the word between two wordings.
  static func isAlone(_ text: String) -> Bool { alone.contains(text.lowercased()) }

  /// Reads the mark at the beginning of a line; `nil` if there is none.
  init?(_ text: PlacedText) {
    let plain = text.plain
    func skip(_ marks: String, from start: Int) -> Int? {
      var index = start
      guard index < plain.count, marks.contains(plain[index]) else { return nil }
      index += 1
      while index < plain.count, plain[index].isWhitespace { index += 1 }
      return index < plain.count ? index : nil
    }
    for word in Self.or where PlainCharacters.has(word, plain, at: 0) {
      guard let end = skip("：:", from: word.count) else { continue }
      isOr = true
      length = end
      return
    }
    for word in Self.options where PlainCharacters.has(word, plain, at: 0) {
      var index = word.count
      while index < plain.count, plain[index] == " " { index += 1 }
      let start = index
      while index < plain.count, index - start < 2, Self.isOrdinal(plain[index]) { index += 1 }
      guard index > start, let end = skip("：:.、)）", from: index) else { continue }
      isOr = false
      length = end
      return
    }
    return nil
  }

  private static func isOrdinal(_ character: Character) -> Bool {
    character.isASCIIDigit || character.isASCII && character.isLetter
      || ChineseCount.digits[character] != nil
  }
}

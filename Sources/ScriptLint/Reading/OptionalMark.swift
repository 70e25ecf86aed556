/// Tells wording that may be left out.
enum OptionalMark {
  private static let words: Set<String> = [
    "可选", "选说", "选用", "选读", "可选说", "可省略", "可省", "可不说", "可跳过", "可略", "可略过", "非必须", "非必说", "非必需",
    "非必选", "视情况", "视情况而定", "视情况说", "酌情", "酌情使用", "如有需要", "如需", "如需要", "必要时", "需要时", "可选话术",
    "optional", "if needed", "if necessary", "if applicable", "as needed", "when needed",
    "where applicable", "may be skipped",
  ]
  private static let brackets: [Character: Character] = [
    "（": "）", "(": ")", "【": "】", "[": "]", "〔": "〕", "［": "］",
  ]
  /// Emphasis around a mark, as in *（选说）*.
  private static let emphasis: Set<Character> = ["*", "_"]

  /// Whether some words alone say that others may be left out.
  static func isMark(_ words: String) -> Bool {
    self.words.contains(words.trimmingSpaces.lowercased())
  }

  /// Takes the mark away.
  ///
  /// - Parameter text: Wording, perhaps with a mark before or behind it, or in square brackets whole.
  /// - Returns: The wording without its mark; `nil` if nothing says that it may be left out.
  static func removed(from text: PlacedText) -> PlacedText? {
    let text = text.trimmed
    return withoutHead(text) ?? withoutTail(text) ?? withoutSquareBrackets(text)
  }

  private static func withoutHead(_ text: PlacedText) -> PlacedText? {
    let characters = text.characters
    var start = 0
    while start < characters.count, emphasis.contains(characters[start]) { start += 1 }
    guard start < characters.count else { return nil }
    if let close = brackets[characters[start]] {
      guard let end = characters[start...].prefix(24).firstIndex(of: close),
        isMark(String(characters[start + 1..<end]))
      else { return nil }
      var next = end + 1
      while next < characters.count, emphasis.contains(characters[next]), next - end <= start {
        next += 1
      }
      if next < characters.count, "：:".contains(characters[next]) { next += 1 }
      return text.dropping(next).trimmed
    }
    guard let colon = characters.prefix(24).firstIndex(where: { "：:".contains($0) }),
      isMark(String(characters[..<colon]))
    else { return nil }
    return text.dropping(colon + 1).trimmed
  }

  private static func withoutTail(_ text: PlacedText) -> PlacedText? {
    guard let last = text.characters.last,
      let open = brackets.first(where: { $0.value == last })?.key,
      let start = text.characters.lastIndex(of: open), start > 0,
      isMark(text[start + 1..<text.count - 1].string)
    else { return nil }
    return text[0..<start].trimmed
  }

  /// Whole sentences in square brackets may be left out; a name in them is a gap.
  private static func withoutSquareBrackets(_ text: PlacedText) -> PlacedText? {
    guard text.count > 8, text.characters.first == "[", text.characters.last == "]",
      !text.characters.dropLast().contains("]"),
      let end = text.characters.dropLast().last, "。.？?！!”".contains(end)
    else { return nil }
    return text[1..<text.count - 1].trimmed
  }
}

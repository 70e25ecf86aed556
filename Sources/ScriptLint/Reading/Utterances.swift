/// What the agent says in a line that may hold other things beside it.
struct Utterances {
  /// Whether the author puts what is said in quotation marks, so that nothing else is said.
  var usesQuotes: Bool

  private static let quotes: [Character: Character] = ["“": "”", "\"": "\"", "「": "」", "『": "』"]

  /// Whether a line begins with a quotation.
  static func beginsWithQuote(_ text: PlacedText) -> Bool {
    guard let first = text.characters.first else { return false }
    return quotes[first] != nil
  }

  /// The quotation that begins at an index, without its marks, and where the line goes on.
  static func quotation(at index: Int, of text: PlacedText) -> (words: PlacedText, next: Int)? {
    guard index < text.count, let close = quotes[text.characters[index]] else { return nil }
    let end = text.characters[(index + 1)...].firstIndex(of: close) ?? text.count
    return (text[index + 1..<end], min(text.count, end + 1))
  }

  /// Splits a line into what is said and what follows it, which may be branches.
  ///
  /// - Returns: What is said, if anything is, and the rest.
  func split(_ text: PlacedText) -> (said: PlacedText?, rest: PlacedText) {
    if Self.beginsWithQuote(text), let (words, next) = Self.quotation(at: 0, of: text) {
      var said = words
      var index = next
      // “…”（例如…）“…”: quotations that follow each other are one.
      while let (more, after) = Self.quotation(at: index, of: text) {
        said.append(more)
        index = after
      }
      return (said, text.dropping(index).trimmed)
    }
    guard !usesQuotes else {
      // Words before the quotation only introduce it.
      if let index = text.characters.firstIndex(where: { Self.quotes[$0] != nil }),
        let (words, next) = Self.quotation(at: index, of: text), words.count > 3
      {
        return (words, text.dropping(next).trimmed)
      }
      return (nil, text)
    }
    return (text, PlacedText())
  }
}

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

  /// The quotation that begins at an index and is closed again, without its marks.
  static func closedQuotation(
    at index: Int, of text: PlacedText
  ) -> (words: PlacedText, next: Int)? {
    guard index < text.count, let close = quotes[text.characters[index]],
      let end = text.characters[(index + 1)...].prefix(longestQuotation).firstIndex(of: close)
    else { return nil }
    return (text[index + 1..<end], end + 1)
  }

  /// Beyond so many characters a mark is taken for one that was never closed.
  private static let longestQuotation = 600

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

  /// The other wording that follows what is said: “…”或“…”, “…” / “…”.
  ///
  /// - Parameter rest: What stands behind the first quotation.
  /// - Returns: The words behind the mark, which may be none; `nil` without such a mark.
  static func other(in rest: PlacedText) -> PlacedText? {
    let rest = rest.trimmed
    let string = rest.string.lowercased()
    if string.hasSuffix("或") || string.hasSuffix("或者") || string == "or" { return PlacedText() }
    for word in ["或者", "或", "or", "/", "／"] where string.hasPrefix(word) {
      let other = rest.dropping(word.count).trimmed
      if beginsWithQuote(other) { return other }
    }
    return nil
  }

  /// Wordings of which one is said, with a stroke or 或 between whole sentences.
  static func choices(in text: PlacedText) -> [PlacedText] {
    if let (words, next) = closedQuotation(at: 0, of: text),
      let other = other(in: text.dropping(next)), !other.isBlank
    {
      return [words] + self.choices(in: other)
    }
    var choices: [PlacedText] = []
    var start = 0
    let characters = text.characters
    for index in characters.indices where "/／".contains(characters[index]) {
      let before = text[start..<index].trimmed
      let after = text.dropping(index + 1).trimmed
      guard let end = before.characters.last, "。！？!?.”\"…".contains(end), before.count > 3,
        after.count > 3
      else { continue }
      choices.append(before.unquoted)
      start = index + 1
    }
    return choices.isEmpty ? [text.unquoted] : choices + [text.dropping(start).trimmed.unquoted]
  }
}

extension PlacedText {
  /// The words between quotation marks that enclose all of them.
  fileprivate var unquoted: PlacedText {
    guard let (words, next) = Utterances.closedQuotation(at: 0, of: self), next == count else {
      return self
    }
    return words
  }
}

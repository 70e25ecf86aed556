/// Takes the marks of Markdown off a line.
struct MarkdownLine {
  /// The words without the marks.
  var text: PlacedText
  /// The level of a heading, 1 to 6; 0 if it is none.
  var headingLevel = 0
  /// Whether the whole line is in italics, as stage directions are.
  var isItalic = false
  /// Whether the whole line is a title in bold type, with no sentence in it.
  var isBoldTitle = false

  init(_ line: PlacedText) {
    var text = line.trimmed
    while text.characters.first == ">" { text = text.dropping(1).trimmed }
    var level = 0
    while level < text.count, level < 7, text.characters[level] == "#" { level += 1 }
    if (1...6).contains(level), level == text.count || text.characters[level] == " " {
      headingLevel = level
      text = text.dropping(level).trimmed
    } else if let first = text.characters.first, "-*+•·".contains(first), text.count > 1,
      text.characters[1] == " "
    {
      text = text.dropping(2).trimmed
      for box in ["[ ] ", "[x] "] where text.hasPrefix(box) { text = text.dropping(box.count) }
    }
    let count = text.count
    isBoldTitle =
      count > 4 && text.hasPrefix("**") && text.firstRange(of: "**", from: 2)?.upperBound == count
      && !text.characters.contains { "。？?！!，,：:“”".contains($0) }
    if count > 2, let first = text.characters.first, first == "*" || first == "_",
      text.characters[1] != first, text.characters[count - 1] == first,
      text.characters[count - 2] != first,
      !text.characters[1..<count - 1].contains(first)
    {
      isItalic = true
      text = text[1..<count - 1]
    }
    self.text = Self.withoutEmphasis(Self.withoutLinks(Self.withoutDeleted(text)))
  }

  /// Takes out what is struck through: ~~…~~.
  private static func withoutDeleted(_ text: PlacedText) -> PlacedText {
    var kept = PlacedText()
    var start = 0
    while let open = text.firstRange(of: "~~", from: start),
      let close = text.firstRange(of: "~~", from: open.upperBound)
    {
      kept.append(text[start..<open.lowerBound])
      start = close.upperBound
    }
    if start == 0 { return text }
    kept.append(text.dropping(start))
    return kept
  }

  /// Leaves of a link to another place of the file its words: [方便](#3).
  private static func withoutLinks(_ text: PlacedText) -> PlacedText {
    var text = text
    var start = 0
    while let middle = text.firstRange(of: "](", from: start) {
      start = middle.upperBound
      guard let open = text.characters[..<middle.lowerBound].suffix(200).lastIndex(of: "["),
        let close = text.characters[middle.upperBound...].prefix(200).firstIndex(of: ")")
      else { continue }
      text.remove(middle.lowerBound..<close + 1)
      text.remove(open..<open + 1)
      start = open
    }
    return text
  }

  /// Takes pairs of `**`, `__` and backticks away; a `**` without a partner stays, for it is a
  /// placeholder.
  private static func withoutEmphasis(_ text: PlacedText) -> PlacedText {
    var text = text
    for mark in ["**", "__", "`"] {
      var start = 0
      while let open = text.firstRange(of: mark, from: start) {
        guard let close = text.firstRange(of: mark, from: open.upperBound),
          close.lowerBound > open.upperBound,
          !text.characters[open.upperBound].isWhitespace,
          !text.characters[close.lowerBound - 1].isWhitespace,
          text.characters[open.upperBound] != mark.first,
          // **号 and a later ** are two placeholders: words in bold type hold no end of a sentence.
          !text.characters[open.upperBound..<close.lowerBound].contains(where: {
            mark == "**" && "，。,".contains($0)
          })
        else {
          start = open.upperBound
          continue
        }
        text.remove(close)
        text.remove(open)
        start = close.upperBound - 2 * mark.count
      }
    }
    return text
  }
}

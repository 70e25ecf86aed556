/// What a line of a text or Markdown script is.
enum ScriptEntry {
  /// Nothing: it ends what was said before.
  case blank
  /// A heading; chapters of text documents have levels too.
  case heading(PlacedText, level: Int)
  /// The beginning of a step, with what stands behind the number.
  case step(Numbering, PlacedText, isHeading: Bool)
  /// A line with the speaker's label.
  case labelled(ScriptLine.Speaker, PlacedText)
  /// Where other wording begins, of which one is said.
  case alternative
  /// Something told to the agent.
  case direction(PlacedText)
  /// A line without any mark.
  case plain(PlacedText)
  /// A row of a table in Markdown.
  case row(PlacedText)

  /// Tells what a line is.
  ///
  /// - Parameters:
  ///   - line: The line with all its marks.
  ///   - isMarkdown: Whether the marks are those of Markdown.
  init(_ line: PlacedText, isMarkdown: Bool) {
    var text = line.trimmed
    var level = 0
    if isMarkdown {
      let markdown = MarkdownLine(line)
      text = markdown.text
      level = markdown.headingLevel
      if markdown.isItalic {
        self = .direction(text)
        return
      }
      if level == 0, text.characters.first == "|" {
        self = .row(text)
        return
      }
      if text.characters.allSatisfy({ "-*_=".contains($0) }) {
        self = .blank
        return
      }
    } else if let first = text.characters.first, "-•·*".contains(first), text.count > 2,
      text.characters[1] == " "
    {
      text = text.dropping(2).trimmed
    }
    if text.isBlank {
      self = .blank
    } else if let number = Numbering(text) {
      let rest = text.dropping(number.length)
      if number.isChapter {
        self = .heading(rest.isEmpty ? text : rest, level: text.hasPrefix("（") || text.hasPrefix("(") ? 2 : 1)
      } else {
        self = .step(number, rest, isHeading: level > 0)
      }
    } else if level > 0 {
      self = .heading(text, level: level)
    } else if Self.isAlternative(text.string) {
      self = .alternative
    } else if let label = SpeakerLabel(text) {
      let rest = text.dropping(label.length)
      self = label.speaker == .direction ? .direction(text) : .labelled(label.speaker, rest)
    } else if Self.isTitleInBrackets(text) {
      self = .heading(text[1..<text.count - 1], level: 2)
    } else if text.hasPrefix("——") || text.hasPrefix("※") {
      self = .direction(text)
    } else {
      self = .plain(text)
    }
  }

  private static func isAlternative(_ text: String) -> Bool {
    let words: Set<String> = ["或", "或者", "或：", "或者：", "or", "or:", "（或）", "(or)", "/"]
    return words.contains(text.lowercased())
  }

  private static func isTitleInBrackets(_ text: PlacedText) -> Bool {
    guard text.characters.first == "【", text.characters.last == "】" else { return false }
    return !text.characters.dropLast().contains("】") && text.count > 4
  }
}

/// What a line of a text or Markdown script is.
enum ScriptEntry {
  /// Nothing: it ends what was said before.
  case blank
  /// A heading; chapters of text documents have levels too, and a number before the words.
  case heading(PlacedText, level: Int, number: String? = nil)
  /// The beginning of a step, with what stands behind the number.
  case step(Numbering, PlacedText, isHeading: Bool)
  /// A line with the speaker's label.
  case labelled(SpeakerLabel, PlacedText)
  /// Where other wording begins, of which one is said, with the wording if it stands on the line.
  case alternative(PlacedText, isOr: Bool)
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
  ///   - numbers: The ways of numbering that the file has.
  init(_ line: PlacedText, isMarkdown: Bool, numbers: StepNumbering = .usual) {
    var text = line.trimmed
    var level = 0
    var isTitle = false
    if isMarkdown {
      let markdown = MarkdownLine(line)
      text = markdown.text
      level = markdown.headingLevel
      isTitle = level > 0 || markdown.isBoldTitle
      let isOptional = OptionalMark.isMark(text.string.filter { !"（()）".contains($0) })
      // *If the customer says yes, go to 4.* is where answers lead.
      if markdown.isItalic, !isOptional, StepJump.first(in: text.plain)?.strength != .strong {
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
    } else if ["#", "**", "- **", "* **"].contains(where: text.hasPrefix)
      || text.firstRange(of: "~~") != nil
    {
      // Plain text borrows headings and bold type from Markdown.
      let markdown = MarkdownLine(line)
      text = markdown.text
      level = markdown.headingLevel
      isTitle = level > 0 || markdown.isBoldTitle
    } else if let first = text.characters.first, "-•·*".contains(first), text.count > 2,
      text.characters[1] == " "
    {
      text = text.dropping(2).trimmed
    }
    if text.hasPrefix("✅") || text.hasPrefix("✔") { text = text.dropping(1).trimmed }
    self.init(unmarked: text, level: level, isTitle: isTitle, numbers: numbers)
  }

  private init(
    unmarked text: PlacedText, level: Int, isTitle: Bool, numbers: StepNumbering
  ) {
    if text.isBlank {
      self = .blank
    } else if let number = numbers.number(of: text) {
      let rest = text.dropping(number.length)
      if number.isChapter {
        self = .heading(
          rest.isEmpty ? text : rest, level: text.hasPrefix("（") || text.hasPrefix("(") ? 2 : 1,
          number: number.label)
      } else {
        self = .step(number, rest, isHeading: isTitle)
      }
    } else if level > 0 {
      self = .heading(text, level: level, number: Self.number(ofHeading: text))
    } else if AlternativeMark.isAlone(text.string) {
      self = .alternative(PlacedText(), isOr: true)
    } else if let label = SpeakerLabel(text) {
      let rest = text.dropping(label.length)
      self = label.speaker == .direction ? .direction(text) : .labelled(label, rest)
    } else if let mark = AlternativeMark(text) {
      self = .alternative(text.dropping(mark.length), isOr: mark.isOr)
    } else if Self.isTitleInBrackets(text) {
      let inner = text[1..<text.count - 1]
      self = .heading(inner, level: 2, number: Self.number(ofHeading: inner))
    } else if StageDirections.isMarked(text) || StageDirections.isBracketed(text) {
      self = .direction(text)
    } else {
      self = .plain(text)
    }
  }

  /// The number that a heading names itself by: 第二部分 核实, Part 2.
  static func number(ofHeading text: PlacedText) -> String? {
    let plain = text.plain
    for word in ["第", "部分", "part ", "section "]
    where PlainCharacters.has(Array(word), plain, at: 0) {
      return StepNumber(plain, at: word.count)?.label
    }
    return nil
  }

  private static func isTitleInBrackets(_ text: PlacedText) -> Bool {
    guard text.characters.first == "【", text.characters.last == "】", text.count > 4,
      !text.characters.dropLast().contains("】")
    else { return false }
    return StageDirections.removed(from: text).count == text.count
      && !StageDirections.isDirection(text[1..<text.count - 1].string)
  }
}

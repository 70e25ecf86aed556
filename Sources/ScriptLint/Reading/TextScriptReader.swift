import Diagnostics

/// Reads scripts in plain text and Markdown.
///
/// Authors mark what is said in one of three ways: with the speaker's label, with quotation marks, or
/// not at all. Which way a file goes is told from the whole of it; then everything else in it is
/// told to the agent. O(file).
struct TextScriptReader {
  var template: ScriptTemplate
  let branches: BranchReader
  let utterances: Utterances
  let usesLabels: Bool
  private let entries: [ScriptEntry]

  /// How deep the heading is under which special cases stand; 0 outside of them.
  private var caseLevel = 0
  /// For each part so far, whether it is a special case.
  private var isCase: [Bool] = []
  var part = ScriptPart()
  var step: ScriptStep?
  /// How the open step is numbered; `nil` for one without a number, or with a heading's.
  var stepNumber: Numbering?
  /// The last number of a list within the step.
  var itemNumber: Numbering?
  var speaker: ScriptLine.Speaker?
  var alternative: Int?
  private var table: ScriptTable?

  /// Reads the lines of a file.
  ///
  /// - Parameters:
  ///   - template: What is known about the file already.
  ///   - lines: Its lines, without comments and front matter; those are blank.
  /// - Returns: The template with its parts.
  static func read(_ template: ScriptTemplate, lines: [PlacedText]) -> ScriptTemplate {
    var reader = TextScriptReader(template, lines)
    return reader.read()
  }

  private init(_ template: ScriptTemplate, _ lines: [PlacedText]) {
    let isMarkdown = template.format == .markdown
    let lines = LetteredDialogue.named(
      JoinedJumps.joined(JoinedBrackets.joined(lines, isMarkdown: isMarkdown)))
    let numbers = StepNumbering.of(
      lines.map { isMarkdown ? MarkdownLine($0).text : $0.trimmed })
    let entries = Self.withTitles(
      lines.map { ScriptEntry($0, isMarkdown: isMarkdown, numbers: numbers) })
    self.template = template
    self.entries = entries
    var headings: Set<String> = []
    var labels = 0
    var quotes = 0
    for entry in entries {
      switch entry {
      case .heading(let text, _, _): headings.insert(text.string)
      case .labelled(let label, let rest):
        if label.speaker == .agent, Self.isSpeech(rest) { labels += 1 }
      case .step(_, let rest, _):
        if Utterances.beginsWithQuote(rest) { quotes += 1 }
        if let label = SpeakerLabel(OptionalMark.removed(from: rest) ?? rest),
          label.speaker == .agent
        {
          labels += 1
        }
      case .plain(let text): if Utterances.beginsWithQuote(text) { quotes += 1 }
      default: break
      }
    }
    branches = BranchReader(headings: headings, takesLetters: numbers.takesLetters)
    usesLabels = labels > 0
    utterances = Utterances(usesQuotes: quotes > 0)
  }

  /// Whether what stands behind a label is said, rather than a fact: 主管：张三.
  private static func isSpeech(_ rest: PlacedText) -> Bool {
    rest.isBlank || rest.count > 5 || rest.characters.contains { "。！？!?.，,”\"".contains($0) }
  }

  /// In plain text a short line alone between blank ones is a heading.
  private static func withTitles(_ entries: [ScriptEntry]) -> [ScriptEntry] {
    var entries = entries
    for index in entries.indices {
      guard case .plain(let text) = entries[index], text.count <= 20, text.count > 1,
        !text.characters.contains(where: { "“”\"「，。？！?!：:；;→、…{（(".contains($0) })
      else { continue }
      func isBlank(_ place: Int) -> Bool {
        guard entries.indices.contains(place) else { return true }
        if case .blank = entries[place] { return true }
        if case .heading = entries[place] { return true }
        return false
      }
      if isBlank(index - 1), isBlank(index + 1), BranchReader.jump(endOf: text) == nil,
        BranchReader(headings: []).branch(in: text) == nil
      {
        entries[index] = .heading(text, level: 3, number: ScriptEntry.number(ofHeading: text))
      }
    }
    return entries
  }

  private mutating func read() -> ScriptTemplate {
    for entry in entries {
      if case .row = entry {} else { endTable() }
      take(entry)
    }
    endTable()
    endPart()
    template.parts = CallAssembly.assembled(template.parts, isCase: isCase)
    return template
  }

  private mutating func take(_ entry: ScriptEntry) {
    switch entry {
    case .blank: speaker = nil
    case .heading(let text, let level, let number):
      takeHeading(text, level: level)
      part.number = number
    case .step(let number, let rest, let isHeading):
      takeStep(number, rest, isHeading: isHeading)
    case .labelled(let label, let rest):
      speaker = label.speaker
      take(rest, by: label)
    case .alternative(let words, let isOr): takeAlternative(words, isOr: isOr)
    case .direction(let text):
      add(text, by: .direction)
      // What follows 禁用语： belongs to it.
      speaker = text.characters.last.map { "：:".contains($0) } == true ? .direction : nil
    case .plain(let text): takePlain(text)
    case .row(let text): takeRow(text)
    }
  }

  // MARK: Parts

  private mutating func takeHeading(_ text: PlacedText, level: Int) {
    endPart()
    if template.title == nil, template.parts.isEmpty { template.title = text.string }
    if caseLevel > 0, level <= caseLevel { caseLevel = 0 }
    if caseLevel == 0, Self.announcesCases(text.string) { caseLevel = level }
    part.heading = text
  }

  /// Whether a heading announces situations that are no calls of their own.
  static func announcesCases(_ heading: String) -> Bool {
    let words = [
      "特殊", "异常", "例外", "应急", "常见问题", "应答", "special", "exception", "edge case", "faq", "objection",
    ]
    let heading = heading.lowercased()
    return words.contains { heading.contains($0) }
  }

  mutating func endPart() {
    endStep()
    if !part.steps.isEmpty {
      let isCall = caseLevel == 0 && part.steps.count(where: { $0.label != nil }) >= 3
      part.kind = isCall ? .call : .fragment
      part.settleLabels()
      template.parts.append(part)
      isCase.append(caseLevel > 0)
    }
    part = ScriptPart()
  }

  // MARK: Tables

  private mutating func takeRow(_ row: PlacedText) {
    let cells = MarkdownRow.cells(of: row)
    if table == nil {
      table = ScriptTable(header: cells.map(\.string), branches: branches)
      if let table, table.hasWords {
        template.unreadFields += table.unknown.filter(cells.indices.contains).map { cells[$0] }
      }
    } else if !MarkdownRow.isRule(cells) {
      table?.add(cells)
    }
  }

  private mutating func endTable() {
    guard var table else { return }
    self.table = nil
    if table.hasWords { table.settleReplies() }
    template.unreadJumps += table.unreadJumps
    let steps = table.parts.flatMap(\.steps)
    guard !steps.isEmpty else { return }
    // A table of answers alone belongs to the step above it.
    if !table.hasWords, !table.hasSteps {
      step?.branches += steps.flatMap(\.branches)
      return
    }
    endStep()
    part.steps += steps
  }
}

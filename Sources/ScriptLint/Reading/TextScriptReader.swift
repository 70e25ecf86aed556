import Diagnostics

/// Reads scripts in plain text and Markdown.
///
/// Authors mark what is said in one of three ways: with the speaker's label, with quotation marks, or
/// not at all. Which way a file goes is told from the whole of it; then everything else in it is
/// told to the agent. O(file).
struct TextScriptReader {
  private var template: ScriptTemplate
  private let branches: BranchReader
  private let utterances: Utterances
  private let usesLabels: Bool
  private let entries: [ScriptEntry]

  /// How deep the heading is under which special cases stand; 0 outside of them.
  private var caseLevel = 0
  private var part = ScriptPart()
  private var step: ScriptStep?
  private var speaker: ScriptLine.Speaker?
  private var alternative: Int?
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
    let entries = Self.withTitles(lines.map { ScriptEntry($0, isMarkdown: isMarkdown) })
    self.template = template
    self.entries = entries
    var headings: Set<String> = []
    var labels = 0
    var quotes = 0
    for entry in entries {
      switch entry {
      case .heading(let text, _): headings.insert(text.string)
      case .labelled(let speaker, _): if speaker == .agent { labels += 1 }
      case .step(_, let rest, _):
        if Utterances.beginsWithQuote(rest) { quotes += 1 }
        if let label = SpeakerLabel(rest), label.speaker == .agent { labels += 1 }
      case .plain(let text): if Utterances.beginsWithQuote(text) { quotes += 1 }
      default: break
      }
    }
    branches = BranchReader(headings: headings)
    usesLabels = labels > 0
    utterances = Utterances(usesQuotes: quotes > 0)
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
      if isBlank(index - 1), isBlank(index + 1), BranchReader(headings: []).branch(in: text) == nil
      {
        entries[index] = .heading(text, level: 3)
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
    return template
  }

  private mutating func take(_ entry: ScriptEntry) {
    switch entry {
    case .blank: speaker = nil
    case .heading(let text, let level): takeHeading(text, level: level)
    case .step(let number, let rest, let isHeading):
      takeStep(number, rest, isHeading: isHeading)
    case .labelled(let who, let rest):
      speaker = who
      add(rest, by: who)
    case .alternative: alternative = nextAlternative()
    case .direction(let text): add(text, by: .direction)
    case .plain(let text): takePlain(text)
    case .row(let text): takeRow(text)
    }
  }

  // MARK: Parts and steps

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

  private mutating func takeStep(_ number: Numbering, _ rest: PlacedText, isHeading: Bool) {
    endStep()
    // Numbers that begin anew begin another part.
    if number.label == "1", part.steps.contains(where: { $0.label == "1" }) {
      let heading = part.heading
      endPart()
      part.heading = heading
    }
    var new = ScriptStep(label: number.label)
    var rest = rest
    if let mark = StageDirections.optionalMark(of: rest) {
      new.isOptional = true
      rest = rest.dropping(mark).trimmed
    }
    new.place = rest.sourceRange
    step = new
    speaker = nil
    alternative = nil
    if isHeading {
      step?.title = rest
      return
    }
    if let label = SpeakerLabel(rest), label.speaker != .direction {
      speaker = label.speaker
      add(rest.dropping(label.length), by: label.speaker)
    } else if usesLabels {
      step?.title = rest
    } else {
      takeSpeech(rest)
    }
  }

  private mutating func endStep() {
    if var step {
      if step.place == nil { step.place = step.lines.first?.words.sourceRange }
      // A number with nothing behind it is a heading in disguise, and words told to the agent before
      // the first step are no step.
      let isSpoken = step.lines.contains { $0.speaker != .direction }
      let isNumbered = step.label != nil && (!step.lines.isEmpty || step.title != nil)
      if isSpoken || isNumbered || !step.branches.isEmpty { part.steps.append(step) }
    }
    step = nil
    alternative = nil
    speaker = nil
  }

  private mutating func endPart() {
    endStep()
    if !part.steps.isEmpty {
      let isCall = caseLevel == 0 && part.steps.count(where: { $0.label != nil }) >= 3
      part.kind = isCall ? .call : .fragment
      template.parts.append(part)
    }
    part = ScriptPart()
  }

  // MARK: Lines

  private mutating func takePlain(_ text: PlacedText) {
    let found = branches.branches(in: text)
    if step != nil, !found.isEmpty {
      step?.branches += found
      speaker = nil
      return
    }
    if takeJump(text) == nil { return }
    if let inner = StageDirections.inner(of: text) {
      let isDirection =
        step?.lines.isEmpty != false || StageDirections.isDirection(inner.string)
      add(isDirection ? text : inner, by: isDirection ? .direction : .customer)
      return
    }
    if usesLabels {
      // What follows a labelled line without a break still belongs to it.
      if let speaker { add(text, by: speaker) } else { add(text, by: .direction) }
      return
    }
    takeSpeech(text)
  }

  /// Notes the jump that some words end with.
  ///
  /// - Returns: The words before it; `nil` if there are none.
  private mutating func takeJump(_ text: PlacedText) -> PlacedText? {
    guard step != nil, let (words, jump) = BranchReader.jump(endOf: text) else { return text }
    step?.jump = jump
    return words.isBlank ? nil : words
  }

  /// Takes words that the agent may say, with the branches that may stand behind them.
  private mutating func takeSpeech(_ text: PlacedText) {
    var (said, rest) = utterances.split(text)
    if !utterances.usesQuotes, let cut = branchStart(in: text) {
      said = text[0..<cut]
      rest = text.dropping(cut)
    }
    guard let said else {
      add(text, by: .direction)
      return
    }
    add(said.trimmed, by: .agent)
    guard !rest.isBlank else { return }
    let found = branches.branches(in: rest)
    if found.isEmpty {
      if Self.isAlternativeMark(rest.string) {
        alternative = nextAlternative()
      } else {
        add(rest, by: .direction)
      }
    } else {
      step?.branches += found
    }
  }

  /// Where branches begin behind a question on the same line.
  private func branchStart(in text: PlacedText) -> Int? {
    for index in text.characters.indices where "？?".contains(text.characters[index]) {
      let rest = text.dropping(index + 1)
      guard !rest.isBlank, BranchReader.target(in: rest) != nil,
        !branches.branches(in: rest).isEmpty
      else { continue }
      return index + 1
    }
    return nil
  }

  private static func isAlternativeMark(_ rest: String) -> Bool {
    rest.hasSuffix("或") || rest.hasSuffix("或者") || rest.lowercased() == "or"
  }

  /// Begins other wording; what was said in the step so far becomes the first of them.
  private mutating func nextAlternative() -> Int? {
    guard var step, !step.lines.isEmpty else { return nil }
    if alternative == nil {
      for index in step.lines.indices where step.lines[index].alternative == nil {
        step.lines[index].alternative = 0
      }
      self.step = step
    }
    return (step.lines.compactMap(\.alternative).max() ?? 0) + 1
  }

  private mutating func add(_ text: PlacedText, by speaker: ScriptLine.Speaker) {
    var words = text.trimmed
    guard !words.isEmpty else { return }
    if step == nil {
      step = ScriptStep(place: words.sourceRange)
    }
    var isOptional = false
    if speaker == .agent {
      if let mark = StageDirections.optionalMark(of: words) {
        isOptional = true
        words = words.dropping(mark).trimmed
      }
      if let (quoted, next) = Utterances.quotation(at: 0, of: words), next >= words.count {
        words = quoted
      }
      guard let spoken = takeJump(words) else { return }
      words = StageDirections.removed(from: spoken).trimmed
      guard !words.isEmpty else { return }
    } else if speaker == .direction {
      guard let told = takeJump(words) else { return }
      words = told.trimmed
    }
    step?.lines.append(
      ScriptLine(
        speaker: speaker, words: words, alternative: speaker == .direction ? nil : alternative,
        isOptional: isOptional))
  }

  // MARK: Tables

  private mutating func takeRow(_ row: PlacedText) {
    let cells = MarkdownRow.cells(of: row)
    if table == nil {
      table = ScriptTable(header: cells.map(\.string), branches: branches)
    } else if !MarkdownRow.isRule(cells) {
      table?.add(cells)
    }
  }

  private mutating func endTable() {
    guard let table else { return }
    self.table = nil
    let steps = table.parts.flatMap(\.steps)
    guard !steps.isEmpty else { return }
    endStep()
    part.steps += steps
  }
}

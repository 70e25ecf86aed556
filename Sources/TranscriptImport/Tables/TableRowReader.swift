import Diagnostics
import JSONCoding
import Transcripts

/// Makes turns of the rows of a table.
struct TableRowReader {
  let layout: TableLayout
  /// What separates the cells; `nil` where they are stored apart.
  let delimiter: UInt8?

  /// Adds what a row says to its call.
  func add(
    _ row: DelimitedReader.Row, call: String?, group: String, to calls: inout CallGroups,
    sink: inout ImportSink
  ) {
    var row = row
    // Cells that are stored apart cannot have been split by a separator.
    if let delimiter, row.cells.count > layout.width {
      joinSurplus(&row, Unicode.Scalar(delimiter), sink: &sink)
    }
    let cell = { (column: Int?) -> String? in
      guard let column, column < row.cells.count else { return nil }
      let text = trim(row.cells[column])
      return text.isEmpty ? nil : text
    }
    if !layout.speakerColumns.isEmpty {
      for (column, label) in layout.speakerColumns {
        guard let text = cell(column) else { continue }
        calls.add(
          DraftTurn(speaker: label, text: text, line: row.line), call: call, group: group,
          start: cell(layout[.start]).flatMap(TableTime.init),
          end: cell(layout[.end]).flatMap(TableTime.init))
        calls.setFacts(facts(cell))
      }
      return
    }
    guard let textColumn = layout[.text] else { return }
    if let kind = cell(layout[.kind]), MessageKind.isOther(kind, isCoded: layout[.isSender] != nil)
    {
      sink.report.drop(MessageKind.dropped, line: row.line)
      return
    }
    guard row.cells.count > textColumn else {
      sink.note(
        "short-row", .error, line: row.line,
        "the row has \(row.cells.count) cells, but the words are in column \(textColumn + 1)",
        expected: "\(layout.width) cells")
      return
    }
    let text = trim(row.cells[textColumn])
    // A line below the table (合计：11 行), or an id that stands above the rows of its call.
    let others: [ColumnMeaning] = [.role, .speaker, .start, .end, .isSender, .channel]
    if text.isEmpty, layout[.role] ?? layout[.speaker] != nil,
      others.allSatisfy({ cell(layout[$0]) == nil })
    {
      sink.report.drop(Phrase(zh: "没有文字", en: "no words"), line: row.line)
      return
    }
    if layout[.role] == nil, layout[.speaker] == nil, layout[.isSender] == nil,
      !layout.labelsAreInWords
    {
      if addDialogue(text, row, call, facts: facts(cell), to: &calls, sink: &sink) { return }
    }
    var turn = DraftTurn(
      speaker: cell(layout[.speaker]) ?? cell(layout[.role]), roleWord: cell(layout[.role]),
      text: text, line: row.line)
    if layout.labelsAreInWords, let found = Self.label(of: text) {
      turn.speaker = found.label
      turn.text = found.words
    }
    fill(&turn, cell)
    let start = time(cell(layout[.start]), row.line, &sink)
    var end = time(cell(layout[.end]), row.line, &sink)
    if end == nil, let start {
      end = cell(layout[.length]).flatMap(TableTime.init).flatMap(start.advanced(by:))
    }
    calls.add(turn, call: call, group: group, start: start, end: end)
    calls.setFacts(facts(cell))
  }

  /// The label that words begin with, and the words behind it.
  static func label(of text: String) -> (label: String, words: String)? {
    let scalars = Array(text.unicodeScalars)
    guard let head = LineHeadScanner.scan(scalars), head.form == .colon || head.form == .bracket,
      head.textStart < scalars.count
    else { return nil }
    return (head.label, String(scalars: scalars[head.textStart...]))
  }

  /// What a row says about its call.
  private func facts(_ cell: (Int?) -> String?) -> CallGroups.Facts {
    let column = layout[.callLength]
    return CallGroups.Facts(
      agent: cell(layout[.agent]), team: cell(layout[.team]),
      direction: layout.directionIsOfTurn
        ? nil : cell(layout[.direction]).flatMap(HeaderLine.direction),
      startedAt: cell(layout[.callStart]).flatMap(TableTime.init),
      duration: cell(column).flatMap {
        CallTable.seconds($0, heading: column.map { layout.headings[$0] } ?? "")
      })
  }

  private func fill(_ turn: inout DraftTurn, _ cell: (Int?) -> String?) {
    if let flag = cell(layout[.isSender]), layout[.role] == nil {
      // The owner of an exported account is the member of staff who exported it.
      turn.roleWord = flag == "1" || flag.lowercased() == "true" ? "agent" : "customer"
    }
    if layout.directionIsOfTurn, let way = cell(layout[.direction]).flatMap(HeaderLine.direction) {
      turn.roleWord = way == .inbound ? "customer" : "agent"
    }
    turn.order = cell(layout[.number]).flatMap { Int($0) }
    if let confidence = cell(layout[.confidence]).flatMap(Double.init),
      (0...1).contains(confidence)
    {
      turn.confidence = confidence
    }
    guard let channel = cell(layout[.channel]) else { return }
    turn.audioChannel = Int(channel)
    if turn.speaker == nil { turn.speaker = channel }
  }

  private func time(_ cell: String?, _ line: Int, _ sink: inout ImportSink) -> TableTime? {
    guard let cell else { return nil }
    if let time = TableTime(cell) { return time }
    sink.note(
      "bad-time", .warning, line: line, "'\(cell.prefix(40))' is not a time",
      expected: "seconds, h:mm:ss or a date and time")
    return nil
  }

  /// A separator inside unquoted words splits them; if the words come last they can be mended.
  private func joinSurplus(
    _ row: inout DelimitedReader.Row, _ separator: Unicode.Scalar, sink: inout ImportSink
  ) {
    let surplus = row.cells[layout.width...]
    if surplus.allSatisfy({ $0.unicodeScalars.allSatisfy(TextLine.isSpace) }) {
      row.cells.removeLast(surplus.count)
      return
    }
    if layout[.text] == layout.width - 1 {
      let words = row.cells[(layout.width - 1)...].joined(separator: String(separator))
      row.cells.replaceSubrange((layout.width - 1)..., with: [words])
      return
    }
    sink.note(
      "long-row", .warning, line: row.line, "the row has \(row.cells.count) cells",
      expected: "\(layout.width) cells; words with a separator in them need quotation marks")
  }

  /// A cell that holds a whole conversation.
  private func addDialogue(
    _ text: String, _ row: DelimitedReader.Row, _ call: String?, facts: CallGroups.Facts,
    to calls: inout CallGroups, sink: inout ImportSink
  ) -> Bool {
    if let drafts = json(text, row.line, into: &sink) {
      for var draft in drafts {
        take(facts, call, into: &draft)
        calls.add(draft)
      }
      return true
    }
    let lines = TextLine.split(Array(Self.withLineBreaks(text).utf8), firstLine: row.line)
    let reader = PlainTextReader(lines: lines)
    guard reader.labelledLines >= 2 else { return false }
    for var draft in reader.read(into: &sink) {
      take(facts, call, into: &draft)
      calls.add(draft)
    }
    return true
  }

  private func take(_ facts: CallGroups.Facts, _ call: String?, into draft: inout DraftCall) {
    draft.facts.id = draft.facts.id ?? call
    draft.facts.agent = draft.facts.agent ?? facts.agent
    draft.facts.team = draft.facts.team ?? facts.team
    draft.facts.direction = draft.facts.direction ?? facts.direction
    draft.facts.duration = draft.facts.duration ?? facts.duration
    draft.began = draft.began ?? facts.startedAt
  }

  /// The calls of a cell that holds a JSON text; its mistakes are told only if it is a transcript.
  private func json(_ text: String, _ line: Int, into sink: inout ImportSink) -> [DraftCall]? {
    guard text.utf8.count > 20, let value = Unwrapper.parse(text) else { return nil }
    var attempt = sink
    let drafts: [DraftCall]
    if let match = VendorSniffer.find(in: value, lines: LineFinder(fixed: line)) {
      drafts = match.read(into: &attempt)
    } else {
      let reader = JSONDocumentReader(bytes: Array(text.utf8), known: value, line: line)
      drafts = reader.read(into: &attempt) ?? []
    }
    guard !drafts.isEmpty else { return nil }
    sink = attempt
    return drafts
  }

  /// Databases and web pages write line breaks as `\\n` and `<br>`.
  static func withLineBreaks(_ text: String) -> String {
    guard !text.utf8.contains(0x0A), text.contains("\\n") || text.contains("<br") else {
      return text
    }
    return text.replacing("\\r\\n", with: "\n").replacing("\\n", with: "\n")
      .replacing("<br />", with: "\n").replacing("<br/>", with: "\n").replacing("<br>", with: "\n")
  }
}

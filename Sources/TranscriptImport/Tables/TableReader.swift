import Diagnostics
import Transcripts

/// Rows in the order of a table; a copy that nothing was taken from begins at the start.
protocol TableRows {
  /// The next row; `nil` at the end.
  mutating func next() -> DelimitedReader.Row?
  /// The line of a quotation mark that is never closed, once the end is reached.
  var unclosedQuote: Int? { get }
}

extension DelimitedReader: TableRows {}

/// Reads a table of turns, one row each, into calls.
struct TableReader {
  private let rows: any TableRows
  /// What separates the cells; `nil` where they are stored apart.
  private let delimiter: UInt8?
  private let layout: TableLayout

  /// Finds out how a text is a table; `nil` when it is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - delimiters: The separators to try.
  ///   - allowsGuess: Whether a table without headings is acceptable.
  init?(_ bytes: [UInt8], delimiters: [UInt8], allowsGuess: Bool) {
    for delimiter in delimiters {
      var reader = DelimitedReader(bytes, delimiter: delimiter)
      var rows: [DelimitedReader.Row] = []
      while rows.count < (allowsGuess ? 40 : 12), let row = reader.next() { rows.append(row) }
      guard let layout = TableLayout.find(in: rows, allowsGuess: allowsGuess) else { continue }
      self.rows = DelimitedReader(bytes, delimiter: delimiter)
      self.delimiter = delimiter
      self.layout = layout
      return
    }
    return nil
  }

  /// Finds out how rows are a table; `nil` when they are none.
  init?(rows: [DelimitedReader.Row], allowsGuess: Bool) {
    guard let layout = TableLayout.find(in: Array(rows.prefix(40)), allowsGuess: allowsGuess)
    else { return nil }
    self.rows = StoredRows(rows: rows)
    delimiter = nil
    self.layout = layout
  }

  private struct StoredRows: TableRows {
    let rows: [DelimitedReader.Row]
    var index = 0
    var unclosedQuote: Int? { nil }

    mutating func next() -> DelimitedReader.Row? {
      guard index < rows.count else { return nil }
      index += 1
      return rows[index - 1]
    }
  }

  /// Whether tabs separate the cells.
  var usesTabs: Bool { delimiter == 0x09 }

  /// The headings that were recognised, from left to right.
  var headings: [String] {
    layout.headingRow == nil ? [] : layout.used.map { layout.headings[$0] }
  }

  /// Whether the headings say that times are in thousandths of a second.
  var isMilliseconds: Bool { layout.isMilliseconds }

  /// The columns that were recognised, for the report.
  var explanation: Phrase {
    let separator =
      delimiter == 0x09
      ? Phrase(zh: "制表符", en: "tabs")
      : delimiter == UInt8(ascii: ";")
        ? Phrase(zh: "分号", en: "semicolons")
        : delimiter == UInt8(ascii: "|")
          ? Phrase(zh: "竖线", en: "bars") : Phrase(zh: "逗号", en: "commas")
    guard layout.headingRow != nil else {
      return Phrase(
        zh: "以\(separator.zh)分隔，没有表头，按内容判断各列",
        en: "cells separated by \(separator.en), no headings, columns told by their content")
    }
    let names = layout.used.map { layout.headings[$0] }.joined(separator: ", ")
    return Phrase(
      zh: "以\(separator.zh)分隔，表头中有 \(names)",
      en: "cells separated by \(separator.en), with the headings \(names)")
  }

  func read(into sink: inout ImportSink) -> [DraftCall] {
    var calls = CallGroups()
    read(into: &calls, sink: &sink)
    return calls.finish(isMilliseconds: layout.isMilliseconds)
  }

  /// Adds the turns of the table to calls.
  ///
  /// - Parameters:
  ///   - calls: The calls so far.
  ///   - group: Keeps turns without a call's id apart from those of other tables.
  ///   - sink: Receives problems and what is left out.
  func read(into calls: inout CallGroups, group: String = "", sink: inout ImportSink) {
    let callColumn = usableCallColumn()
    var rows = rows
    var number = -1
    var call: String?
    while let row = rows.next() {
      number += 1
      if row.isBlank { continue }
      if let heading = layout.headingRow {
        if number < heading {
          sink.report.drop(
            Phrase(zh: "表头之上的行", en: "rows above the headings"), line: row.line)
          continue
        }
        if row.cells == layout.headings { continue }
      }
      // An id that stands once, above the rows of its call, holds for all of them.
      if let column = callColumn, column < row.cells.count {
        let id = trim(row.cells[column])
        if !id.isEmpty, id != call {
          call = id
          checkPrecision(id, row.line, &sink)
        }
      }
      add(row, call: call, group: group, to: &calls, sink: &sink)
    }
    if let line = rows.unclosedQuote {
      sink.note(
        "unclosed-quote", .error, line: line,
        "a quotation mark is opened on this row and never closed",
        expected: "a closing \" before the end of the file, with quotes inside doubled")
    }
  }

  /// A long id that went through a spreadsheet as a number has lost its last digits.
  private func checkPrecision(_ id: String, _ line: Int, _ sink: inout ImportSink) {
    guard let mark = id.firstIndex(where: { $0 == "E" || $0 == "e" }), Double(id) != nil,
      id[..<mark].contains(where: \.isNumber)
    else { return }
    sink.note(
      "imprecise-id", .warning, line: line,
      "the id '\(id.prefix(40))' is a rounded number: calls whose ids differ in the last digits "
        + "become one",
      expected: "a column of ids that is formatted as text")
  }

  /// A column called id that never repeats numbers the rows and not the calls.
  private func usableCallColumn() -> Int? {
    guard let column = layout[.call] else { return nil }
    let key = layout.headings.isEmpty ? "" : LabelText.key(layout.headings[column])
    guard ["id", "uuid", "line", "file"].contains(key) else { return column }
    if layout[.role] == nil, layout[.speaker] == nil, layout.speakerColumns.isEmpty {
      return column
    }
    var rows = rows
    var seen: Set<String> = []
    var number = -1
    var count = 0
    while let row = rows.next() {
      number += 1
      guard number > layout.headingRow ?? -1, !row.isBlank, row.cells != layout.headings else {
        continue
      }
      count += 1
      guard column < row.cells.count, seen.insert(row.cells[column]).inserted else {
        return column
      }
    }
    return count > 1 ? nil : column
  }

  private func add(
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
    if layout[.role] == nil, layout[.speaker] == nil, layout[.isSender] == nil {
      if addDialogue(text, row, call, facts: facts(cell), to: &calls, sink: &sink) { return }
    }
    var turn = DraftTurn(
      speaker: cell(layout[.speaker]) ?? cell(layout[.role]), roleWord: cell(layout[.role]),
      text: text, line: row.line)
    fill(&turn, cell)
    let start = time(cell(layout[.start]), row.line, &sink)
    var end = time(cell(layout[.end]), row.line, &sink)
    if end == nil, case .number(let begin)? = start,
      case .number(let length)? = cell(layout[.length]).flatMap(TableTime.init)
    {
      end = .number(begin + length)
    }
    calls.add(turn, call: call, group: group, start: start, end: end)
    let facts = facts(cell)
    calls.setFacts(agent: facts.agent, team: facts.team, direction: facts.direction)
  }

  /// What a row says about its call.
  private func facts(_ cell: (Int?) -> String?) -> Transcript {
    var facts = Transcript(turns: [])
    facts.agent = cell(layout[.agent])
    facts.team = cell(layout[.team])
    facts.direction = cell(layout[.direction]).flatMap(HeaderLine.direction)
    return facts
  }

  private func fill(_ turn: inout DraftTurn, _ cell: (Int?) -> String?) {
    if let flag = cell(layout[.isSender]), layout[.role] == nil {
      // The owner of an exported account is the member of staff who exported it.
      turn.roleWord = flag == "1" || flag.lowercased() == "true" ? "agent" : "customer"
    }
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
    _ text: String, _ row: DelimitedReader.Row, _ call: String?, facts: Transcript,
    to calls: inout CallGroups, sink: inout ImportSink
  ) -> Bool {
    let lines = TextLine.split(Array(Self.withLineBreaks(text).utf8), firstLine: row.line)
    let reader = PlainTextReader(lines: lines)
    guard reader.labelledLines >= 2 else { return false }
    for var draft in reader.read(into: &sink) {
      draft.facts.id = draft.facts.id ?? call
      draft.facts.agent = draft.facts.agent ?? facts.agent
      draft.facts.team = draft.facts.team ?? facts.team
      draft.facts.direction = draft.facts.direction ?? facts.direction
      calls.add(draft)
    }
    return true
  }

  /// Databases and web pages write line breaks as `\\n` and `<br>`.
  private static func withLineBreaks(_ text: String) -> String {
    guard !text.utf8.contains(0x0A), text.contains("\\n") || text.contains("<br") else {
      return text
    }
    return text.replacing("\\r\\n", with: "\n").replacing("\\n", with: "\n")
      .replacing("<br />", with: "\n").replacing("<br/>", with: "\n").replacing("<br>", with: "\n")
  }
}

/// The text without the white space around it.
func trim(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard
    let first = scalars.firstIndex(where: { !TextLine.isSpace($0) && $0 != "\n" && $0 != "\r" }),
    let last = scalars.lastIndex(where: { !TextLine.isSpace($0) && $0 != "\n" && $0 != "\r" })
  else { return "" }
  return String(scalars[first...last])
}

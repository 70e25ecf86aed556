import Diagnostics

/// Goes through the rows of a table below its headings, each with the id of its call.
struct TableWalk {
  private let layout: TableLayout
  private let callColumn: Int?
  private var rows: any TableRows
  private var number = -1
  private var call: String?
  private var hasToldQuote = false

  init(_ table: TableReader, _ survey: TableSurvey) {
    layout = table.layout
    callColumn = survey.callColumn
    rows = table.rows
  }

  /// The next row that is not blank; `nil` at the end.
  mutating func next(
    into sink: inout ImportSink
  ) -> (row: DelimitedReader.Row, call: String?)? {
    while let row = rows.next() {
      number += 1
      noteQuote(into: &sink)
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
      return (row, call)
    }
    noteQuote(into: &sink)
    return nil
  }

  /// Told before the rows that it tears apart.
  private mutating func noteQuote(into sink: inout ImportSink) {
    guard !hasToldQuote, let line = rows.unclosedQuote else { return }
    hasToldQuote = true
    sink.note(
      "unclosed-quote", .error, line: line,
      "a quotation mark is opened on this row and never closed",
      expected: "a closing \" before the end of the file, with quotes inside doubled")
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
}

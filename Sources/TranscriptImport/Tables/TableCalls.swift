import Diagnostics

/// The calls of a table, a few at a time.
///
/// Where the rows of a call stand together, only one call is held; otherwise all of them are.
struct TableCalls {
  /// Rows that may be held when the calls of a table are mixed.
  static let mixedRows = 1_000_000

  private let reader: TableRowReader
  private let survey: TableSurvey
  private let conventions: TimeConventions
  private var walk: TableWalk
  private var groups = CallGroups()
  private var call: String?
  private var isAtEnd = false
  private var hasTooMany = false

  init(_ table: TableReader, into sink: inout ImportSink) {
    survey = TableSurvey(table)
    survey.noteUnread(table.layout, into: &sink)
    conventions = survey.conventions(stated: table.unit, into: &sink)
    reader = TableRowReader(layout: table.layout, delimiter: table.delimiter)
    walk = TableWalk(table, survey)
    groups.areTimesOfCalls = table.layout.startIsOfCall
  }

  /// The next calls; `nil` at the end.
  ///
  /// Time is linear in the rows of these calls.
  mutating func next(into sink: inout ImportSink) -> [DraftCall]? {
    guard !isAtEnd else { return nil }
    while let (row, call) = walk.next(into: &sink) {
      let isNew = call != self.call || groups.areComplete
      var done: [DraftCall] = []
      if isNew, survey.isGrouped, !groups.isEmpty { done = groups.takeAll(conventions) }
      if call != self.call { hasTooMany = false }
      self.call = call
      add(row, call, &sink)
      if !done.isEmpty { return done }
    }
    isAtEnd = true
    return groups.takeAll(conventions)
  }

  private mutating func add(
    _ row: DelimitedReader.Row, _ call: String?, _ sink: inout ImportSink
  ) {
    // One turn more is enough for the call to be refused.
    let limit = survey.isGrouped ? sink.options.limits.turns : Self.mixedRows
    guard groups.turns <= limit else {
      if !survey.isGrouped, !hasTooMany {
        sink.note(
          "too-many-turns", .error, line: row.line,
          "the rows of the calls are mixed, and only \(limit) such rows can be held",
          expected: "a table that is sorted by call")
      }
      hasTooMany = true
      return
    }
    reader.add(row, call: call, group: "", to: &groups, sink: &sink)
  }
}

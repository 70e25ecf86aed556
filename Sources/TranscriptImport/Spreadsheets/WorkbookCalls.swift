/// The calls of a large workbook, a few at a time, sheet by sheet.
///
/// Sheets with the same headings, one of which names the call, are read as one table: programs go
/// on on another sheet when one is full.
struct WorkbookCalls {
  private var sheets: [TableCalls]
  /// Calls so far, and those of the sheets before this one.
  private var (count, before) = (0, 0)

  /// Finds the tables; `nil` if no sheet has one.
  init?(_ sheets: [(name: String, rows: StoredRows)], into sink: inout ImportSink) {
    var tables: [TableReader] = []
    for sheet in sheets {
      guard let table = TableReader(rows: sheet.rows, allowsGuess: sheets.count == 1) else {
        continue
      }
      if let last = tables.last, last.layout[.call] != nil, last.layout.headingRow != nil,
        last.layout.headings == table.layout.headings
      {
        tables[tables.count - 1] = last.followed(by: table)
      } else {
        tables.append(table)
      }
    }
    guard !tables.isEmpty else { return nil }
    self.sheets = tables.map { TableCalls($0, into: &sink) }
  }

  /// The next calls; `nil` at the end.
  mutating func next(into sink: inout ImportSink) -> [DraftCall]? {
    while !sheets.isEmpty {
      guard var calls = sheets[0].next(into: &sink) else {
        sheets.removeFirst()
        before = count
        continue
      }
      for index in calls.indices { calls[index].record += before }
      count += calls.count
      return calls
    }
    return nil
  }
}

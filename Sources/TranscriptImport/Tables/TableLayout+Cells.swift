/// Tables whose headings are not understood, but whose cells are.
extension TableLayout {
  /// Finds headings above a column of role words and one of words.
  ///
  /// - Parameter rows: The first rows of a table.
  /// - Returns: `nil` if no row above the others is one of headings, or no column has the roles of
  ///   both sides.
  static func headed(_ rows: [DelimitedReader.Row]) -> TableLayout? {
    guard let heading = rows.prefix(12).firstIndex(where: { isHeading($0) }) else { return nil }
    let headings = rows[heading].cells
    let body = rows[(heading + 1)...].filter { !$0.isBlank }.map(\.cells)
    guard body.count >= 2, body.count(where: { $0.count == headings.count }) * 10 >= body.count * 9
    else { return nil }
    let columns = (0..<min(headings.count, columnLimit)).map { column in
      body.compactMap { column < $0.count ? trim($0[column]) : nil }.filter { !$0.isEmpty }
    }
    // A row that begins with a role itself is one of turns.
    guard !headings.contains(where: { isRole($0) }),
      let role = columns.firstIndex(where: { holdsRoles($0) }),
      let text = words(columns, headings, besides: role)
    else { return nil }
    return TableLayout(headings: headings, row: heading, learned: (role, text))
  }

  /// Whether a row has a heading that is understood, and nobody's label.
  static func hasMeaning(_ row: DelimitedReader.Row) -> Bool {
    isHeading(row) && row.cells.contains { ColumnMeaning.of($0) != nil }
      && !row.cells.contains { cell in
        isRole(cell) || RoleDictionary.isAnonymous(cell) && ColumnMeaning.of(cell) == nil
      }
  }

  private static func isRole(_ cell: String) -> Bool {
    RoleDictionary.match(cell)?.strength == .exact
  }

  private static func holdsRoles(_ cells: [String]) -> Bool {
    let roles = cells.filter { isRole($0) }
    return roles.count >= 2 && roles.count * 10 >= cells.count * 8 && Set(roles).count >= 2
  }

  /// The column that a heading calls words, or the one with the longest cells of those whose
  /// headings say nothing.
  private static func words(_ columns: [[String]], _ headings: [String], besides role: Int) -> Int?
  {
    let meanings = headings.map { ColumnMeaning.of($0)?.meaning }
    if let stated = columns.indices.first(where: { $0 != role && meanings[$0] == .text }) {
      return stated
    }
    let length = { (column: Int) in columns[column].reduce(0) { $0 + $1.unicodeScalars.count } }
    let open = columns.indices.filter { column in
      column != role && meanings[column] == nil && Set(columns[column]).count >= 2
        && columns[column].contains { TableTime($0) == nil && $0.contains(where: \.isLetter) }
    }
    return open.max { (length($0), $1) < (length($1), $0) }
  }
}

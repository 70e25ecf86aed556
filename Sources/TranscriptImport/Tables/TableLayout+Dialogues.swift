/// Tables with a whole conversation in a cell.
extension TableLayout {
  /// Bytes of a cell that are looked at.
  private static let sample = 8192

  /// Finds the column whose cells hold conversations, whatever stands above it.
  ///
  /// - Parameter rows: The first rows of a table, no row of which has headings that are understood.
  /// - Returns: `nil` if no column holds conversations, or more than one.
  static func dialogues(in rows: [DelimitedReader.Row]) -> TableLayout? {
    guard let heading = rows.prefix(12).firstIndex(where: { isHeading($0) }) else { return nil }
    let width = rows[heading].cells.count
    let body = rows[(heading + 1)...].filter { !$0.isBlank }
    guard !body.isEmpty, body.count(where: { $0.cells.count == width }) * 10 >= body.count * 9
    else { return nil }
    let columns = (0..<min(width, columnLimit)).filter { holdsDialogues($0, in: body) }
    guard columns.count == 1 else { return nil }
    return TableLayout(headings: rows[heading].cells, row: heading, dialogues: columns[0])
  }

  /// Takes headings such as 姓名 beside conversations for facts about the call.
  ///
  /// - Parameter rows: The first rows of the table, the headings among them.
  mutating func learnDialogues(from rows: [DelimitedReader.Row]) {
    guard let column = self[.text], !holdsDialogues else { return }
    let body = rows.dropFirst((headingRow ?? -1) + 1).filter { !$0.isBlank }
    let hasSpeakers = self[.role] != nil || self[.speaker] != nil
    holdsDialogues = Self.holdsDialogues(column, in: Array(body), bothRoles: hasSpeakers)
    guard holdsDialogues else { return }
    self[.role] = nil
    self[.speaker] = nil
  }

  /// Takes a column of clocks for the starts of turns, where no heading names any times.
  ///
  /// - Parameter rows: The first rows of the table, the headings among them.
  mutating func learnTimes(from rows: [DelimitedReader.Row]) {
    guard headingRow != nil, self[.text] != nil, !holdsDialogues, self[.start] == nil,
      self[.end] == nil
    else { return }
    let body = rows.dropFirst((headingRow ?? -1) + 1).filter { !$0.isBlank }
    self[.start] = unread.first { column in
      let cells = body.compactMap { column < $0.cells.count ? trim($0.cells[column]) : nil }
        .filter { !$0.isEmpty }
      return cells.count >= 2
        && cells.allSatisfy { cell in
          if case .stamp(let stamp)? = TableTime(cell) { stamp.parts >= 2 } else { false }
        }
    }
  }

  static func isHeading(_ row: DelimitedReader.Row) -> Bool {
    row.cells.count >= 2 && row.cells.count { !trim($0).isEmpty } * 2 > row.cells.count
      && row.cells.allSatisfy { $0.utf8.count <= 60 && !$0.contains("\n") && !$0.contains("：") }
  }

  private static func holdsDialogues(
    _ column: Int, in rows: [DelimitedReader.Row], bothRoles: Bool = false
  ) -> Bool {
    let cells = rows.compactMap { column < $0.cells.count ? trim($0.cells[column]) : nil }
      .filter { !$0.isEmpty }
    guard !cells.isEmpty else { return false }
    return cells.count { isDialogue($0, bothRoles) } * 10 >= cells.count * 8
  }

  private static func isDialogue(_ cell: String, _ bothRoles: Bool) -> Bool {
    guard cell.utf8.count >= 12, cell.contains(":") || cell.contains("：") else { return false }
    var text = cell
    if text.utf8.count > sample { text = String(decoding: text.utf8.prefix(sample), as: UTF8.self) }
    let reader = PlainTextReader(
      lines: TextLine.split(Array(TableRowReader.withLineBreaks(text).utf8)))
    return reader.labelledLines >= 2 && (!bothRoles || reader.labelledRoles.count >= 2)
  }
}

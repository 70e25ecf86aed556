import Transcripts

/// Which column of a table holds what.
struct TableLayout {
  /// The row of headings, counted from 0; `nil` for a table without headings.
  var headingRow: Int?
  private var columns = [Int?](repeating: nil, count: ColumnMeaning.allCases.count)
  /// Columns that hold the words of one speaker each, with their headings.
  var speakerColumns: [(column: Int, label: String)] = []
  var isMilliseconds = false
  var width = 0
  /// The headings as written.
  var headings: [String] = []

  /// The column with a meaning.
  subscript(meaning: ColumnMeaning) -> Int? {
    get { columns[meaning.rawValue] }
    set { columns[meaning.rawValue] = newValue }
  }

  /// The columns that are used, from left to right.
  var used: [Int] { (columns.compactMap(\.self) + speakerColumns.map(\.column)).sorted() }

  /// Finds the headings within the first rows, or guesses from what the cells hold.
  ///
  /// - Parameters:
  ///   - rows: The first rows of the table.
  ///   - allowsGuess: Whether a table without headings is expected here.
  /// - Returns: The layout, or `nil` when this is no table of turns.
  static func find(in rows: [DelimitedReader.Row], allowsGuess: Bool) -> TableLayout? {
    for (index, row) in rows.prefix(12).enumerated() {
      if let layout = TableLayout(headings: row.cells, row: index) { return layout }
    }
    return allowsGuess ? onlyText(rows) ?? guess(rows) : nil
  }

  private init(width: Int) {
    self.width = width
  }

  /// One column of conversations under a heading.
  private static func onlyText(_ rows: [DelimitedReader.Row]) -> TableLayout? {
    guard let first = rows.first, first.cells.count == 1, rows.count > 1,
      ColumnMeaning.of(first.cells[0])?.meaning == .text,
      rows.dropFirst().contains(where: { $0.cells.first?.contains("\n") ?? false })
    else { return nil }
    var layout = TableLayout(width: 1)
    layout.headingRow = 0
    layout.headings = first.cells
    layout[.text] = 0
    return layout
  }

  private init?(headings: [String], row: Int) {
    guard headings.count >= 2 else { return nil }
    headingRow = row
    width = headings.count
    self.headings = headings
    for (index, heading) in headings.enumerated() {
      guard heading.utf8.count <= 60, let found = ColumnMeaning.of(heading) else {
        if RoleDictionary.match(heading)?.strength == .exact, heading.unicodeScalars.count <= 12 {
          speakerColumns.append((index, heading))
        }
        continue
      }
      // The first column of a meaning counts, except that a clearer name may follow: id, call_id.
      let isVague = self[found.meaning].map { Self.isVague(headings[$0]) } ?? true
      if isVague { self[found.meaning] = index }
      if found.isMilliseconds, found.meaning == .start || found.meaning == .end {
        isMilliseconds = true
      }
    }
    if self[.text] != nil {
      // 客服 beside 内容 is a person, not a column of words.
      if self[.agent] == nil {
        self[.agent] =
          speakerColumns.first {
            RoleDictionary.match($0.label)?.role == .agent
          }?.column
      }
      speakerColumns = []
      let others: [ColumnMeaning] = [.role, .speaker, .start, .call, .channel, .isSender]
      guard others.contains(where: { self[$0] != nil }) else { return nil }
      return
    }
    let roles = Set(speakerColumns.compactMap { RoleDictionary.match($0.label)?.role })
    guard roles.contains(.agent), roles.contains(.customer) else { return nil }
  }

  private static func isVague(_ heading: String) -> Bool {
    [
      "id", "uuid", "name", "time", "date", "call", "file", "姓名", "名称", "时间", "value", "line",
      "createtime", "message",
    ]
    .contains(LabelText.key(heading))
  }

  /// Takes the column of role words for the speaker and the one with most text for the words.
  private static func guess(_ rows: [DelimitedReader.Row]) -> TableLayout? {
    let rows = rows.filter { !$0.isBlank }
    guard let width = rows.first?.cells.count, width >= 2, rows.count >= 2,
      rows.count(where: { $0.cells.count == width }) * 10 >= rows.count * 9
    else { return nil }
    var layout = TableLayout(width: width)
    var lengths = [Int](repeating: 0, count: width)
    for column in 0..<width {
      let cells = rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      lengths[column] = cells.reduce(0) { $0 + $1.unicodeScalars.count }
      let labels = cells.count {
        RoleDictionary.match($0)?.strength == .exact || RoleDictionary.isAnonymous($0)
      }
      if labels * 10 >= cells.count * 8, layout[.speaker] == nil {
        layout[.speaker] = column
      } else if cells.allSatisfy({ TableTime($0) != nil }) {
        if layout[.start] == nil {
          layout[.start] = column
        } else if layout[.end] == nil {
          layout[.end] = column
        }
      }
    }
    guard let speaker = layout[.speaker] else { return nil }
    let text = (0..<width).filter { $0 != speaker }.max { (lengths[$0], $1) < (lengths[$1], $0) }
    guard let text, lengths[text] > 0 else { return nil }
    for key in [ColumnMeaning.start, .end] where layout[key] == text {
      layout[key] = nil
    }
    layout[.text] = text
    return layout
  }
}

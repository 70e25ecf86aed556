/// A row of a table in Markdown.
enum MarkdownRow {
  /// The cells between the strokes.
  static func cells(of row: PlacedText) -> [PlacedText] {
    var cells: [PlacedText] = []
    var start = 0
    for (index, character) in row.characters.enumerated() where character == "|" {
      if index > start || !cells.isEmpty || start > 0 { cells.append(row[start..<index].trimmed) }
      start = index + 1
    }
    let rest = row.dropping(start).trimmed
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  /// Whether a row is the line of dashes below the header.
  static func isRule(_ cells: [PlacedText]) -> Bool {
    cells.allSatisfy { $0.characters.allSatisfy { "-: ".contains($0) } }
  }
}

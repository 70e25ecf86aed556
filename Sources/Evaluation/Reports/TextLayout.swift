import Diagnostics

/// Lays blocks out in lines of a terminal, full-width characters taking two cells.
struct TextLayout {
  let width: Int

  func render(_ blocks: [ReportBlock]) -> String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .heading(let text):
        if !lines.isEmpty { lines.append("") }
        lines.append(Self.plain(text))
      case .paragraph(let text): lines += wrapped(Self.plain(text))
      case .table(let table): lines += self.lines(of: table)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A table without the columns that do not fit; the first one is cut if even that is too wide.
  private func lines(of table: ReportTable) -> [String] {
    let titles = table.columns.map { Self.plain($0.title) }
    let rows = [titles] + table.rows.map { $0.map(Self.plain) }
    var widths = titles.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    var shown = Array(table.columns.indices)
    func total() -> Int {
      shown.reduce(0) { $0 + widths[$1] } + 2 * max(0, shown.count - 1)
    }
    while total() > width, let rank = shown.map({ table.columns[$0].rank }).max(), rank > 0 {
      shown.removeAll { table.columns[$0].rank == rank }
    }
    if let first = shown.first, total() > width {
      widths[first] = max(8, widths[first] - (total() - width))
    }
    return rows.map { row in
      var line = ""
      for (position, column) in shown.enumerated() {
        if position > 0 { line += "  " }
        let cell = Self.cut(row[column], to: widths[column])
        let padding = String(
          repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
        line += table.columns[column].isFigure ? padding + cell : cell + padding
      }
      return Self.withoutTrailingSpace(line)
    }
  }

  private static func withoutTrailingSpace(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var cells = 1
    var kept = ""
    for character in text {
      cells += DisplayWidth.of(character)
      guard cells <= width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Breaks a paragraph at spaces.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var cells = 0
    for word in text.split(separator: " ") {
      let wordCells = DisplayWidth.of(word)
      if cells > 0, cells + 1 + wordCells > width {
        lines.append(line)
        (line, cells) = ("", 0)
      }
      if cells > 0 {
        line += " "
        cells += 1
      }
      line += word
      cells += wordCells
    }
    return cells > 0 ? lines + [line] : lines
  }

  /// Text that cannot move a cursor or break a line: ids and notes come from files.
  static func plain(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !isControl($0) }
    guard !isPlain else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isControl(scalar) ? " " : scalar) }
    return String(out)
  }

  /// C0, DEL, C1, line and paragraph separators, and the marks that turn the direction of text.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// Writes the rows of a sheet to where they are laid aside.
///
/// A class, because the reader of the sheet hands rows to it from within the parser.
final class RowWriter {
  private static let pieceSize = 1 << 18

  private let scratch: any ScratchText
  private var gathered: [UInt8] = []

  init(_ scratch: any ScratchText) {
    self.scratch = scratch
  }

  func append(_ row: DelimitedReader.Row) {
    number(row.line)
    number(row.cells.count)
    for cell in row.cells {
      number(cell.utf8.count)
      gathered += Array(cell.utf8)
    }
    if gathered.count >= Self.pieceSize { layAside() }
  }

  /// Ends the sheet.
  func finish(merged: [CellRange]) -> StoredRows {
    layAside()
    return StoredRows(scratch.pages, merged: merged)
  }

  private func number(_ value: Int) {
    let bits = UInt32(truncatingIfNeeded: value)
    for shift in [0, 8, 16, 24] as [UInt32] { gathered.append(UInt8(bits >> shift & 0xFF)) }
  }

  private func layAside() {
    scratch.append(gathered)
    gathered.removeAll(keepingCapacity: true)
  }
}

/// The rows of a sheet that were laid aside, with what is merged downwards repeated in each of them.
struct StoredRows: TableRows {
  private static let pieceSize = 1 << 19

  private let pages: TextPages
  /// What is merged downwards, by the first row.
  private let merged: [CellRange]
  private var window: [UInt8] = []
  private var windowEnd = 0
  private var index = 0
  private var nextMerged = 0
  /// The merged cells that the rows have reached, with what stands in them.
  private var open: [(range: CellRange, text: String)] = []

  init(_ pages: TextPages, merged: [CellRange]) {
    self.pages = pages
    self.merged = merged.filter {
      $0.rows.count > 1 && $0.columns.lowerBound <= SheetPart.columnLimit
    }
    .sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  var unclosedQuote: Int? { nil }

  mutating func next() -> DelimitedReader.Row? {
    guard let line = number(), let count = number() else { return nil }
    var row = DelimitedReader.Row(line: line, cells: [])
    for _ in 0..<count {
      guard let length = number(), need(length) else { return nil }
      row.cells.append(String(decoding: window[index..<(index + length)], as: UTF8.self))
      index += length
    }
    fill(&row)
    return row
  }

  private mutating func fill(_ row: inout DelimitedReader.Row) {
    open.removeAll { $0.range.rows.upperBound < row.line }
    for (range, text) in open {
      let column = range.columns.lowerBound - 1
      while row.cells.count <= column { row.cells.append("") }
      if row.cells[column].isEmpty { row.cells[column] = text }
    }
    while nextMerged < merged.count, merged[nextMerged].rows.lowerBound <= row.line {
      let range = merged[nextMerged]
      nextMerged += 1
      let column = range.columns.lowerBound - 1
      guard range.rows.lowerBound == row.line, column < row.cells.count else { continue }
      open.append((range, row.cells[column]))
    }
  }

  private mutating func number() -> Int? {
    guard need(4) else { return nil }
    defer { index += 4 }
    return (0..<4).reduce(0) { $0 | Int(window[index + $1]) << ($1 * 8) }
  }

  /// Sees to it that so many bytes are at hand.
  private mutating func need(_ count: Int) -> Bool {
    while window.count - index < count {
      let more = pages.bytes(at: windowEnd, count: max(Self.pieceSize, count))
      guard !more.isEmpty else { return false }
      windowEnd += more.count
      window.removeSubrange(..<index)
      index = 0
      window += more
    }
    return true
  }
}

/// `xl/worksheets/sheet1.xml`: the cells of one sheet.
struct SheetPart: XMLEvents {
  /// Columns that are read; a table of turns has a dozen, a bomb has sixteen thousand.
  static let columnLimit = 256

  private let text: (Int) -> String?
  /// Takes the rows one after another; without it they are collected.
  private let take: ((DelimitedReader.Row) -> Void)?
  private let styles: StylesPart
  private let countsFrom1904: Bool

  private(set) var rows: [DelimitedReader.Row] = []
  private(set) var hasMoreColumns = false
  /// Blocks of cells that were merged; in a sheet whose rows are not held, as many as are looked at.
  private(set) var merged: [CellRange] = []
  private static let mergedLimit = 100_000
  private var row = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var value = ""
  private var isValue = false
  private var inline = RichText()

  init(
    text: @escaping (Int) -> String?, styles: StylesPart, countsFrom1904: Bool,
    take: ((DelimitedReader.Row) -> Void)? = nil
  ) {
    self.text = text
    self.take = take
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "row":
      row = attributes["r"].flatMap(Int.init) ?? row + 1
      column = 0
      handOver()
      rows.append(DelimitedReader.Row(line: row, cells: []))
    case "c":
      column = attributes["r"].flatMap(CellRange.column) ?? column + 1
      kind = attributes["t"] ?? ""
      style = attributes["s"].flatMap(Int.init) ?? 0
      value = ""
      inline = RichText()
    case "v": isValue = true
    case "mergeCell":
      if merged.count < Self.mergedLimit,
        let range = attributes["ref"].flatMap(CellRange.init)
      {
        merged.append(range)
      }
    default: inline.begin(name)
    }
  }

  mutating func text(_ text: String) {
    if isValue { value += text } else { inline.add(text) }
  }

  mutating func end(_ name: String) {
    switch name {
    case "v": isValue = false
    case "c": endCell()
    case "sheetData": handOver()
    default: inline.end(name)
    }
  }

  private mutating func handOver() {
    guard let take, let row = rows.popLast() else { return }
    take(row)
  }

  private mutating func endCell() {
    let shown = shownText()
    guard !shown.isEmpty, !rows.isEmpty else { return }
    guard column >= 1, column <= Self.columnLimit else {
      hasMoreColumns = true
      return
    }
    let last = rows.count - 1
    while rows[last].cells.count < column { rows[last].cells.append("") }
    rows[last].cells[column - 1] = shown
  }

  private func shownText() -> String {
    switch kind {
    case "s": return Int(value).flatMap(text) ?? ""
    case "inlineStr": return inline.plain
    // The result of a formula that is a text.
    case "str": return value
    case "b": return value == "1" ? "true" : "false"
    // #N/A says that there is nothing.
    case "e": return ""
    default:
      guard let number = Double(value) else { return value }
      if styles.showsTime.indices.contains(style), styles.showsTime[style] {
        return CellNumber.time(number, countsFrom1904: countsFrom1904)
      }
      return CellNumber.plain(number, written: value)
    }
  }

  /// The rows, with what is merged downwards repeated in each of them.
  ///
  /// An id that stands once beside all turns of a call belongs to all of them. What is merged across
  /// is a title, and stays one cell.
  func filledRows() -> [DelimitedReader.Row] {
    guard merged.contains(where: { $0.rows.count > 1 }) else { return rows }
    var rows = rows
    var indexOf: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { indexOf[row.line] = index }
    for range in merged {
      let column = range.columns.lowerBound - 1
      guard range.rows.count > 1, column < Self.columnLimit,
        let first = indexOf[range.rows.lowerBound], column < rows[first].cells.count
      else { continue }
      let text = rows[first].cells[column]
      var index = first + 1
      while index < rows.count, rows[index].line <= range.rows.upperBound {
        while rows[index].cells.count <= column { rows[index].cells.append("") }
        if rows[index].cells[column].isEmpty { rows[index].cells[column] = text }
        index += 1
      }
    }
    return rows
  }
}

/// A block of cells, such as `A2:B9`.
struct CellRange: Hashable {
  /// Counted from 1.
  var rows: ClosedRange<Int>
  /// Counted from 1.
  var columns: ClosedRange<Int>

  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(ends.count), let first = Self.place(ends[0]),
      let last = Self.place(ends[ends.count - 1]), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }

  /// The column of a place such as `AB12`, counted from 1.
  static func column(_ place: String) -> Int? { Self.place(place)?.column }

  private static func place(_ text: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= 1 << 20, row <= 1 << 24 else { return nil }
    }
    return column > 0 && row > 0 ? (column, row) : nil
  }
}

/// A line of columns that spaces or tabs divide, as speech toolkits write them.
struct ColumnLine {
  var number: Int
  var columns: [String]

  /// The lines of a text that are neither blank nor comments.
  static func split(_ bytes: [UInt8], limit: Int = .max) -> [ColumnLine] {
    var lines: [ColumnLine] = []
    for line in TextLine.split(bytes) where lines.count < limit {
      if line.isBlank || line.scalars.starts(with: ";;".unicodeScalars) { continue }
      let columns = line.scalars.split { $0 == " " || $0 == "\t" }
      lines.append(
        ColumnLine(number: line.number, columns: columns.map { String(scalars: Array($0)) }))
    }
    return lines
  }

  /// A finite number in a column.
  func number(_ column: Int) -> Double? {
    guard columns.indices.contains(column), let value = Double(columns[column]), value.isFinite
    else { return nil }
    return value
  }
}

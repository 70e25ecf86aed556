/// Reads tables with separators (RFC 4180 and what spreadsheets make of it).
///
/// Cells may be quoted and then hold separators, line breaks and doubled quotation marks. A quote
/// inside an unquoted cell is an ordinary character. Lines end at LF, CR LF or CR.
package struct DelimitedReader {
  package struct Row: Hashable {
    /// The line that the row begins on, counted from 1.
    package var line: Int
    package var cells: [String]
    /// For each cell the byte that its content begins at, behind an opening quotation mark.
    package var starts: [Int] = []

    /// Whether nothing is in the row, or only the rule that Markdown has below its headings.
    package var isBlank: Bool {
      cells.allSatisfy { $0.unicodeScalars.allSatisfy(TextLine.isSpace) } || isRule
    }

    /// `|---|:---:|`.
    private var isRule: Bool {
      cells.count >= 2
        && cells.allSatisfy { cell in
          cell.unicodeScalars.allSatisfy { "-: ".unicodeScalars.contains($0) }
            && (cell.isEmpty || cell.contains("--"))
        }
    }
  }

  /// Cells of a row that are kept.
  static let cellLimit = 1024

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var line = 1
  /// The line of the first quotation mark that is never closed.
  package private(set) var unclosedQuote: Int?
  /// The byte that the content of the cell read last begins at.
  private var contentStart = 0

  package init(_ bytes: [UInt8], delimiter: UInt8) {
    self.init(bytes, delimiter: delimiter, firstLine: 1)
  }

  init(_ bytes: [UInt8], delimiter: UInt8, firstLine: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    line = firstLine
  }

  /// Where the next row begins.
  var place: (byte: Int, line: Int) { (index, line) }

  /// Bytes that are left.
  var rest: Int { bytes.count - index }

  /// Reads the next row; `nil` at the end.
  ///
  /// O(row).
  package mutating func next() -> Row? {
    guard index < bytes.count else { return nil }
    var row = Row(line: line, cells: [])
    while true {
      // Cells far beyond the last column that is used are passed over.
      if row.cells.count < Self.cellLimit {
        row.cells.append(cell())
        row.starts.append(contentStart)
      } else {
        skipCell()
      }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    endLine()
    return row
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D {
      // CR CR LF is what a file gets that was written as text twice on Windows.
      if index + 2 < bytes.count, bytes[index + 1] == 0x0D, bytes[index + 2] == 0x0A {
        index += 2
      } else if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        index += 1
      }
    }
    index += 1
    line += 1
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  private mutating func skipCell() {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\""), quoted(from: index) != nil {
      return
    }
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
  }

  private mutating func cell() -> String {
    var start = index
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == UInt8(ascii: "\""), let quoted = quoted(from: start) {
      contentStart = start + 1
      return quoted
    }
    start = index
    contentStart = start
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quoted(from open: Int) -> String? {
    var content: [UInt8] = []
    var place = open + 1
    var stretch = place
    var breaks = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x0A || (byte == 0x0D && (place + 1 >= bytes.count || bytes[place + 1] != 0x0A)) {
        // After one quote that never closes, none may swallow lines: time stays linear.
        if unclosedQuote != nil { return nil }
        breaks += 1
      }
      guard byte == UInt8(ascii: "\"") else {
        place += 1
        continue
      }
      content.append(contentsOf: bytes[stretch..<place])
      let after = place + 1
      if after < bytes.count, bytes[after] == UInt8(ascii: "\"") {
        content.append(byte)
        place = after + 1
        stretch = place
        continue
      }
      line += breaks
      index = after
      // What follows a closing quote still belongs to the cell.
      while index < bytes.count, !isEnd(bytes[index]) {
        if bytes[index] != 0x20 { content.append(bytes[index]) }
        index += 1
      }
      return String(decoding: content, as: UTF8.self)
    }
    if unclosedQuote == nil { unclosedQuote = line }
    return nil
  }
}

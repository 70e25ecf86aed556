/// The rows of a table whose text is fetched in pieces.
///
/// They are those that ``DelimitedReader`` gives of the whole. A row that reaches the end of its
/// piece is read again as the first of the next one, or of a larger one if it was the first already.
struct PagedRows: TableRows {
  private let pages: TextPages
  private let delimiter: UInt8
  private let pieceSize: Int
  private var offset = 0
  private var line = 1
  private var count: Int
  private var reader: DelimitedReader?
  private var isLast = false

  init(_ pages: TextPages, delimiter: UInt8, pieceSize: Int) {
    self.pages = pages
    self.delimiter = delimiter
    self.pieceSize = pieceSize
    count = pieceSize
  }

  var unclosedQuote: Int? { isLast ? reader?.unclosedQuote : nil }

  mutating func next() -> DelimitedReader.Row? {
    while true {
      guard reader != nil else {
        guard offset < pages.size else { return nil }
        let bytes = pages.bytes(at: offset, count: count)
        isLast = bytes.isEmpty || offset + bytes.count >= pages.size
        reader = DelimitedReader(bytes, delimiter: delimiter, firstLine: line)
        continue
      }
      let place = reader?.place ?? (byte: 0, line: line)
      let row = reader?.next()
      if isLast { return row }
      // Three bytes show what kind of line end this is.
      if row != nil, reader?.unclosedQuote == nil, let rest = reader?.rest, rest >= 3 { return row }
      count = place.byte == 0 ? count * 2 : pieceSize
      offset += place.byte
      line = place.line
      reader = nil
    }
  }
}

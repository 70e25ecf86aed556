/// A place in UTF-8 text: line and column as a person counts them, both from 1.
package struct TextPosition: Sendable, Hashable {
  /// The line; a line ends at LF, CR LF or a lone CR.
  package var line: Int
  /// The column in characters (extended grapheme clusters).
  package var column: Int

  /// Names a place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the line and column of a byte.
  ///
  /// A byte order mark at the start counts for nothing. O(offset).
  ///
  /// - Parameters:
  ///   - offset: Bytes from the start of `bytes`.
  ///   - bytes: The text; invalid UTF-8 counts as replacement characters.
  ///   - firstLine: The number of the first line, for a text that is itself a line of a file.
  package init(offset: Int, in bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
    let end = min(bytes.startIndex + max(0, offset), bytes.endIndex)
    var lineStart = bytes.startIndex
    var line = firstLine
    var index = bytes.startIndex
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        line += 1
        lineStart = index
      } else if byte == 0x0D {
        if index < bytes.endIndex, bytes[index] == 0x0A { continue }
        line += 1
        lineStart = index
      }
    }
    if lineStart == bytes.startIndex, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      lineStart = min(lineStart + 3, end)
    }
    // A malformed sequence may run past the place: only what stands before it counts.
    let before = String(decoding: bytes[lineStart..<max(lineStart, end)], as: UTF8.self)
    self.line = line
    column = before.count + 1
  }
}

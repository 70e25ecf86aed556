import Diagnostics
import JSONCoding

/// The bytes of one JSON text and where they stand in their file.
struct RecordContext {
  var bytes: ArraySlice<UInt8>
  /// The line of the file that the bytes begin on.
  var line: Int
  /// Whether the bytes are one line of a file.
  var isOneLine = false

  func position(_ offset: Int) -> TextPosition {
    TextPosition(offset: offset, in: bytes, firstLine: line)
  }
}

/// Finds the lines of rising offsets in one pass over a text.
struct LineCursor {
  private let context: RecordContext
  private var offset = 0
  private var line: Int

  init(_ context: RecordContext) {
    self.context = context
    line = context.line
  }

  mutating func line(at target: Int) -> Int {
    if context.isOneLine { return line }
    let start = context.bytes.startIndex
    while offset < target, start + offset < context.bytes.endIndex {
      if context.bytes[start + offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}

extension ImportSink {
  /// Notes a problem at a byte of a JSON text.
  mutating func note(
    _ id: String, _ severity: Diagnostic.Severity, at offset: Int, in context: RecordContext,
    _ message: String, expected: String? = nil, suggestion: String? = nil
  ) {
    // Finding a place takes time; a file full of mistakes must not make it quadratic.
    guard !isFull else {
      note(id, severity, message)
      return
    }
    let place = context.position(offset)
    note(
      id, severity, line: place.line, column: place.column, message, expected: expected,
      suggestion: suggestion)
  }

  /// Notes that a text is not JSON.
  mutating func note(_ error: JSONError) {
    note(
      error.code == .limit ? "json-limit" : "bad-json", .error, line: error.position.line,
      column: error.position.column, error.message)
  }
}

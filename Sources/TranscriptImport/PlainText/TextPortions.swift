import Diagnostics

/// Cuts a long text where another call begins, so that it needs the memory of a few calls.
///
/// Another call begins where a header names its id. What is cut off is read as before, except that
/// labels are judged by some megabytes of text and not by all of it.
struct TextPortions {
  /// Bytes that a portion has at the least, unless the text ends.
  private static let size = 1 << 21
  /// Lines for each turn that a call may have.
  private static let linesPerTurn = 5

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// Calls so far.
  private var count = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The calls of the next portion; `nil` at the end.
  ///
  /// A call with several times as many lines as turns are allowed is refused before its lines are
  /// taken apart.
  mutating func nextCalls(into sink: inout ImportSink) -> [DraftCall]? {
    guard index < bytes.count else { return nil }
    let firstLine = line
    let (range, filled) = cut()
    let limit = sink.options.limits.turns
    guard filled <= limit * Self.linesPerTurn else {
      sink.note(
        "too-many-turns", .error, line: firstLine, "the call has \(filled) lines",
        expected: "at most \(limit) turns in one call")
      return []
    }
    let portion = range.count == bytes.count ? bytes : Array(bytes[range])
    let before = count
    var calls = PlainTextReader(lines: TextLine.split(portion, firstLine: firstLine))
      .read(into: &sink)
    for index in calls.indices { calls[index].record += before }
    count += calls.count
    return calls
  }

  /// The next portion, and how many lines in it have something on them.
  private mutating func cut() -> (range: Range<Int>, filled: Int) {
    let start = index
    var filled = 0
    while index < bytes.count {
      let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if index - start >= Self.size, end - index <= 200, Self.beginsCall(bytes[index..<end]) {
        break
      }
      if end > index { filled += 1 }
      index = min(end + 1, bytes.count)
      // CR LF, and CR CR LF as some programs write.
      while index < bytes.count, bytes[index - 1] == 0x0D, bytes[index] == 0x0D,
        index + 1 < bytes.count, bytes[index + 1] == 0x0A
      {
        index += 1
      }
      if index < bytes.count, bytes[index - 1] == 0x0D, bytes[index] == 0x0A { index += 1 }
      line += 1
    }
    return (start..<index, filled)
  }

  private static func beginsCall(_ line: ArraySlice<UInt8>) -> Bool {
    guard let scalars = TextLine.split(Array(line)).first?.scalars, scalars.count <= 60,
      let first = HeaderLine.items(of: scalars).first
    else { return false }
    return HeaderLine.meaning(of: first.label) == .id
  }
}

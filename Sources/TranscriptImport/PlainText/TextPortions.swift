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
  /// Bytes that are fetched at once.
  private static let pieceSize = 1 << 20

  private let pages: TextPages
  /// The bytes at hand, from the beginning of the portion on, and where in the text they end.
  private var window: [UInt8] = []
  private var windowEnd = 0
  private var line = 1
  /// Calls so far.
  private var count = 0

  init(_ bytes: [UInt8]) {
    self.init(TextPages(bytes))
  }

  init(_ pages: TextPages) {
    self.pages = pages
  }

  /// A portion of a text.
  private enum Portion {
    case text([UInt8])
    /// More than a call may have, which was passed over.
    case tooMuch(String)
  }

  /// The calls of the next portion; `nil` at the end.
  ///
  /// A call with several times as many lines as turns are allowed is refused before its lines are
  /// taken apart.
  mutating func nextCalls(into sink: inout ImportSink) -> [DraftCall]? {
    if window.isEmpty, !fetch() { return nil }
    let firstLine = line
    let limit = sink.options.limits.turns
    switch cut(lines: limit * Self.linesPerTurn, bytes: sink.options.limits.documentBytes) {
    case .tooMuch(let amount):
      sink.note(
        "too-many-turns", .error, line: firstLine, "the call has \(amount)",
        expected: "at most \(limit) turns in one call")
      return []
    case .text(let portion):
      let before = count
      var calls = PlainTextReader(lines: TextLine.split(portion, firstLine: firstLine))
        .read(into: &sink)
      for index in calls.indices { calls[index].record += before }
      count += calls.count
      return calls
    }
  }

  private mutating func fetch() -> Bool {
    let more = pages.bytes(at: windowEnd, count: Self.pieceSize)
    windowEnd += more.count
    window += more
    return !more.isEmpty
  }

  /// Takes the next portion off.
  private mutating func cut(lines: Int, bytes: Int) -> Portion {
    var index = 0
    var taken = 0
    var filled = 0
    // Of a call that is refused nothing is held but the line at hand.
    var isTooMuch: Bool { filled > lines || taken > bytes }
    while true {
      let end = endOfLine(from: index, limit: bytes)
      guard index < window.count else { break }
      if taken >= Self.size, end - index <= 200, Self.beginsCall(window[index..<end]) { break }
      if end > index { filled += 1 }
      let next = behindLine(end)
      taken += next - index
      index = next
      line += 1
      if isTooMuch, index >= Self.pieceSize / 2 {
        window.removeSubrange(..<index)
        index = 0
      }
    }
    defer { window.removeSubrange(..<index) }
    if filled > lines { return .tooMuch("\(filled) lines") }
    if taken > bytes { return .tooMuch("\(taken >> 20) MB of text") }
    return .text(Array(window[..<index]))
  }

  /// Where the line ends, with all of its end at hand; a line of too many bytes is cut.
  private mutating func endOfLine(from start: Int, limit: Int) -> Int {
    var searched = start
    while true {
      if let end = window[searched...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
        end + 3 <= window.count
      {
        return end
      }
      searched = max(start, window.count - 3)
      if window.count - start > limit { return window.count }
      if !fetch() {
        return window[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? window.count
      }
    }
  }

  /// Behind LF, CR, CR LF, and CR CR LF as some programs write.
  private func behindLine(_ end: Int) -> Int {
    guard end < window.count else { return end }
    guard window[end] == 0x0D else { return end + 1 }
    var index = end + 1
    if index + 1 < window.count, window[index] == 0x0D, window[index + 1] == 0x0A { index += 1 }
    if index < window.count, window[index] == 0x0A { index += 1 }
    return index
  }

  private static func beginsCall(_ line: ArraySlice<UInt8>) -> Bool {
    guard let scalars = TextLine.split(Array(line)).first?.scalars, scalars.count <= 60,
      let first = HeaderLine.items(of: scalars).first
    else { return false }
    return HeaderLine.meaning(of: first.label) == .id
  }
}

/// Cuts a stream into pieces of whole lines.
struct LinePieces {
  /// Lines in a row.
  struct Piece: Sendable {
    /// The lines with their ends.
    var bytes: [UInt8]
    /// The number of the first line, counted from 1.
    var firstLine: Int
  }

  /// What can come next.
  enum Next {
    case piece(Piece)
    /// A line that is longer than any call; the rest of it is passed over.
    case tooLong(line: Int)
    case end
  }

  private static let pieceSize = 1 << 17
  /// Lines of the longest piece.
  ///
  /// The scorecard of a short call is twenty times as long as the call, so
  /// that bytes alone do not bound what a piece becomes.
  private static let pieceLines = 64

  private let source: ByteSource
  private let lineLimit: Int
  /// What was read and is not yet handed out.
  private var rest: [UInt8]
  /// Where the last line's end in it stands.
  private var lastEnd: Int?
  private var line = 1
  private var isPassingOver = false
  private var isAtEnd = false
  /// Why nothing more can be read; told after the whole lines before it.
  private var failure: StreamFailure?

  /// Goes on reading a stream.
  ///
  /// - Parameters:
  ///   - source: The stream.
  ///   - start: What was read of it already.
  ///   - failure: Why nothing follows, if reading on has failed already.
  ///   - lineLimit: Bytes of the longest line that is accepted.
  init(
    _ source: ByteSource, after start: [UInt8], failure: StreamFailure? = nil, lineLimit: Int
  ) {
    self.source = source
    self.failure = failure
    self.lineLimit = lineLimit
    rest = start
    lastEnd = start.lastIndex(of: 0x0A)
  }

  /// The next whole lines.
  ///
  /// - Throws: Why nothing more can be read, once the whole lines before that are handed out.
  mutating func next() throws(StreamFailure) -> Next {
    while true {
      if isPassingOver { passOver() }
      // Only a piece with a line's end in it, or the very last one, can be handed out.
      if !isPassingOver, let end = lastEnd,
        rest.count >= Self.pieceSize || isAtEnd || failure != nil
      {
        return .piece(take(end + 1))
      }
      // What follows the last line's end is the last line.
      if isAtEnd { return rest.isEmpty || isPassingOver ? .end : .piece(take(rest.count)) }
      if rest.count > lineLimit, lastEnd == nil {
        isPassingOver = true
        rest = []
        return .tooLong(line: line)
      }
      if let failure { throw failure }
      let more: [UInt8]
      do throws(StreamFailure) { more = try source.read(Self.pieceSize) } catch {
        failure = error
        continue
      }
      if more.isEmpty { isAtEnd = true }
      if let end = more.lastIndex(of: 0x0A) { lastEnd = rest.count + end }
      rest += more
    }
  }

  /// Hands out whole lines, as many of the first bytes as a piece may have.
  private mutating func take(_ most: Int) -> Piece {
    var count = 0
    var lines = 0
    while count < most, lines < Self.pieceLines {
      if rest[count] == 0x0A { lines += 1 }
      count += 1
    }
    let piece = Piece(bytes: Array(rest[..<count]), firstLine: line)
    rest.removeFirst(count)
    lastEnd = lastEnd.flatMap { $0 < count ? nil : $0 - count }
    line += lines
    return piece
  }

  private mutating func passOver() {
    guard let end = rest.firstIndex(of: 0x0A) else {
      rest = []
      return
    }
    rest.removeFirst(end + 1)
    lastEnd = rest.lastIndex(of: 0x0A)
    line += 1
    isPassingOver = false
  }
}

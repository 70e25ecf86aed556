import CallGrade
import Diagnostics
import Reports

/// Reads files of scorecards, one record after the other.
struct ScoreFiles {
  /// Bytes of the longest scorecard that is accepted.
  private static let lineLimit = 1 << 26

  /// Reads what `grade` wrote.
  ///
  /// - Parameters:
  ///   - path: A file of JSON Lines or one JSON array, packed or not; `-` for standard input.
  ///   - take: What to do with a record.
  /// - Returns: What is wrong with the file.
  /// - Throws: Why nothing of it can be read.
  static func read(
    _ path: String, take: (ScoreRecord) -> Void
  ) throws -> [Diagnostic] {
    if let status = FileStatus.of(path), status.kind == .folder {
      throw CommandError(
        "bad-usage", "this is a folder", file: path, expected: "a file of scorecards")
    }
    let reader = ScoreRecordReader()
    var hasAny = false
    let count = { (record: ScoreRecord) in
      hasAny = true
      take(record)
    }
    let source = try ByteSource(path)
    defer { source.close() }
    let start = try source.read(1 << 16)
    if start.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") {
      guard let rest = try source.readToEnd(limit: GradingWorker.wholeLimit) else {
        throw CommandError([GradingWorker.tooLarge(path)])
      }
      if let problems = reader.readArray(start + rest, file: path, take: count) {
        return hasAny ? problems : Array(problems.prefix(1))
      }
    }
    var pieces = LinePieces(source, after: start, lineLimit: lineLimit)
    var problems: [Diagnostic] = []
    while true {
      switch try pieces.next() {
      case .piece(let piece):
        problems += reader.readLines(
          piece.bytes, file: path, firstLine: piece.firstLine, take: count)
      case .tooLong(let line):
        problems.append(
          Diagnostic(
            id: "not-a-scorecard", file: path,
            range: SourceRange(start: SourcePosition(line: line, column: 1)),
            message: "the line is too long for a scorecard"))
      // Of a file of something else the first line tells as much as all of them.
      case .end: return hasAny ? problems : Array(problems.prefix(1))
      }
    }
  }
}

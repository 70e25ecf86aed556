package import Diagnostics
import JSONCoding

/// Reads scorecards as `grade` writes them: a scorecard a line, or one array.
package struct ScoreRecordReader: Sendable {
  package init() {}

  /// Reads a piece of a file of JSON Lines.
  ///
  /// - Parameters:
  ///   - bytes: Whole lines.
  ///   - file: The file as the user named it.
  ///   - firstLine: The number of the first line, counted from 1.
  ///   - take: What to do with a record.
  /// - Returns: What is wrong with the other lines.
  package func readLines(
    _ bytes: [UInt8], file: String, firstLine: Int, take: (ScoreRecord) -> Void
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var line = firstLine
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { line += 1 }
      guard part.contains(where: { $0 > 0x20 }) else { continue }
      do {
        let value = try JSONReader().read(part, line: line)
        if let problem = Self.take(value, file: file, line: line, take) { problems.append(problem) }
      } catch {
        problems.append(
          Diagnostic(
            id: "not-a-scorecard", file: file,
            range: SourceRange(
              start: SourcePosition(line: error.position.line, column: error.position.column)),
            message: error.message, expected: "a scorecard a line, as grade -o scores.jsonl writes")
        )
      }
    }
    return problems
  }

  /// Reads a file that is one array of scorecards.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The file as the user named it.
  ///   - take: What to do with a record.
  /// - Returns: What is wrong; `nil` if the file is no array.
  package func readArray(
    _ bytes: [UInt8], file: String, take: (ScoreRecord) -> Void
  ) -> [Diagnostic]? {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "["),
      let value = try? JSONReader().read(bytes), let items = value.array
    else { return nil }
    return items.compactMap { Self.take($0, file: file, line: nil, take) }
  }

  private static func take(
    _ value: JSONValue, file: String, line: Int?, _ take: (ScoreRecord) -> Void
  ) -> Diagnostic? {
    switch ScoreRecord.read(value) {
    case .success(let record):
      take(record)
      return nil
    case .failure(let field):
      return Diagnostic(
        id: "not-a-scorecard", file: file,
        range: line.map { SourceRange(start: SourcePosition(line: $0, column: 1)) },
        message: "'\(field)' is missing or of another kind",
        expected: "a scorecard of schema callgrade.scorecard/1")
    }
  }
}

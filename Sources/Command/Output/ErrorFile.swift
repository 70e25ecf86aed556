import Diagnostics
import JSONCoding

/// What could not be graded, one `callgrade.error/1` a line.
struct ErrorFile {
  private var sink: ByteSink
  /// Whether numbers by which people are known are hidden.
  private let redacts: Bool
  /// Why the file was given up.
  private(set) var failure: StreamFailure?

  /// Begins the file.
  init(_ path: String, redacts: Bool = false) throws(StreamFailure) {
    self.redacts = redacts
    sink = try ByteSink.create(path)
  }

  /// Adds a problem.
  mutating func add(_ problem: Diagnostic) {
    guard failure == nil else { return }
    let problem = redacts ? problem.redacted : problem
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "callgrade.error/1")
      if let file = problem.file { $0.member("source", file) }
      if let start = problem.range?.start {
        $0.member("line", start.line)
        $0.member("column", start.column)
      }
      $0.member("id", problem.id)
      $0.member("message", problem.message)
      if let expected = problem.expected { $0.member("expected", expected) }
      if let suggestion = problem.suggestion { $0.member("suggestion", suggestion) }
    }
    do { try sink.write(writer.bytes + [UInt8(ascii: "\n")]) } catch { failure = error }
  }

  /// Closes the file.
  mutating func end() {
    guard failure == nil else { return }
    do { try sink.close() } catch { failure = error }
  }
}

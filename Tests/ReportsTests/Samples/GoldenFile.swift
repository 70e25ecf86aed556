import Foundation
import Testing

/// The expected output of a report, in the folder `Golden` beside the tests.
///
/// Run the tests with `CALLGRADE_RECORD_GOLDEN=1` to record what the reports write now; such a run
/// always fails, so that nobody takes a recording for a check.
enum GoldenFile {
  /// Compares output with the file of that name.
  static func check(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/\(name)")
    if ProcessInfo.processInfo.environment["CALLGRADE_RECORD_GOLDEN"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = try Data(contentsOf: file)
    guard expected != Data(bytes) else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(lines, expectedLines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(lines.count, expectedLines.count)
    let found = line < lines.count ? String(lines[line]) : "the end"
    let wanted = line < expectedLines.count ? String(expectedLines[line]) : "the end"
    Issue.record(
      "\(name), line \(line + 1): expected \(wanted.debugDescription), found \(found.debugDescription)",
      sourceLocation: sourceLocation)
  }
}

package import Scoring

/// Writes scorecards as they come, so that memory stays flat however many there are.
///
/// The pieces, one after another, are the whole report. A reporter keeps nothing of the cards that
/// it has written; what the end of a report tells about all of them comes from a ``RunSummary``.
///
/// ```swift
/// var reporter = ReportFormat.jsonl.reporter(options)
/// var summary = RunSummary()
/// write(reporter.begin())
/// for card in cards {
///   summary.add(card)
///   write(reporter.add(card))
/// }
/// write(reporter.end(summary))
/// ```
package protocol Reporter: Sendable {
  /// What stands before the first call.
  mutating func begin() -> [UInt8]
  /// One call.
  mutating func add(_ card: Scorecard) -> [UInt8]
  /// What stands behind the last call.
  mutating func end(_ summary: RunSummary) -> [UInt8]
}

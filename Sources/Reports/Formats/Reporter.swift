package import Scoring

/// Writes scorecards as they come, so that memory stays flat however many there are.
///
/// The pieces, one after another, are the whole report. A reporter keeps nothing of the cards that
/// it has written, so cards may be rendered in any order and on any thread; what the end of a report
/// tells about all of them comes from a ``RunSummary``.
///
/// ```swift
/// let reporter = ReportFormat.jsonl.reporter(options)
/// var summary = RunSummary()
/// write(reporter.begin())
/// for card in cards {
///   let call = reporter.rendering(of: card)
///   if !call.isEmpty {
///     write(reporter.lead(isFirst: isFirst))
///     write(call)
///     isFirst = false
///   }
///   summary.add(card)
/// }
/// write(reporter.end(summary))
/// ```
package protocol Reporter: Sendable {
  /// What stands before the first call.
  func begin() -> [UInt8]
  /// What stands between a call and what comes before it.
  ///
  /// - Parameter isFirst: Whether nothing was written about any call yet.
  /// - Returns: Marks that belong to neither.
  func lead(isFirst: Bool) -> [UInt8]
  /// One call; nothing where the report has nothing to say about it.
  func rendering(of card: Scorecard) -> [UInt8]
  /// What stands behind the last call.
  func end(_ summary: RunSummary) -> [UInt8]
}

extension Reporter {
  package func lead(isFirst: Bool) -> [UInt8] { [] }
}

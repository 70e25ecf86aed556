package import Diagnostics

/// A comment that tells a check to be quiet about the line below, and why.
///
/// ```
/// <!-- callgrade:ignore sentence-too-long until 2027-01-01: the law gives the wording -->
/// # callgrade:ignore jargon: the customers are engineers
/// ```
package struct Suppression: Sendable, Hashable {
  /// The ids of the rules.
  package var rules: [String]
  /// The last day that it holds, `YYYY-MM-DD`; always if `nil`.
  package var until: String?
  /// Why; a suppression without a reason is not obeyed.
  package var reason: String
  /// The first and last line that it covers: its own, and, if it stands alone there, the next that
  /// holds anything.
  package var lines: ClosedRange<Int>
  package var place: SourceRange
  /// Something written where the date should stand that is none.
  var badDate: String?
}

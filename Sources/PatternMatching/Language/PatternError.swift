/// A mistake in a pattern, with its place.
package struct PatternError: Error, Sendable, Hashable {
  /// A stable id such as `unclosed-bracket`.
  package var id: String
  /// Where it is, in characters of the pattern, counted from 0.
  package var offset: Int
  /// How many characters it spans.
  package var length: Int
  /// One sentence without a full stop.
  package var message: String
  /// What was expected.
  package var expected: String?
  /// A likely correction.
  package var suggestion: String?

  package init(
    id: String, offset: Int, length: Int = 1, message: String, expected: String? = nil,
    suggestion: String? = nil
  ) {
    self.id = id
    self.offset = offset
    self.length = length
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }
}

/// Finds the mistakes in a pack's patterns.
///
/// Rubrics know patterns as text only; whoever compiles them tells what is wrong with them.
package typealias PatternCheck = @Sendable (PatternsToCheck) -> [PatternProblem]

/// The patterns of one pack.
package struct PatternsToCheck: Sendable {
  /// A pattern that the pack itself states.
  package struct Pattern: Sendable {
    package var text: String
    /// Whether it is an entry of a word list, which is compiled only where the list is used.
    package var isListEntry: Bool
  }

  /// What the pack states, in reading order.
  package var own: [Pattern]
  /// What comes from the pack that it extends.
  package var inherited: [String]
  /// All word lists, by name.
  package var lexicons: [String: [String]]
}

/// A mistake in a pattern.
package struct PatternProblem: Sendable, Hashable {
  /// The pattern's number among the pack's own; `nil` if the patterns are wrong together.
  package var pattern: Int?
  package var id: String
  /// Where it begins, in characters of the pattern.
  package var offset: Int
  /// How many characters it spans.
  package var length: Int
  package var message: String
  package var expected: String?
  package var suggestion: String?

  package init(
    pattern: Int?, id: String, offset: Int = 0, length: Int = 1, message: String,
    expected: String? = nil, suggestion: String? = nil
  ) {
    self.pattern = pattern
    self.id = id
    self.offset = offset
    self.length = length
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }
}

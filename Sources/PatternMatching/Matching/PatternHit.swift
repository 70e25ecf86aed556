package import TextAnalysis

/// A pattern found in a text.
package struct PatternHit: Sendable, Hashable {
  /// The pattern's number in its set.
  package var pattern: Int
  /// The folded letters that it covers.
  package var letters: Range<Int>

  package init(pattern: Int, letters: Range<Int>) {
    self.pattern = pattern
    self.letters = letters
  }
}

/// All patterns found in a text, with the text as matching saw it.
package struct PatternMatches: Sendable {
  /// Sorted by place, then by pattern; hits of one pattern do not overlap.
  package var hits: [PatternHit]
  /// The folded text.
  package var text: FoldedText
}

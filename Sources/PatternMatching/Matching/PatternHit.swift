package import TextAnalysis

/// A pattern found in a text.
package struct PatternHit: Sendable, Hashable {
  private var number: Int32
  private var span: LetterSpan

  /// The pattern's number in its set.
  package var pattern: Int { Int(number) }

  /// The folded letters that it covers.
  package var letters: Range<Int> { Int(span.start)..<Int(span.end) }

  package init(pattern: Int, letters: Range<Int>) {
    number = Int32(truncatingIfNeeded: pattern)
    span = LetterSpan(letters.lowerBound, letters.upperBound)
  }

  init(pattern: Int32, span: LetterSpan) {
    number = pattern
    self.span = span
  }

  /// By pattern, then by start, the longer first.
  @inline(__always)
  static func byPattern(_ a: PatternHit, _ b: PatternHit) -> Bool {
    a.number != b.number ? a.number < b.number : LetterSpan.precedes(a.span, b.span)
  }

  /// By place, the shorter first, then by pattern.
  static func byPlace(_ a: PatternHit, _ b: PatternHit) -> Bool {
    (a.span.start, a.span.end, a.number) < (b.span.start, b.span.end, b.number)
  }

  /// Whether a hit that comes later by pattern and place is of the same pattern and overlaps this one.
  func overlaps(later hit: PatternHit) -> Bool {
    number == hit.number && hit.span.start < span.end
  }
}

/// All patterns found in a text, with the text as matching saw it.
package struct PatternMatches: Sendable {
  /// Sorted by place, then by pattern; hits of one pattern do not overlap.
  package var hits: [PatternHit]
  /// The folded text.
  package var text: FoldedText
}

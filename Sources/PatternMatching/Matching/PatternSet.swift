import TextAnalysis

/// All patterns of a pack, compiled into one automaton.
///
/// A text is scanned once, whatever the number of patterns. The scan tells where which gapless parts
/// of patterns end; only patterns all of whose parts were found are looked at again, and only at
/// those places: where the parts began, and whether they stand at the right distance.
///
/// ```swift
/// var builder = PatternSetBuilder()
/// let greeting = try builder.add("您好|早上好")
/// let set = try builder.build()
/// set.matches(in: "喂，您 好！").hits  // [PatternHit(pattern: greeting, letters: 1..<3)]
/// ```
package struct PatternSet: Sendable {
  let tables: PatternTables
  /// How many patterns there are.
  package let count: Int

  /// The number of states of the automaton.
  package var stateCount: Int { tables.automaton.stateCount }

  /// The size of the automaton's tables in bytes.
  package var byteCount: Int { tables.automaton.byteCount }

  /// Finds every pattern in a text.
  ///
  /// Linear in the text: the work on a hit is bounded by the pattern's own size.
  package func matches(in text: String) -> PatternMatches {
    let folded = FoldedText(text)
    var matcher = PatternMatcher(self)
    return PatternMatches(hits: matcher.hits(in: folded), text: folded)
  }
}

/// What a pattern set is made of.
///
/// A class, so that handing a set on costs one reference instead of one for every array.
final class PatternTables: Sendable {
  let automaton: Automaton
  /// The patterns' segments.
  ///
  /// The automaton knows those of them that call up patterns, and the filler words that call for a
  /// second look.
  let segments: SegmentTable
  let alternatives: AlternativeTable
  /// Where each segment may begin and end.
  let begins: EdgeIndex
  let lasts: EdgeIndex

  init(automaton: Automaton, segments: SegmentTable, alternatives: AlternativeTable) {
    self.automaton = automaton
    self.segments = segments
    begins = EdgeIndex(.first, of: segments)
    lasts = EdgeIndex(.last, of: segments)
    self.alternatives = alternatives
  }
}

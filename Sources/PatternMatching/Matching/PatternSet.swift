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

  /// The size of the tables in bytes.
  package var byteCount: Int { tables.byteCount }

  /// How many n-grams with weights there are.
  package var gramCount: Int { tables.weights.gramCount }

  /// Whether some pattern has a slot, so that texts must be searched for what is made of numbers.
  package var asksForEntities: Bool { !tables.alternatives.slots.isEmpty }

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
  /// Finds, in one run over a text, the segments that call up patterns, filler words, which call for
  /// a second look, and n-grams with weights; numbered in this order.
  let automaton: Automaton
  /// Finds any segment.
  let graph: SegmentGraph
  let alternatives: AlternativeTable
  let weights: WeightTable
  /// The numbers by which the automaton reports filler words.
  let fillers: Range<Int32>

  /// Puts tables together; the automaton reports so many filler words.
  init(
    automaton: Automaton, graph: SegmentGraph, alternatives: AlternativeTable, fillerCount: Int,
    weights: WeightTable
  ) {
    self.automaton = automaton
    self.graph = graph
    self.alternatives = alternatives
    self.weights = weights
    fillers = Int32(graph.segmentCount)..<Int32(graph.segmentCount + fillerCount)
  }

  var byteCount: Int {
    automaton.byteCount + graph.byteCount + weights.byteCount
      + alternatives.alternatives.count * MemoryLayout<AlternativeTable.Alternative>.stride
      + alternatives.parts.count * MemoryLayout<AlternativeTable.Part>.stride
  }
}

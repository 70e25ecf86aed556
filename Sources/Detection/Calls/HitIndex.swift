import PatternMatching

/// The hits of all patterns in one call, by pattern and then by place.
struct HitIndex: Sendable {
  /// For each pattern, where its places begin; one more entry than patterns.
  private var start: [Int32]
  private var places: [CallAnalysis.Place]

  /// Sorts hits that are in order of their turns by pattern, in linear time.
  init(_ hits: [(turn: Int, hit: PatternHit)], patternCount: Int) {
    start = Array(repeating: 0, count: patternCount + 1)
    for (_, hit) in hits { start[hit.pattern + 1] += 1 }
    for pattern in 0..<patternCount { start[pattern + 1] += start[pattern] }
    var next = start
    places = Array(repeating: CallAnalysis.Place(turn: 0, letters: 0..<0), count: hits.count)
    for (turn, hit) in hits {
      places[Int(next[hit.pattern])] = CallAnalysis.Place(turn: turn, letters: hit.letters)
      next[hit.pattern] += 1
    }
  }

  /// Where a pattern was found, in order.
  func places(of pattern: Int) -> ArraySlice<CallAnalysis.Place> {
    places[Int(start[pattern])..<Int(start[pattern + 1])]
  }
}

import PatternMatching

/// The hits of all patterns in one call, by pattern and then by place.
struct HitIndex: Sendable {
  /// For each pattern, where its places begin; one more entry than patterns.
  private var start: [Int32]
  private var places: [CallAnalysis.Place]
  /// The patterns that were found, ascending.
  private(set) var patterns: [Int] = []

  /// Sorts hits that are in order of their turns by pattern, in linear time.
  ///
  /// - Parameters:
  ///   - hits: Those of each turn by pattern, then by place.
  ///   - turnEnds: For each turn, where its hits end.
  ///   - patternCount: How many patterns there are.
  init(_ hits: [PatternHit], turnEnds: [Int], patternCount: Int) {
    start = Array(repeating: 0, count: patternCount + 1)
    for hit in hits { start[hit.pattern + 1] += 1 }
    for pattern in 0..<patternCount {
      if start[pattern + 1] > 0 { patterns.append(pattern) }
      start[pattern + 1] += start[pattern]
    }
    var next = start
    places = Array(repeating: CallAnalysis.Place(turn: 0, letters: 0..<0), count: hits.count)
    var first = 0
    for (turn, end) in turnEnds.enumerated() {
      for hit in hits[first..<end] {
        places[Int(next[hit.pattern])] = CallAnalysis.Place(turn: turn, letters: hit.letters)
        next[hit.pattern] += 1
      }
      first = end
    }
  }

  /// Where a pattern was found, in order.
  func places(of pattern: Int) -> ArraySlice<CallAnalysis.Place> {
    places[Int(start[pattern])..<Int(start[pattern + 1])]
  }
}

/// Words of the call that a verdict rests on.
public struct Evidence: Sendable, Hashable, Comparable {
  /// The turn, counted from 0.
  public var turn: Int
  /// Where the words begin, in Unicode scalars of the turn's original text.
  public var start: Int
  /// Just past where they end.
  ///
  /// Equal to ``start`` where something is missing.
  public var end: Int

  /// Points at words of a turn.
  public init(turn: Int, start: Int, end: Int) {
    self.turn = turn
    self.start = start
    self.end = end
  }

  /// Orders by place.
  public static func < (a: Evidence, b: Evidence) -> Bool {
    (a.turn, a.start, a.end) < (b.turn, b.start, b.end)
  }
}

extension [Evidence] {
  /// In order, each place once.
  ///
  /// O(n log n); O(n) where they are in order already.
  func sortedUnique() -> [Evidence] {
    var sorted = self
    for index in indices.dropFirst() where self[index] < self[index - 1] {
      sorted.sort()
      break
    }
    var kept: [Evidence] = []
    kept.reserveCapacity(count)
    for place in sorted where kept.last != place { kept.append(place) }
    return kept
  }
}

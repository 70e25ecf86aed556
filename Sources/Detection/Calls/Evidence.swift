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

public import Transcripts

/// A mini-call with the verdict that a criterion must give it: test, documentation and coverage.
public struct CriterionExample: Sendable, Hashable {
  /// Words that the verdict must rest on.
  public struct Mark: Sendable, Hashable {
    /// The turn, counted from 0.
    public var turn: Int
    /// Where the words begin, in Unicode scalars of the turn's text.
    public var start: Int
    /// Where they end.
    public var end: Int

    package init(turn: Int, start: Int, end: Int) {
      self.turn = turn
      self.start = start
      self.end = end
    }
  }

  /// `met`, `missed`, `notApplicable` or `notEvaluated`.
  public var verdict: String
  /// The call without its marks.
  public var call: Transcript
  /// The marked evidence; each mark must overlap the evidence that the grader gives.
  public var marks: [Mark]
  /// Whether the example is a known gap that need not pass yet.
  public var isKnownGap: Bool

  package init(verdict: String, call: Transcript, marks: [Mark], isKnownGap: Bool) {
    self.verdict = verdict
    self.call = call
    self.marks = marks
    self.isKnownGap = isKnownGap
  }
}

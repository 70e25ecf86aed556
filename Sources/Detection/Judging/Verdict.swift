/// What a criterion says about a call.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// The behaviour is there; of a prohibition, it is not.
  case met
  /// The behaviour is missing; of a prohibition, it occurred.
  case missed
  /// What the criterion is about did not come up.
  case notApplicable
  /// This transcript cannot tell.
  case notEvaluated
}

/// What a verdict rests on.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// Known wording.
  case pattern
  /// A learned label.
  case model
  /// A measured time or count.
  case measure
  /// The course of a scripted call.
  case flow
  /// Facts about the call.
  case metadata
  /// Nothing in the call: the criterion was not judged.
  case none
}

/// One criterion's verdict on one call, before it is turned into points.
public struct Judgement: Sendable, Hashable {
  /// The criterion's id.
  public var criterion: String
  /// The verdict.
  public var verdict: Verdict
  /// The words that it rests on, in order; where something is missing, where it was due.
  public var evidence: [Evidence]
  /// How often the behaviour was found.
  public var occurrences: Int
  /// What the verdict rests on.
  public var basis: Basis
  /// How sure it is, 0 to 1.
  public var confidence: Double
  /// The code of the reason why it was not judged, such as `needs-timing`.
  public var reason: String?

  package init(
    criterion: String, verdict: Verdict, evidence: [Evidence], occurrences: Int, basis: Basis,
    confidence: Double, reason: String? = nil
  ) {
    self.criterion = criterion
    self.verdict = verdict
    self.evidence = evidence
    self.occurrences = occurrences
    self.basis = basis
    self.confidence = confidence
    self.reason = reason
  }
}

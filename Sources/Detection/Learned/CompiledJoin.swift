import Rubrics
import Transcripts

/// How one detector is joined with a learned label.
struct CompiledJoin: Sendable {
  /// The label's number in the model.
  var label: Int
  var role: Role
  var combination: ModelRule.Combination
  /// From this probability on the label is given.
  var from: Double
  /// From this probability on, an absence is not to be told.
  var doubtFrom: Double?
  /// Below this probability what a pattern finds does not count where either is enough.
  var patternFrom: Double?
  /// The phrases of the detector: where exemptions excused all their hits, the model is not asked.
  var phrases: [Int]
}

/// What the model had to do with one call.
struct LearnedTrace: Sendable {
  /// Evidence that came from the model, with its probability.
  var evidence: [Evidence: Double] = [:]
  /// For each join that was asked, the highest probability that was not enough.
  var closest: [Int: Double] = [:]
}

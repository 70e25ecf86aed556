import Detection
import Rubrics
import SmallPacks
import Transcripts

/// What a rubric of a single criterion says about a call, short enough to write down.
struct Judged: Equatable, Sendable {
  var verdict: Verdict
  /// `turn:words`; nothing after the colon where something is missing.
  var evidence: [String]
  var reason: String?

  init(_ verdict: Verdict, _ evidence: [String] = [], reason: String? = nil) {
    self.verdict = verdict
    self.evidence = evidence
    self.reason = reason
  }
}

/// Judges a call by one criterion.
func judge(
  _ call: Transcript, by detector: Detector, kind: Criterion.Kind = .requirement,
  applies: Detector? = nil, lexicons: [String: [String]] = [:]
) throws -> Judged {
  let pack = RubricPack.small(
    [.small(kind: kind, applies: applies, detect: detector)], lexicons: lexicons)
  return try judge(call, with: pack)
}

/// Evidence with its words.
func shown(_ evidence: Evidence, in call: Transcript) -> String {
  let scalars = Array(call.turns[evidence.turn].text.unicodeScalars)
  var words = String.UnicodeScalarView()
  words.append(contentsOf: scalars[evidence.start..<evidence.end])
  return "\(evidence.turn):\(String(words))"
}

/// Judges a call by the first criterion of a pack.
func judge(_ call: Transcript, with pack: RubricPack) throws -> Judged {
  let judgement = try CompiledRubric(pack).judge(call).judgements[0]
  return Judged(
    judgement.verdict, judgement.evidence.map { shown($0, in: call) }, reason: judgement.reason)
}

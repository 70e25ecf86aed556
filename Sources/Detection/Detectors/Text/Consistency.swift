import Rubrics
import TextAnalysis
import Transcripts

/// Finds figures and promises that contradict an earlier one of the same speaker.
///
/// Two figures are about the same thing if they are of one kind, their clauses name the same topics
/// (月租, 退款, delivery), and what else the clauses say is nearly the same too: another plan or
/// another parcel is another item. They contradict each other if no reading makes both true: a range
/// or a limit (三天以内) leaves room. Nothing is said of figures in questions, quotations of the
/// customer, conditions and negations, of what is corrected openly, or of what the customer asked to
/// change. Rather silent than wrong. The evidence is the later figure.
enum Consistency {
  static func finding(
    in call: CallAnalysis, turns: [Int], _ detector: ConsistencyDetector
  ) -> Finding {
    var reader = ClaimReader(call: call)
    var standing: [Claim.Subject: [Claim]] = [:]
    var evidence: [Evidence] = []
    /// The turn of the speakers whose claims are read before the one at hand.
    var previous: Int?
    for turn in turns {
      let claims = reader.claims(in: turn, kinds: detector.kinds)
      for claim in claims {
        let earlier = standing[claim.subject, default: []]
        let same = earlier.filter { $0.turn < turn && $0.isAboutTheSame(as: claim) }
        if let last = same.last, last.contradicts(claim),
          !reader.isCorrecting(turn, after: previous),
          !reader.mayHaveChanged(since: last.turn, at: turn)
        {
          evidence.append(claim.evidence)
        }
        // The newest version counts from now on; a few items a subject are enough to compare.
        standing[claim.subject] =
          earlier.filter { !($0.turn < turn && $0.isAboutTheSame(as: claim)) }.suffix(16) + [claim]
      }
      previous = turn
    }
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence.sorted())
  }
}

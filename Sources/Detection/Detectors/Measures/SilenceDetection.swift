import Rubrics
import Transcripts

/// Finds silences, in seconds, that a side owed a reply in.
///
/// Waits that the agent asked for are holds and left out unless said otherwise. The evidence is the
/// turn that the silence follows.
enum SilenceDetection {
  static func finding(
    in call: CallAnalysis, _ timeline: Timeline, turns: [Int], owedBy role: Role?,
    includesHolds: Bool, within bounds: Bounds
  ) -> Finding {
    let debtor = Timeline.Side(role)
    let silences = timeline.silences.filter { silence in
      (includesHolds || !silence.isHold) && (debtor == nil || silence.owedBy == debtor)
        && turns.containsSorted(silence.after)
    }
    return .measured(
      silences.map { Measured($0.seconds, [call.evidence(ofTurn: $0.after)]) }, within: bounds,
      isComplete: !timeline.lacksTimes(in: call.transcript.turns))
  }
}

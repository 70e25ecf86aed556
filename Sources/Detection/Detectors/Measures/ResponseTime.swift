import Rubrics
import Transcripts

/// How long one side keeps the other waiting for a reply, in seconds.
///
/// From the end of the other side's words to the beginning of the reply; 0 if the reply began
/// before. Signs of listening are no reply. Replies to the other side only: nobody replies to a
/// bot's menu. The evidence is the reply.
enum ResponseTime {
  static func finding(
    in call: CallAnalysis, _ timeline: Timeline, by role: Role?, turns: [Int],
    per reading: MeasureDetector.Reading, within bounds: Bounds
  ) -> Finding {
    let sides: Set<Timeline.Side> = [.agent, .customer]
    let repliers = Timeline.Side(role).map { [$0] } ?? sides
    let replies = timeline.replies.filter { reply in
      repliers.contains(reply.by) && turns.containsSorted(reply.turn)
        && Timeline.Side(call.transcript.turns[reply.to]) == reply.by.other
    }
    let isComplete = !timeline.lacksTimes(of: sides, in: call.transcript.turns)
    switch reading {
    case .each:
      return .measured(
        replies.map { Measured($0.seconds, [call.evidence(ofTurn: $0.turn)]) }, within: bounds,
        isComplete: isComplete)
    case .average:
      guard isComplete, !replies.isEmpty else { return .needsTiming }
      let total = replies.reduce(0) { $0 + $1.seconds }
      return .measured(total / Double(replies.count), within: bounds)
    }
  }
}

import Rubrics
import Transcripts

/// One side's share of what agent and customer say, by time or by length.
///
/// By time every turn of both must be timed, else the answer is `needs-timing`; turns of one side
/// that overlap count once. By length nothing is needed but words.
enum TalkShare {
  static func finding(
    in call: CallAnalysis, _ timeline: Timeline, of role: Role?, byLength: Bool,
    within bounds: Bounds
  ) -> Finding {
    let side = Timeline.Side(role) ?? .agent
    let agent: Double
    let customer: Double
    if byLength {
      agent = length(of: .agent, in: call)
      customer = length(of: .customer, in: call)
      guard agent + customer > 0 else { return .absent }
    } else {
      guard !timeline.lacksTimes(of: [.agent, .customer], in: call.transcript.turns)
      else { return .needsTiming }
      agent = timeline.spans(of: .agent).total
      customer = timeline.spans(of: .customer).total
      guard agent + customer > 0 else { return .needsTiming }
    }
    return .measured(
      (side == .customer ? customer : agent) / (agent + customer), within: bounds)
  }

  private static func length(of role: Role, in call: CallAnalysis) -> Double {
    let turns = call.wordedTurns.filter { call.speaks(role, in: $0) }
    return Double(turns.reduce(0) { $0 + call.text(of: $1).spokenLength() })
  }
}

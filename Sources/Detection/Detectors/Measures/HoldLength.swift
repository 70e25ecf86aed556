import Rubrics
import Transcripts

/// How long the customer waits on the line after being asked to, in seconds.
///
/// From the end of the words that ask to the agent's next turn that is more than a sign of
/// listening. The evidence is the words that ask.
enum HoldLength {
  static func finding(
    in call: CallAnalysis, _ timeline: Timeline, turns: [Int], within bounds: Bounds
  ) -> Finding {
    let holds = timeline.holds.filter { turns.containsSorted($0.asked) }
    let isComplete =
      !timeline.lacksTimes(of: [.agent], in: call.transcript.turns)
      || !asksToWait(in: call, turns: turns)
    return .measured(
      holds.map { Measured($0.seconds, [call.evidence(ofTurn: $0.asked)]) }, within: bounds,
      isComplete: isComplete)
  }

  /// Whether the customer is asked to wait at all, times or no times.
  private static func asksToWait(in call: CallAnalysis, turns: [Int]) -> Bool {
    turns.contains { call.speaks(.agent, in: $0) && Floor.asksToWait(call.text(of: $0)) }
  }
}

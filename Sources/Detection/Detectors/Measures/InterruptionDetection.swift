import TextAnalysis
import Transcripts

/// Finds turns in which one side starts over the other and takes the turn.
///
/// Diarised mono recordings butt turns together, so overlap is believed only where each side has
/// its own channel or the source marks it; otherwise the answer is `needs-timing`. Sounds of
/// listening (嗯, 好的, mhm) interrupt nobody.
enum InterruptionDetection {
  static func finding(
    in call: CallAnalysis, _ timeline: Timeline, by role: Role = .agent,
    longerThan limit: Double, excusedBy excuses: [Int]
  ) -> Finding {
    if call.lacks(role) { return .needsRoles }
    let turns = call.transcript.turns
    let isMarked = turns.contains { $0.overlap != nil }
    guard isMarked || timeline.hasSeparateChannels else { return .needsTiming }
    let interrupted: Role = role == .agent ? .customer : .agent
    var evidence: [Evidence] = []
    // Turns are in order of start, so only the last few of a side can still be running.
    var others: [Turn] = []
    for (index, turn) in turns.enumerated() {
      if turn.role == interrupted { others = others.suffix(3) + [turn] }
      guard call.speaks(role, in: index) else { continue }
      let interrupts = isMarked ? turn.overlap == true : cutsIn(turn, among: others, by: limit)
      guard interrupts, call.letterCounts[index] > 0,
        !TurnWords.humming.covers(call.text(of: index)),
        !isExcused(index, by: excuses, in: call)
      else { continue }
      evidence.append(call.evidence(ofTurn: index))
    }
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence)
  }

  /// Starts while another turn runs, by more than the limit, and outlasts it.
  private static func cutsIn(_ turn: Turn, among others: [Turn], by limit: Double) -> Bool {
    guard let start = turn.start, let end = turn.end else { return false }
    return others.contains { other in
      guard let otherStart = other.start, let otherEnd = other.end else { return false }
      return otherStart < start && Seconds.exceed(otherEnd - start, limit) && end > otherEnd
    }
  }

  private static func isExcused(_ turn: Int, by excuses: [Int], in call: CallAnalysis) -> Bool {
    excuses.contains { !call.places(of: $0, in: turn).isEmpty }
  }
}

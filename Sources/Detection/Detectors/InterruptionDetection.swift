import Transcripts

/// Finds turns in which the agent starts over the customer and takes the turn.
///
/// Diarised mono recordings butt turns together, so overlap is believed only where each side has
/// its own channel or the source marks it; otherwise the answer is `needs-timing`.
enum InterruptionDetection {
  static func finding(in call: CallAnalysis, longerThan limit: Double, excusedBy excuses: [Int])
    -> Finding
  {
    if call.lacks(.agent) { return .needsRoles }
    let turns = call.transcript.turns
    let isMarked = turns.contains { $0.overlap != nil }
    guard isMarked || hasTwoChannels(turns) else {
      return Finding(.unknown(reason: "needs-timing"))
    }
    var evidence: [Evidence] = []
    // Turns are in order of start, so only the last few of the customer can still be running.
    var customer: [Turn] = []
    for (index, turn) in turns.enumerated() {
      if turn.role == .customer { customer = customer.suffix(3) + [turn] }
      guard call.speaks(.agent, in: index) else { continue }
      let interrupts = isMarked ? turn.overlap == true : cutsIn(turn, among: customer, by: limit)
      guard interrupts, call.letterCounts[index] > 0, !isExcused(index, by: excuses, in: call)
      else { continue }
      evidence.append(
        Evidence(turn: index, start: 0, end: turn.text.unicodeScalars.count))
    }
    return Finding(evidence.isEmpty ? .absent : .found, evidence: evidence)
  }

  private static func hasTwoChannels(_ turns: [Turn]) -> Bool {
    let timed = turns.filter { $0.start != nil && $0.end != nil }
    let agent = Set(timed.filter { $0.role == .agent }.map(\.audioChannel))
    let customer = Set(timed.filter { $0.role == .customer }.map(\.audioChannel))
    guard !agent.isEmpty, !customer.isEmpty, !agent.contains(nil), !customer.contains(nil)
    else { return false }
    return agent.isDisjoint(with: customer)
  }

  /// Starts while a customer turn runs, by more than the limit, and outlasts it.
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

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
    for (index, turn) in turns.enumerated() where call.speaks(.agent, in: index) {
      let interrupts =
        isMarked ? turn.overlap == true : cutsIn(turn, among: turns[..<index], by: limit)
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
  private static func cutsIn(_ turn: Turn, among earlier: ArraySlice<Turn>, by limit: Double)
    -> Bool
  {
    guard let start = turn.start, let end = turn.end else { return false }
    // Turns are in order of start, so only the last few can still be running.
    for other in earlier.suffix(4) where other.role == .customer {
      guard let otherStart = other.start, let otherEnd = other.end else { continue }
      if otherStart < start, otherEnd - start > limit, end > otherEnd { return true }
    }
    return false
  }

  private static func isExcused(_ turn: Int, by excuses: [Int], in call: CallAnalysis) -> Bool {
    excuses.contains { call.places[$0]?.contains { $0.turn == turn } ?? false }
  }
}

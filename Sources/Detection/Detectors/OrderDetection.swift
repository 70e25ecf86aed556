import Transcripts

/// Findings that must stand in a certain order.
enum OrderDetection {
  /// Each finding has a place after the one chosen for the finding before it.
  static func sequence(_ findings: [Finding]) -> Finding {
    if let reason = findings.lazy.compactMap(\.unknownReason).first {
      return Finding(.unknown(reason: reason))
    }
    var chosen: [Evidence] = []
    for finding in findings {
      guard finding.isFound,
        let next = finding.evidence.first(where: { place in
          chosen.last.map { ($0.turn, $0.end) <= (place.turn, place.start) } ?? true
        })
      else { return Finding(.absent, evidence: chosen) }
      chosen.append(next)
    }
    return Finding(.found, evidence: chosen)
  }

  /// What is found before the first place of the anchor.
  static func before(_ finding: Finding, anchor: Finding) -> Finding {
    limited(finding, anchor: anchor) { place, first in
      (place.turn, place.end) <= (first.turn, first.start)
    }
  }

  /// What is found after the first place of the anchor.
  static func after(_ finding: Finding, anchor: Finding) -> Finding {
    limited(finding, anchor: anchor) { place, first in
      (first.turn, first.end) <= (place.turn, place.start)
    }
  }

  private static func limited(
    _ finding: Finding, anchor: Finding, keeping holds: (Evidence, Evidence) -> Bool
  ) -> Finding {
    if let reason = anchor.unknownReason ?? finding.unknownReason {
      return Finding(.unknown(reason: reason))
    }
    guard finding.isFound, anchor.isFound, let first = anchor.evidence.first else {
      return .absent
    }
    let kept = finding.evidence.filter { holds($0, first) }
    return kept.isEmpty ? .absent : Finding(.found, evidence: kept)
  }

  /// The answer within so many turns of the answering side, or seconds, of what calls for it.
  ///
  /// Without times a limit in seconds cannot be judged; where only some answers lack them, the
  /// others decide.
  static func response(
    _ response: CompiledResponse, trigger: Finding, answer: Finding, answeringTurns: [Int],
    call: CallAnalysis
  ) -> Finding {
    if let reason = trigger.unknownReason ?? answer.unknownReason {
      return Finding(.unknown(reason: reason))
    }
    guard trigger.isFound else { return .absent }
    var answered: [Evidence] = []
    var unanswered: [Evidence] = []
    var lacksTimes = false
    // Several triggers within one turn want one answer.
    var lastTurn = -1
    for calling in trigger.evidence where calling.turn != lastTurn {
      lastTurn = calling.turn
      let later = answeringTurns.filter { $0 > calling.turn }
      let window = response.turns.map { Array(later.prefix($0)) } ?? later
      var found: Evidence?
      for place in answer.evidence where window.containsSorted(place.turn) {
        guard let seconds = response.seconds else {
          found = place
          break
        }
        let from = call.transcript.turns[calling.turn].end
        let to = call.transcript.turns[place.turn].start
        guard let from, let to else {
          lacksTimes = true
          continue
        }
        if to - from <= seconds {
          found = place
          break
        }
      }
      if let found { answered.append(found) } else { unanswered.append(calling) }
    }
    let isFound = response.every ? unanswered.isEmpty : !answered.isEmpty
    if isFound { return Finding(.found, evidence: Array(Set(answered)).sorted()) }
    if lacksTimes { return Finding(.unknown(reason: "needs-timing")) }
    return Finding(.absent, evidence: unanswered)
  }
}

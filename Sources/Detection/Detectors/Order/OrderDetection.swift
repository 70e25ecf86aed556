import Transcripts

/// Findings that must stand in a certain order.
enum OrderDetection {
  /// Each finding has a place after the one chosen for the finding before it.
  static func sequence(_ findings: [Finding]) -> Finding {
    if !findings.contains(where: { $0.state == .absent }),
      let reason = findings.lazy.compactMap(\.unknownReason).first
    {
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

  /// What is found at most so many turns from a place of the anchor; a place is not around itself.
  ///
  /// Turns are counted among all turns with words, whoever speaks. O(n log n) in both findings.
  static func around(
    _ finding: Finding, anchor: Finding, turns: Int, wordedTurns: [Int]
  ) -> Finding {
    if finding.state == .absent || anchor.state == .absent { return .absent }
    if let reason = anchor.unknownReason ?? finding.unknownReason {
      return Finding(.unknown(reason: reason))
    }
    let anchors = Set(anchor.evidence)
    let numbers = anchor.evidence.map { place in wordedTurns.lowerBound { $0 < place.turn } }
    let kept = finding.evidence.filter { place in
      let number = wordedTurns.lowerBound { $0 < place.turn }
      let first = numbers.lowerBound { $0 < number - turns }
      let near = numbers[first...].prefix { $0 <= number + turns }
      // The anchor's own words count only if another anchor is near.
      return anchors.contains(place) ? near.count > 1 : !near.isEmpty
    }
    return kept.isEmpty ? .absent : Finding(.found, evidence: kept)
  }

  private static func limited(
    _ finding: Finding, anchor: Finding, keeping holds: (Evidence, Evidence) -> Bool
  ) -> Finding {
    if finding.state == .absent || anchor.state == .absent { return .absent }
    if let reason = anchor.unknownReason ?? finding.unknownReason {
      return Finding(.unknown(reason: reason))
    }
    guard let first = anchor.evidence.first else { return .absent }
    let kept = finding.evidence.filter { holds($0, first) }
    return kept.isEmpty ? .absent : Finding(.found, evidence: kept)
  }

  /// The answer within so many turns of the answering side, or seconds, of what calls for it.
  ///
  /// Without times a limit in seconds cannot be judged; where only some answers lack them, the
  /// others decide if they can. Signs of listening use up no turn, though an answer in one counts.
  static func response(
    _ response: CompiledResponse, trigger: Finding, answer: Finding, answeringTurns: [Int],
    isBackchannel: [Bool], call: CallAnalysis
  ) -> Finding {
    if trigger.state == .absent { return .absent }
    if let reason = trigger.unknownReason ?? answer.unknownReason {
      return Finding(.unknown(reason: reason))
    }
    // What comes near an answer without being found is none.
    let answers = answer.isFound ? answer.evidence : []
    let window = AnswerWindow(
      response: response, answers: answers.filter { answeringTurns.containsSorted($0.turn) },
      answeringTurns: answeringTurns.filter { !isBackchannel[$0] }, call: call.transcript)
    var answered: [Evidence] = []
    var unanswered: [Evidence] = []
    var isUnknown = false
    // Several triggers within one turn want one answer.
    var lastTurn = -1
    for calling in trigger.evidence where calling.turn != lastTurn {
      lastTurn = calling.turn
      switch window.answer(to: calling) {
      case .given(let place): answered.append(place)
      case .missing: unanswered.append(calling)
      case .untimed: isUnknown = true
      }
    }
    let unknown = Finding(.unknown(reason: "needs-timing"))
    if response.every ? !unanswered.isEmpty : answered.isEmpty && !isUnknown {
      return Finding(.absent, evidence: unanswered)
    }
    if response.every ? isUnknown : answered.isEmpty { return unknown }
    return Finding(.found, evidence: answered.sortedUnique())
  }
}

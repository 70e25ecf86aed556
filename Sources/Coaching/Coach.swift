import Detection
package import Rubrics
package import Scoring
package import Transcripts

/// Writes the notes that a good coach would give after a call.
package struct Coach: Sendable {
  /// More praise than this would drown what it praises.
  private static let praiseLimit = 3

  private let pack: RubricPack

  package init(pack: RubricPack) {
    self.pack = pack
  }

  /// Notes on a scored call: what worked first, then what to change, by what it cost.
  package func notes(on scorecard: Scorecard, transcript: Transcript) -> [CoachingNote] {
    let results = scorecard.criteria
    let praised = results.indices.filter { index in
      results[index].verdict == .met && !results[index].evidence.isEmpty
        && pack.criteria[index].coaching.praise != nil
    }
    .sorted { (results[$0].max, $1) > (results[$1].max, $0) }
    .prefix(Self.praiseLimit)
    .sorted()
    let missed = results.indices.filter { results[$0].verdict == .missed }
      .map { (index: $0, priority: priority(of: $0, results[$0])) }
      .sorted { ($0.priority, $0.index) < ($1.priority, $1.index) }
    return praised.map { note(.praise, pack.criteria[$0], results[$0], transcript) }
      + missed.map { note(.improve, pack.criteria[$0.index], results[$0.index], transcript) }
  }

  /// What decides which note comes first, the smaller: critical before points lost before severity.
  private struct Priority: Comparable {
    var isUncritical: Int
    var lost: Points
    var severity: Int

    static func < (a: Priority, b: Priority) -> Bool {
      (a.isUncritical, b.lost, a.severity) < (b.isUncritical, a.lost, b.severity)
    }
  }

  private func priority(of index: Int, _ result: CriterionResult) -> Priority {
    let severity =
      switch pack.criteria[index].severity {
      case .critical: 0
      case .major: 1
      case .minor: 2
      case .info: 3
      }
    return Priority(
      isUncritical: pack.criteria[index].points.critical == nil ? 1 : 0,
      lost: result.max - result.points, severity: severity)
  }

  private func note(
    _ kind: CoachingNote.Kind, _ criterion: Criterion, _ result: CriterionResult,
    _ transcript: Transcript
  ) -> CoachingNote {
    // Where something is missing, evidence points at what called for it; that is nothing to hold
    // against whoever said it.
    let isSaid = kind == .praise || criterion.kind == .prohibition
    let said = result.evidence.first {
      isSaid && !$0.quote.isEmpty && transcript.turns[$0.place.turn].role == .agent
    }
    let coaching = criterion.coaching
    return CoachingNote(
      criterion: criterion.id, kind: kind,
      said: said.map { transcript.turns[$0.place.turn].sentence(around: $0.place.start) },
      turn: (said ?? result.evidence.first)?.place.turn, why: coaching.why,
      say: kind == .praise ? coaching.praise ?? coaching.say : coaching.say,
      source: criterion.source)
  }
}

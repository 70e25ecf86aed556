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
    let pairs = zip(pack.criteria, scorecard.criteria).enumerated().map { order, pair in
      (order: order, criterion: pair.0, result: pair.1)
    }
    let praised = pairs.filter { $0.result.verdict == .met && $0.criterion.coaching.praise != nil }
      .filter { !$0.result.evidence.isEmpty }
      .sorted { ($0.result.max, $1.order) > ($1.result.max, $0.order) }
      .prefix(Self.praiseLimit)
      .sorted { $0.order < $1.order }
    let missed = pairs.filter { $0.result.verdict == .missed }
      .sorted { first, second in
        let a = Self.priority(first.criterion, first.result)
        let b = Self.priority(second.criterion, second.result)
        return a == b ? first.order < second.order : a.lexicographicallyPrecedes(b)
      }
    return praised.map { note(.praise, $0.criterion, $0.result, transcript) }
      + missed.map { note(.improve, $0.criterion, $0.result, transcript) }
  }

  /// Smaller comes first: critical before points lost before severity.
  private static func priority(_ criterion: Criterion, _ result: CriterionResult) -> [Int] {
    let severity =
      switch criterion.severity {
      case .critical: 0
      case .major: 1
      case .minor: 2
      case .info: 3
      }
    return [
      criterion.points.critical == nil ? 1 : 0, -(result.max - result.points).hundredths, severity,
    ]
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

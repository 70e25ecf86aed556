import Rubrics
import Transcripts

/// Phases and labels of turns from the model, beside those from patterns.
extension CompiledRubric {
  /// A behaviour is shown by so many turns at most.
  private static let turnsShown = 2

  /// Of the turns in which a behaviour was found, those that show it most plainly.
  ///
  /// Who looks for an offer of help wants to see the two sentences that make it, not five that may. Where
  /// each counts, as with what must not be said or must be said several times, all of them stay.
  func strongest(
    _ evidence: [Evidence], of criterion: CompiledCriterion, _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    guard criterion.kind == .requirement, criterion.showsInAnyTurn,
      let join = criterion.labelJoin.map({ joins[$0] }), join.role == .agent,
      let learned = evaluator.learnedCall()
    else { return evidence }
    let turns = Set(evidence.map(\.turn))
    guard turns.count > Self.turnsShown else { return evidence }
    let order = turns.sorted {
      let (a, b) = (
        learned.probability(of: join.label, in: $0), learned.probability(of: join.label, in: $1)
      )
      return a != b ? a > b : $0 < $1
    }
    let kept = Set(order.prefix(Self.turnsShown))
    return evidence.filter { kept.contains($0.turn) }
  }

  /// Adds what the model says of each turn's phase to what cues say.
  func addLearnedPhases(to scores: inout [[Double]], _ evaluator: inout DetectorEvaluator) {
    guard let model, let weight = pack.model?.phaseWeight, weight > 0,
      let learned = evaluator.learnedCall()
    else { return }
    for (number, phase) in pack.phases.enumerated() {
      guard let label = model.number(of: phase.id, in: .phase) else { continue }
      for turn in scores.indices {
        scores[turn][number] += weight * learned.evidenceFor(label, in: turn)
      }
    }
  }

  /// Gives turns the labels that a criterion's join with the model gives them.
  func addLearnedLabels(
    to labels: inout [[String]], isAgent: [Bool], _ evaluator: inout DetectorEvaluator
  ) {
    guard model != nil, let learned = evaluator.learnedCall() else { return }
    // Labels from patterns are in the pack's order already.
    var isNew = [Bool](repeating: false, count: labels.count)
    for criterion in criteria {
      guard let number = criterion.labelJoin, joins[number].role == .agent else { continue }
      let join = joins[number]
      let excused = evaluator.excusedTurns(ofJoin: number)
      for turn in labels.indices where isAgent[turn] {
        let probability = learned.probability(of: join.label, in: turn)
        let isLikely = probability >= join.from
        let isOverruled = probability < join.patternFrom ?? 0
        if !isLikely, join.combination == .either, !isOverruled { continue }
        let isThere = labels[turn].contains(criterion.id)
        switch join.combination {
        case .either where isLikely && !isThere && !excused.contains(turn),
          .model where isLikely && !isThere && !excused.contains(turn):
          labels[turn].append(criterion.id)
          isNew[turn] = true
        case .both where !isLikely, .model where !isLikely, .either where isOverruled:
          labels[turn].removeAll { $0 == criterion.id }
        default: break
        }
      }
    }
    guard isNew.contains(true) else { return }
    let order = Dictionary(uniqueKeysWithValues: criteria.enumerated().map { ($1.id, $0) })
    for turn in labels.indices where isNew[turn] && labels[turn].count > 1 {
      labels[turn].sort { (order[$0] ?? 0) < (order[$1] ?? 0) }
    }
  }
}

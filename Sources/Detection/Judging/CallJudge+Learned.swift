import Rubrics
import Transcripts

/// Phases and labels of turns from the model, beside those from patterns.
extension CompiledRubric {
  /// A behaviour is shown by so many turns at most.
  private static let turnsShown = 2

  /// Of the turns in which a behaviour was found, those that show it most plainly.
  ///
  /// Who looks for an offer of help wants to see the two sentences that make it, not five that may. Where
  /// several parts make the behaviour, every turn that shows one stays; where each counts, as with what must
  /// not be said, all of them.
  func strongest(
    _ evidence: [Evidence], of criterion: CompiledCriterion, _ reading: CallReading?,
    _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    let turns = Set(evidence.map(\.turn))
    guard criterion.kind == .requirement, turns.count > Self.turnsShown else { return evidence }
    var probabilities: [Int: Double] = [:]
    var shown = turns
    if let reading, let label = reading.label(of: criterion.id) {
      let known = evidence.filter { evaluator.trace.evidence[$0] == nil }
      for (turn, probability) in reading.probabilities(of: label, found: Set(known.map(\.turn))) {
        probabilities[turn] = probability
        if !label.isShown(at: probability) { shown.remove(turn) }
      }
    } else if let join = criterion.labelJoin.map({ joins[$0] }), join.role == .agent,
      let learned = evaluator.learnedCall()
    {
      for turn in turns { probabilities[turn] = learned.probability(of: join.label, in: turn) }
    } else {
      return evidence
    }
    if criterion.showsInAnyTurn {
      let order = turns.sorted {
        let (a, b) = (probabilities[$0] ?? 0, probabilities[$1] ?? 0)
        return a != b ? a > b : $0 < $1
      }
      shown = Set(order.prefix(Self.turnsShown))
    }
    let kept = evidence.filter { shown.contains($0.turn) }
    return kept.isEmpty ? evidence : kept
  }

  /// The words by which the pack says that a turn shows the behaviour, from the first turns with any.
  func marked(
    _ criterion: CompiledCriterion, _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    let all = criterion.marks.flatMap { evaluator.evidence(ofPhrase: $0) }
    var evidence: [Evidence] = []
    for piece in all.sortedUnique() where evaluator.call.speaks(.agent, in: piece.turn) {
      if piece.turn == evidence.last?.turn { continue }
      if evidence.count == Self.turnsShown { break }
      evidence.append(piece)
    }
    return evidence
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

  /// Gives turns the labels that the model gives them: weighed within the call where that was learned, else
  /// by the criterion's join.
  func addLearnedLabels(
    to labels: inout [[String]], isAgent: [Bool], _ reading: CallReading?,
    _ evaluator: inout DetectorEvaluator
  ) {
    guard model != nil, let learned = evaluator.learnedCall() else { return }
    // Labels from patterns are in the pack's order already.
    var isNew = [Bool](repeating: false, count: labels.count)
    for criterion in criteria {
      let number = criterion.labelJoin
      let excused = number.map { evaluator.excusedTurns(ofJoin: $0) } ?? []
      if let reading, let label = reading.label(of: criterion.id) {
        let found = Set(labels.indices.filter { labels[$0].contains(criterion.id) })
        for (turn, probability) in reading.probabilities(of: label, found: found) {
          if !label.isShown(at: probability) {
            labels[turn].removeAll { $0 == criterion.id }
          } else if !found.contains(turn), !excused.contains(turn) {
            labels[turn].append(criterion.id)
            isNew[turn] = true
          }
        }
        continue
      }
      guard let join = number.map({ joins[$0] }), join.role == .agent else { continue }
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

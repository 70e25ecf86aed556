import Rubrics
import Transcripts

/// Styles, phases and labels of turns from the model, beside those from patterns.
extension CompiledRubric {
  /// For each turn, how probable each of the pack's styles is and, last, none of them.
  ///
  /// `nil` if the pack leaves styles to patterns or the model does not know all of them.
  func learnedStyles(_ evaluator: inout DetectorEvaluator) -> [[Double]]? {
    guard let model, pack.model?.styleShare ?? 0 > 0 else { return nil }
    let ids = pack.styles.map(\.id) + [Self.neutralStyle]
    let numbers = ids.compactMap { model.number(of: $0, in: .style) }
    guard numbers.count == ids.count, let learned = evaluator.learnedCall() else { return nil }
    return evaluator.call.transcript.turns.indices.map { learned.shares(of: numbers, in: $0) }
  }

  /// The likeliest style when patterns and the model are each given their share.
  ///
  /// - Parameters:
  ///   - weights: What patterns found for each style, by weight.
  ///   - learned: How probable each style and, last, none is; empty without words.
  /// - Returns: The style and its part of all that speaks for any; `nil` where the model is silent.
  func style(of weights: [Double], learned: [Double]) -> (String, Double)? {
    guard !learned.isEmpty, let share = pack.model?.styleShare else { return nil }
    let total = weights.reduce(0, +)
    var values = learned.map { $0 * share }
    for style in weights.indices where total > 0 {
      values[style] += weights[style] / total * (1 - share)
    }
    if total == 0 { values[weights.count] += 1 - share }
    let best = values.indices.max { (values[$0], $1) < (values[$1], $0) } ?? weights.count
    let id = best < weights.count ? pack.styles[best].id : Self.neutralStyle
    return (id, values[best])
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

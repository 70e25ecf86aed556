/// How well verdicts and labels agree with gold, criterion by criterion and in all.
///
/// ```swift
/// let (pairs, problems) = LabelPair.match(scorecards, goldCalls)
/// let run = EvaluationRun(pairs, vocabulary: LabelVocabulary(pack))
/// print(run.totals.meanKappa.value ?? .nan)
/// ```
///
/// The result does not depend on the order of the pairs. Time is linear in calls times criteria,
/// times one more than the bootstrap's samples.
package struct EvaluationRun: Sendable, Hashable {
  /// How many calls were compared.
  package var calls: Int
  /// One for each criterion of the vocabulary, in its order.
  package var criteria: [CriterionEvaluation]
  package var totals: EvaluationTotals
  /// What else was compared.
  package var labels: LabelEvaluations
  /// Every verdict that differs, by criterion and then by call.
  package var disagreements: [Disagreement]

  /// Compares two sides.
  ///
  /// - Parameters:
  ///   - pairs: The calls. A criterion counts for a call only if both sides have a verdict on it.
  ///   - vocabulary: The labels and their order; criteria outside it are not compared.
  ///   - bootstrap: How intervals are drawn.
  package init(
    _ pairs: [LabelPair], vocabulary: LabelVocabulary, bootstrap: Bootstrap = Bootstrap()
  ) {
    // Resampling depends on the order of calls: fix it.
    let pairs = pairs.sorted { ($0.call, $0.labeller ?? "") < ($1.call, $1.labeller ?? "") }
    let comparison = VerdictComparison(pairs, criteria: vocabulary.criteria.map(\.id))
    let intervals = comparison.intervals(bootstrap)
    calls = pairs.count
    criteria = vocabulary.criteria.enumerated().map { index, term in
      comparison.evaluation(of: index, term: term, intervals: intervals.criteria[index])
    }
    totals = EvaluationTotals(criteria, intervals: intervals.totals)
    labels = LabelEvaluations(pairs, vocabulary: vocabulary)
    disagreements = comparison.disagreements(pairs)
  }

  /// Measures how far two labellers agree; the first takes the part of gold.
  ///
  /// Agreement and kappa are the same either way round. Precision and recall change places (but for
  /// verdicts that one of the two could not give), and baseline and evidence are the first's.
  package static func agreement(
    _ first: [GoldCall], _ second: [GoldCall], vocabulary: LabelVocabulary,
    bootstrap: Bootstrap = Bootstrap()
  ) -> EvaluationRun {
    EvaluationRun(LabelPair.match(first, second), vocabulary: vocabulary, bootstrap: bootstrap)
  }
}

/// How well one criterion's verdicts agree with gold.
package struct CriterionEvaluation: Sendable, Hashable {
  package var term: LabelVocabulary.Term
  /// Gold verdicts against predicted ones.
  package var verdicts: ConfusionMatrix
  package var agreement: Estimate
  package var kappa: Estimate
  /// F1 of the verdict `missed`.
  package var missedF1: Estimate
  package var evidence: EvidenceOverlap
}

/// How often verdicts that agree rest on a common turn.
package struct EvidenceOverlap: Sendable, Hashable {
  /// Agreeing verdicts for which gold names at least one turn.
  package var compared: Int
  /// Those for which the other side names one of these turns too.
  package var overlapping: Int

  /// The share; `nil` if there is nothing to compare.
  package var share: Double? { ratio(overlapping, compared) }
}

/// Everything about verdicts, over all criteria.
package struct EvaluationTotals: Sendable, Hashable {
  /// How many verdicts were compared.
  package var verdicts: Int
  /// The share of all verdicts that agree.
  package var agreement: Estimate
  /// The share that always answering each criterion's commonest gold verdict would get.
  package var baseline: Double?
  /// The mean of the criteria's kappas that are defined.
  package var meanKappa: Estimate
  /// Over how many criteria that mean is taken.
  package var kappaCriteria: Int
  /// The mean F1 of `missed` over the criteria for which it is defined.
  package var macroF1: Estimate
  /// Over how many criteria that mean is taken.
  package var f1Criteria: Int
  package var evidence: EvidenceOverlap

  init(_ criteria: [CriterionEvaluation], intervals: VerdictIntervals) {
    let matrices = criteria.map(\.verdicts)
    let measures = VerdictMeasures(of: matrices)
    verdicts = matrices.reduce(0) { $0 + $1.total }
    agreement = Estimate(value: measures.agreement, interval: intervals.agreement)
    baseline = ratio(matrices.reduce(0) { $0 + $1.commonest }, verdicts)
    meanKappa = Estimate(value: measures.kappa, interval: intervals.kappa)
    kappaCriteria = matrices.count { $0.kappa != nil }
    macroF1 = Estimate(value: measures.missedF1, interval: intervals.missedF1)
    f1Criteria = matrices.count { $0.missed.f1 != nil }
    evidence = EvidenceOverlap(
      compared: criteria.reduce(0) { $0 + $1.evidence.compared },
      overlapping: criteria.reduce(0) { $0 + $1.evidence.overlapping })
  }
}

/// A verdict that differs from gold.
package struct Disagreement: Sendable, Hashable {
  package var call: String
  package var labeller: String?
  package var criterion: String
  package var gold: CallLabels.VerdictLabel
  package var predicted: CallLabels.VerdictLabel
}

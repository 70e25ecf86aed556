import Rubrics
package import Transcripts

/// The second reading of a call: each verdict weighed by what the whole call shows.
extension CompiledRubric {
  /// Weighs verdicts where the pack asks for it and the call is long enough.
  ///
  /// Left as they are: what was not evaluated, what is measured or told by metadata, and criteria that a
  /// pack has changed, since the weights were learned from what they meant before.
  func weigh(_ judgements: inout [Judgement], _ evaluator: inout DetectorEvaluator) {
    guard let rule = pack.model?.weighing, let signs = signs(&evaluator, from: rule.fromTurns)
    else { return }
    for (number, criterion) in criteria.enumerated() where !rule.leftOut.contains(criterion.id) {
      let first = judgements[number]
      guard first.verdict != .notEvaluated, criterion.basis == .pattern,
        let shares = model?.verdicts?.shares(
          of: criterion.id, signs.values(for: criterion.id, first: first.verdict)),
        let likeliest = shares.max(by: { $0.probability < $1.probability })
      else { continue }
      let certainty = likeliest.probability * (evaluator.call.transcript.roleConfidence ?? 1)
      if likeliest.verdict == first.verdict {
        judgements[number].confidence = certainty
      } else if let weighed = judgement(criterion, likeliest.verdict, certainty, &evaluator) {
        judgements[number] = weighed
      }
    }
  }

  /// The signs of a call and its verdicts before they are weighed: what weighing is learned from.
  ///
  /// - Returns: `nil` without a model, or for a call without words.
  package func signs(
    of transcript: Transcript, labels: [VerdictWeights.Label]
  ) -> (signs: CallSigns, judgements: [Judgement])? {
    var matcher = matcher
    let analysis = CallAnalysis(transcript, audience: audience, matcher: &matcher)
    var evaluator = DetectorEvaluator(rubric: self, call: analysis)
    evaluator.setPhases(phases(in: analysis, evaluator: &evaluator))
    guard let learned = evaluator.learnedCall() else { return nil }
    let judgements = criteria.map { judge($0, &evaluator) }
    return (CallSigns(transcript, learned, labels: labels), judgements)
  }

  private func signs(_ evaluator: inout DetectorEvaluator, from fewest: Int) -> CallSigns? {
    guard let labels = model?.verdicts?.labels, let learned = evaluator.learnedCall() else {
      return nil
    }
    let transcript = evaluator.call.transcript
    guard transcript.turns.indices.count(where: { learned.hasWords(in: $0) }) >= fewest else {
      return nil
    }
    return CallSigns(transcript, learned, labels: labels)
  }

  /// A verdict that differs from the first one; `nil` where no words could be shown for it.
  private func judgement(
    _ criterion: CompiledCriterion, _ verdict: Verdict, _ certainty: Double,
    _ evaluator: inout DetectorEvaluator
  ) -> Judgement? {
    var weighed = Judgement(
      criterion: criterion.id, verdict: verdict, evidence: [], occurrences: 0, basis: .model,
      confidence: certainty)
    guard verdict != .notApplicable else { return weighed }
    if (verdict == .met) == (criterion.kind == .requirement) {
      weighed.evidence = wordsShowing(criterion, &evaluator)
      guard !weighed.evidence.isEmpty else { return nil }
      weighed.occurrences = weighed.evidence.count
    } else if verdict == .missed {
      weighed.evidence = due(criterion, &evaluator)
    }
    return weighed
  }

  /// What shows a behaviour: known words if there are any, else the turn that the model finds likeliest.
  private func wordsShowing(
    _ criterion: CompiledCriterion, _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    let finding = evaluator.finding(of: criterion.detect)
    if finding.isFound, !finding.evidence.isEmpty { return finding.evidence }
    guard let label = model?.number(of: criterion.id, in: .behaviour),
      let learned = evaluator.learnedCall(),
      let turn = learned.likeliestTurn(
        of: label,
        among: evaluator.call.transcript.turns.indices.filter {
          evaluator.call.speaks(.agent, in: $0)
        })
    else { return [] }
    let letters = learned.letters(for: label, in: turn)
    return [evaluator.call.evidence(at: CallAnalysis.Place(turn: turn, letters: letters))]
  }

  /// Where something that is missing was due; nowhere if its occasion shows in no known words.
  private func due(
    _ criterion: CompiledCriterion, _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    let occasion = criterion.applies.map { evaluator.finding(of: $0).evidence }
    if let occasion, occasion.isEmpty { return [] }
    return due(criterion, finding: Finding(.absent), occasion: occasion ?? [], evaluator)
  }
}

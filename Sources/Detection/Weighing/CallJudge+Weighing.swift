import Rubrics
package import Transcripts

/// The second reading of a call: each verdict weighed by what the whole call shows.
extension CompiledRubric {
  /// The same rubric without weighing: what an excerpt is judged by, which is no whole call.
  package var unweighed: CompiledRubric {
    var rubric = self
    rubric.pack.model?.weighing = nil
    return rubric
  }

  /// Weighs verdicts by what the whole call shows.
  ///
  /// Left as they are: what was not evaluated, what is measured or told by metadata, and criteria that a
  /// pack has changed, since the weights were learned from what they meant before.
  func weigh(
    _ judgements: inout [Judgement], _ reading: CallReading, _ evaluator: inout DetectorEvaluator
  ) {
    guard let rule = pack.model?.weighing else { return }
    for (number, criterion) in criteria.enumerated() where !rule.leftOut.contains(criterion.id) {
      let first = judgements[number]
      guard first.verdict != .notEvaluated, criterion.basis == .pattern,
        let shares = model?.verdicts?.shares(
          of: criterion.id, first: first.verdict, reading.call),
        let likeliest = rule.verdict(of: shares, criterion.kind)
      else { continue }
      let certainty = likeliest.probability * (evaluator.call.transcript.roleConfidence ?? 1)
      if likeliest.verdict == first.verdict {
        judgements[number].confidence = certainty
      } else if let weighed = judgement(
        criterion, likeliest.verdict, certainty, reading, &evaluator)
      {
        judgements[number] = weighed
      }
    }
  }

  /// What a call shows as a whole; `nil` where the pack does not ask for weighing or the call is too short.
  func reading(_ cues: [[Double]], _ evaluator: inout DetectorEvaluator) -> CallReading? {
    guard let rule = pack.model?.weighing, let labels = model?.verdicts?.labels,
      let learned = evaluator.learnedCall()
    else { return nil }
    let transcript = evaluator.call.transcript
    guard transcript.turns.indices.count(where: { learned.hasWords(in: $0) }) >= rule.fromTurns
    else { return nil }
    return CallReading(
      call: CallSigns(transcript, learned, labels: labels),
      turns: turnSigns(cues, learned, labels: labels, evaluator), weights: model?.turns,
      leftOut: rule.leftOut)
  }

  private func turnSigns(
    _ cues: [[Double]], _ learned: LearnedCall, labels: [SignLabel], _ evaluator: DetectorEvaluator
  ) -> TurnSigns {
    let numbers = model?.numbers(in: .style) ?? []
    // The model's order of styles, not the pack's; nothing is a cue for none.
    let places = numbers.map { number in
      pack.styles.firstIndex { $0.id == model?.labels[number].id }
    }
    return TurnSigns(
      evaluator.call, learned, styles: numbers,
      cues: cues.map { turn in places.map { place in place.map { turn[$0] } ?? 0 } },
      labels: labels)
  }

  /// What weighing is learned from: what a call shows, its verdicts, and the styles and behaviours of its
  /// turns before they are weighed.
  package struct FirstReading: Sendable {
    package var reading: CallReading
    package var judgements: [Judgement]
    /// The style of each turn of an agent.
    package var styles: [Int: String]
    /// For each turn, the behaviours whose known words are in it.
    package var known: [[String]]
    /// For each turn, the behaviours that it shows.
    package var labels: [[String]]
  }

  /// Reads a call to learn from it.
  ///
  /// - Returns: `nil` without a model.
  package func firstReading(
    of transcript: Transcript, labels: [SignLabel]
  ) -> FirstReading? {
    var matcher = matcher
    let analysis = CallAnalysis(transcript, audience: audience, matcher: &matcher)
    var evaluator = DetectorEvaluator(rubric: self, call: analysis)
    evaluator.setPhases(phases(in: analysis, evaluator: &evaluator))
    guard let learned = evaluator.learnedCall() else { return nil }
    let cues = styleCues(&evaluator)
    let judgements = criteria.map { judge($0, nil, &evaluator) }
    var first: [Int: String] = [:]
    for (turn, style) in styles(cues, nil, &evaluator).enumerated() { first[turn] = style?.id }
    let known = knownLabels(in: analysis, &evaluator)
    var shown = known
    addLearnedLabels(
      to: &shown, isAgent: shown.indices.map { analysis.speaks(.agent, in: $0) }, nil, &evaluator)
    return FirstReading(
      reading: CallReading(
        call: CallSigns(transcript, learned, labels: labels),
        turns: turnSigns(cues, learned, labels: labels, evaluator)),
      judgements: judgements, styles: first, known: known, labels: shown)
  }

  /// A verdict that differs from the first one; `nil` where no words could be shown for it.
  private func judgement(
    _ criterion: CompiledCriterion, _ verdict: Verdict, _ certainty: Double, _ reading: CallReading,
    _ evaluator: inout DetectorEvaluator
  ) -> Judgement? {
    var weighed = Judgement(
      criterion: criterion.id, verdict: verdict, evidence: [], occurrences: 0, basis: .model,
      confidence: certainty)
    guard verdict != .notApplicable else { return weighed }
    if (verdict == .met) == (criterion.kind == .requirement) {
      weighed.evidence = wordsShowing(criterion, reading, &evaluator)
      guard !weighed.evidence.isEmpty else { return nil }
      weighed.occurrences = weighed.evidence.count
    } else if verdict == .missed {
      weighed.evidence = due(criterion, reading, &evaluator)
    }
    return weighed
  }

  /// So probable must a behaviour be by the words of a turn alone to be shown by it, whatever the rest of
  /// the call suggests.
  private static let leastShown = 0.02

  /// What shows a behaviour: known words if there are any, else the turn that the model finds likeliest,
  /// of those in which no exemption excused what looked like it.
  ///
  /// Where the pack marks turns in words of its own that the model did not learn, only these show it.
  private func wordsShowing(
    _ criterion: CompiledCriterion, _ reading: CallReading, _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    let finding = evaluator.finding(of: criterion.detect)
    if finding.isFound, !finding.evidence.isEmpty {
      return strongest(finding.evidence, of: criterion, reading, &evaluator)
    }
    let marked = criterion.labelJoin == nil ? marked(criterion, &evaluator) : []
    guard marked.isEmpty else { return marked }
    guard
      criterion.marks.isEmpty || criterion.labelJoin != nil
        || reading.label(of: criterion.id) != nil,
      let label = model?.number(of: criterion.id, in: .behaviour),
      let learned = evaluator.learnedCall()
    else { return [] }
    var excused: Set<Int> = []
    for join in criterion.joins { excused.formUnion(evaluator.excusedTurns(ofJoin: join)) }
    let turns = evaluator.call.transcript.turns.indices.filter {
      evaluator.call.speaks(.agent, in: $0) && !excused.contains($0)
    }
    guard
      let turn = reading.likeliestTurn(of: criterion.id, among: turns)
        ?? learned.likeliestTurn(of: label, among: turns),
      learned.probability(of: label, in: turn) >= Self.leastShown
    else { return [] }
    let letters = learned.letters(for: label, in: turn)
    return [evaluator.call.evidence(at: CallAnalysis.Place(turn: turn, letters: letters))]
  }

  /// Where something that is missing was due; nowhere if its occasion shows in no known words and the
  /// turn was not learned.
  private func due(
    _ criterion: CompiledCriterion, _ reading: CallReading, _ evaluator: inout DetectorEvaluator
  ) -> [Evidence] {
    let occasion = criterion.applies.map { evaluator.finding(of: $0).evidence }
    if let occasion, occasion.isEmpty, reading.dueTurn(of: criterion) == nil { return [] }
    return due(
      criterion, finding: Finding(.absent), occasion: occasion ?? [], reading, evaluator)
  }
}

extension ModelRule.Weighing {
  /// The likeliest verdict; of a prohibition the likeliest that does not accuse, unless a violation is
  /// probable enough.
  fileprivate func verdict(
    of shares: [(verdict: Verdict, probability: Double)], _ kind: Criterion.Kind
  ) -> (verdict: Verdict, probability: Double)? {
    let mayStand = shares.filter { share in
      guard kind == .prohibition, share.verdict == .missed, let accuseFrom else { return true }
      return share.probability >= accuseFrom
    }
    return mayStand.max { $0.probability < $1.probability }
  }
}

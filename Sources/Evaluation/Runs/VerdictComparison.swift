import CallGrade

/// Verdicts of both sides, call by call, as places in a confusion matrix.
struct VerdictComparison {
  private let criteria: [String]
  private let callCount: Int
  /// For each call and criterion: 4 · gold + predicted; `nil` where a side has no verdict.
  private var cells: [Int?]
  private var evidence: [EvidenceOverlap]

  init(_ pairs: [LabelPair], criteria: [String]) {
    self.criteria = criteria
    callCount = pairs.count
    cells = []
    cells.reserveCapacity(pairs.count * criteria.count)
    evidence = criteria.map { _ in EvidenceOverlap(compared: 0, overlapping: 0) }
    for pair in pairs {
      for (index, verdicts) in Self.verdicts(of: pair, criteria: criteria).enumerated() {
        guard let (gold, predicted) = verdicts else {
          cells.append(nil)
          continue
        }
        cells.append(4 * gold.verdict.place + predicted.verdict.place)
        if gold.verdict == predicted.verdict, !gold.turns.isEmpty {
          evidence[index].compared += 1
          if !Set(gold.turns).isDisjoint(with: predicted.turns) {
            evidence[index].overlapping += 1
          }
        }
      }
    }
  }

  private typealias Verdicts = (gold: CallLabels.VerdictLabel, predicted: CallLabels.VerdictLabel)

  /// What both sides say on each criterion; `nil` where one of them says nothing.
  private static func verdicts(of pair: LabelPair, criteria: [String]) -> [Verdicts?] {
    let gold = Dictionary(
      pair.gold.verdicts.map { ($0.criterion, $0) }, uniquingKeysWith: { a, _ in a })
    let predicted = Dictionary(
      pair.predicted.verdicts.map { ($0.criterion, $0) }, uniquingKeysWith: { a, _ in a })
    return criteria.map { id in
      guard let left = gold[id], let right = predicted[id] else { return nil }
      return (left, right)
    }
  }

  /// The matrices of all criteria, each call counted as often as it was drawn.
  private func matrices(times: [Int]) -> [ConfusionMatrix] {
    var counts = [Int](repeating: 0, count: criteria.count * 16)
    for call in 0..<callCount where times[call] > 0 {
      let first = call * criteria.count
      for index in criteria.indices {
        guard let cell = cells[first + index] else { continue }
        counts[index * 16 + cell] += times[call]
      }
    }
    return criteria.indices.map { index in
      var matrix = ConfusionMatrix.verdicts
      for cell in 0..<16 where counts[index * 16 + cell] > 0 {
        matrix.add(gold: cell / 4, predicted: cell % 4, times: counts[index * 16 + cell])
      }
      return matrix
    }
  }

  func evaluation(
    of index: Int, term: LabelVocabulary.Term, intervals: VerdictIntervals
  ) -> CriterionEvaluation {
    var matrix = ConfusionMatrix.verdicts
    for call in 0..<callCount {
      guard let cell = cells[call * criteria.count + index] else { continue }
      matrix.add(gold: cell / 4, predicted: cell % 4)
    }
    let measures = VerdictMeasures(of: matrix)
    return CriterionEvaluation(
      term: term, verdicts: matrix,
      agreement: Estimate(value: measures.agreement, interval: intervals.agreement),
      kappa: Estimate(value: measures.kappa, interval: intervals.kappa),
      missedF1: Estimate(value: measures.missedF1, interval: intervals.missedF1),
      evidence: evidence[index])
  }

  func intervals(_ bootstrap: Bootstrap) -> (
    criteria: [VerdictIntervals], totals: VerdictIntervals
  ) {
    var single = [VerdictSamples](repeating: VerdictSamples(), count: criteria.count)
    var total = VerdictSamples()
    bootstrap.draw(calls: callCount) { times in
      let matrices = matrices(times: times)
      for (index, matrix) in matrices.enumerated() {
        single[index].append(VerdictMeasures(of: matrix))
      }
      total.append(VerdictMeasures(of: matrices))
    }
    return (single.map { $0.intervals(bootstrap) }, total.intervals(bootstrap))
  }

  func disagreements(_ pairs: [LabelPair]) -> [Disagreement] {
    let verdicts = pairs.map { Self.verdicts(of: $0, criteria: criteria) }
    return criteria.indices.flatMap { index in
      zip(pairs, verdicts).compactMap { pair, verdicts in
        guard let (gold, predicted) = verdicts[index], gold.verdict != predicted.verdict else {
          return nil
        }
        return Disagreement(
          call: pair.call, labeller: pair.labeller, criterion: criteria[index], gold: gold,
          predicted: predicted)
      }
    }
  }
}

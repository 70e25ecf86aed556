import Detection

/// Learns in which turn something was due that is missing, and measures it on labellers who were left out.
package struct PlaceTrainer: Sendable {
  /// A criterion's place is learned from so many calls at least.
  private static let fewest = 12
  /// Found by leaving labellers out.
  private static let learner = ChoiceLearner(penalty: 5, steps: 150)

  private let calls: [JudgedCall]
  private let part: [Int]

  /// How often the place of one criterion was one of the labeller's.
  package struct Report: Sendable, Hashable {
    package var criterion: String
    /// In how many calls it is missing by gold and by the first verdict.
    package var calls: Int
    package var rightBefore: Int
    package var right: Int

    /// Whether learning places at least one call in twenty better; a rule is easier to explain.
    var isWorthIt: Bool { (right - rightBefore) * 20 >= max(1, calls) }
  }

  /// What came of a training.
  package struct Outcome: Sendable {
    /// The criteria whose place is better learned than told by rule.
    package var weights: [String: [Int32]]
    /// All criteria that were tried.
    package var reports: [Report]
  }

  /// Prepares a training.
  ///
  /// - Parameters:
  ///   - calls: What is learned from. They must be read with a model that did not learn from them.
  ///   - parts: In how many parts labellers are divided for measuring.
  package init(_ calls: [JudgedCall], parts: Int) {
    self.calls = calls
    part = calls.parts(parts)
  }

  /// Learns and measures.
  ///
  /// - Parameter criteria: The ids of the requirements, in order.
  /// - Returns: The weights of those that gain by it.
  package func run(criteria: [String]) -> Outcome {
    var outcome = Outcome(weights: [:], reports: [])
    for id in criteria {
      let known = calls.indices.filter {
        calls[$0].gold.verdicts[id] == .missed && !chosen(id, $0).isEmpty
      }
      guard known.count >= Self.fewest else { continue }
      var report = Report(criterion: id, calls: 0, rightBefore: 0, right: 0)
      for held in Set(known.map { part[$0] }).sorted() {
        let weights = learned(id, from: known.filter { part[$0] != held })
        for call in known where part[call] == held && calls[call].first.verdicts[id] == .missed {
          let gold = calls[call].gold.places[id] ?? []
          report.calls += 1
          if !gold.isDisjoint(with: calls[call].first.places[id] ?? []) { report.rightBefore += 1 }
          let turn = TurnWeights(due: [id: weights]).dueTurn(of: id, calls[call].reading.turns)
          if turn.map(gold.contains) == true { report.right += 1 }
        }
      }
      outcome.reports.append(report)
      if report.isWorthIt { outcome.weights[id] = learned(id, from: known) }
    }
    return outcome
  }

  private func learned(_ id: String, from known: [Int]) -> [Int32] {
    let rows = known.flatMap { calls[$0].reading.turns.rows }
    let spread = SignSpread(rows)
    let groups = known.map { call in
      ChoiceLearner.Group(
        rows: calls[call].reading.turns.rows.map { spread.spread($0) }, chosen: chosen(id, call))
    }
    return spread.raw(Self.learner.learn(groups)).weights
  }

  /// The rows of the turns that the labeller named.
  private func chosen(_ id: String, _ call: Int) -> Set<Int> {
    let gold = calls[call].gold.places[id] ?? []
    let turns = calls[call].reading.turns.turns
    return Set(turns.indices.filter { gold.contains(turns[$0]) })
  }
}

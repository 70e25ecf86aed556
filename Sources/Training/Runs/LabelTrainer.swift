package import Detection

/// Learns how the behaviours of agents' turns are weighed within their call, and measures it on labellers
/// who were left out.
package struct LabelTrainer: Sendable {
  /// A behaviour is learned from so many turns at least.
  private static let fewest = 40
  /// How much less a turn's other signs may move a behaviour than its own.
  ///
  /// Found by leaving labellers out, as were the penalty and the number of steps.
  private static let othersScale = 0.3
  private static let learner = LogisticLearner(penalty: 10, steps: 80)
  /// If fewer of the turns with a behaviour's known words show it by gold, the pack and the labellers mean
  /// different things by it.
  private static let leastAgreement = 0.1

  /// One turn of an agent.
  private struct Turn: Sendable {
    var signs: [Double]
    var known: Set<String>
    var first: Set<String>
    var gold: Set<String>
    var part: Int
  }

  private let turns: [Turn]
  private let signs: [TurnSign]

  /// How often one behaviour was found in the turns of gold.
  package struct Report: Sendable, Hashable {
    package var label: String
    /// In how many turns it is.
    package var turns: Int
    /// The best F1 before weighing, and the weighed one.
    package var before: Double
    package var after: Double
    /// From which probability on it is shown.
    package var from: Double

    /// Whether weighing finds it better.
    var isWorthIt: Bool { after > before }
  }

  /// What came of a training.
  package struct Outcome: Sendable {
    /// The behaviours that weighing finds better.
    package var weights: [String: TurnWeights.Label]
    /// All behaviours that were tried.
    package var reports: [Report]
  }

  /// Prepares a training.
  ///
  /// - Parameters:
  ///   - calls: What is learned from. They must be read with a model that did not learn from them.
  ///   - styles: The ids of the model's styles, in order.
  ///   - labels: The labels whose signs the calls have, in order.
  ///   - parts: In how many parts labellers are divided for measuring.
  package init(_ calls: [JudgedCall], styles: [String], labels: [SignLabel], parts: Int) {
    signs = TurnSign.all(styles: styles, labels: labels)
    var turns: [Turn] = []
    for (call, part) in zip(calls, calls.parts(parts)) {
      for (turn, signs) in zip(call.reading.turns.turns, call.reading.turns.rows) {
        guard let gold = call.gold.labels[turn] else { continue }
        turns.append(
          Turn(
            signs: signs, known: call.known[turn] ?? [], first: call.first.labels[turn] ?? [],
            gold: gold, part: part))
      }
    }
    self.turns = turns
  }

  /// Learns and measures.
  ///
  /// - Parameters:
  ///   - labels: The ids of the behaviours, in order.
  ///   - progress: Told before each behaviour how many of how many are done.
  /// - Returns: The weights of those that gain by it.
  package func run(
    labels: [String], progress: (_ done: Int, _ of: Int, _ label: String) -> Void
  ) -> Outcome {
    var outcome = Outcome(weights: [:], reports: [])
    for (number, id) in labels.enumerated() {
      progress(number, labels.count, id)
      let shown = turns.count { $0.gold.contains(id) }
      guard shown >= Self.fewest, signs.contains(where: { $0.isOwn(id) }),
        meansTheSame(id)
      else { continue }
      var answers: [(probability: Double, isShown: Bool)] = []
      for part in Set(turns.map(\.part)).sorted() {
        let weights = learned(id, from: turns.filter { $0.part != part })
        for turn in turns where turn.part == part {
          answers.append(
            (
              weights.probability(isFound: turn.known.contains(id), turn.signs),
              turn.gold.contains(id)
            ))
        }
      }
      let best = LabelMeasures.bestThreshold(answers)
      let sum = best.precision + best.recall
      let report = Report(
        label: id, turns: shown, before: before(id),
        after: sum > 0 ? 2 * best.precision * best.recall / sum : 0, from: best.threshold)
      outcome.reports.append(report)
      guard report.isWorthIt else { continue }
      var weights = learned(id, from: turns)
      weights.from = Int32((best.threshold * VerdictWeights.unit).rounded())
      outcome.weights[id] = weights
    }
    return outcome
  }

  /// Whether known words of a behaviour are where labellers see it, at least now and then; one slip into a
  /// hostile 你 is what they mark, and the polite 您 what a pack may mark.
  private func meansTheSame(_ id: String) -> Bool {
    let known = turns.filter { $0.known.contains(id) }
    let right = known.count { $0.gold.contains(id) }
    return Double(right) >= Self.leastAgreement * Double(known.count)
  }

  /// How well the behaviour was found before weighing.
  private func before(_ id: String) -> Double {
    let found = turns.count { $0.first.contains(id) }
    let right = turns.count { $0.first.contains(id) && $0.gold.contains(id) }
    let shown = turns.count { $0.gold.contains(id) }
    return 2 * Double(right) / Double(max(1, found + shown))
  }

  /// Learns one behaviour from some turns; from which probability on it is shown is left open.
  private func learned(_ id: String, from turns: [Turn]) -> TurnWeights.Label {
    let rows = turns.map { $0.signs + [$0.known.contains(id) ? 1 : 0] }
    let spread = SignSpread(rows)
    let scales = signs.map { $0.isOwn(id) ? 1 : Self.othersScale } + [1]
    let learned = Self.learner.learn(
      rows: rows.map { spread.spread($0, scales: scales) },
      answers: turns.map { $0.gold.contains(id) })
    let raw = spread.raw(learned.signs, bias: learned.bias, scales: scales)
    return TurnWeights.Label(
      from: 0, bias: raw.bias, found: raw.weights[signs.count],
      weights: Array(raw.weights.dropLast()))
  }
}

extension TurnSign {
  /// Whether it tells how strongly this behaviour shows in the turn itself.
  fileprivate func isOwn(_ id: String) -> Bool {
    if case .own(let label) = self { return label.id == id }
    return false
  }
}

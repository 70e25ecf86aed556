package import Detection

/// Learns how the styles of turns are weighed within their call, and measures it on labellers who were
/// left out.
package struct StyleTrainer: Sendable {
  /// Found by leaving labellers out.
  private static let learner = OutcomeLearner(penalty: 33, steps: 200)

  /// One turn of an agent.
  private struct Answer: Sendable {
    var signs: [Double]
    var gold: Int
    var first: Int
    var part: Int
  }

  private let styles: [String]
  private let answers: [Answer]

  /// What came of a training.
  package struct Outcome: Sendable {
    package var styles: [TurnWeights.Style]
    /// How often gold's style met the one before weighing, and the weighed one.
    package var before: [ModelTrainer.ChoiceCount]
    package var after: [ModelTrainer.ChoiceCount]
  }

  /// Prepares a training.
  ///
  /// - Parameters:
  ///   - calls: What is learned from. They must be read with a model that did not learn from them.
  ///   - styles: The ids of the model's styles, in order.
  ///   - parts: In how many parts labellers are divided for measuring.
  package init(_ calls: [JudgedCall], styles: [String], parts: Int) {
    self.styles = styles
    var answers: [Answer] = []
    for (call, part) in zip(calls, calls.parts(parts)) {
      for (turn, signs) in zip(call.reading.turns.turns, call.reading.turns.rows) {
        guard let gold = styles.firstIndex(where: { $0 == call.gold.styles[turn] }),
          let first = styles.firstIndex(where: { $0 == call.first.styles[turn] })
        else { continue }
        answers.append(Answer(signs: signs, gold: gold, first: first, part: part))
      }
    }
    self.answers = answers
  }

  /// Learns and measures.
  ///
  /// - Returns: `nil` where not every style has turns to learn from.
  package func run() -> Outcome? {
    guard !styles.isEmpty, Set(answers.map(\.gold)).count == styles.count else { return nil }
    var weighed = [Int](repeating: 0, count: answers.count)
    for part in Set(answers.map(\.part)).sorted() {
      let weights = TurnWeights(styles: learned(answers.filter { $0.part != part }))
      for index in answers.indices where answers[index].part == part {
        let shares = weights.shares(answers[index].signs)
        weighed[index] = shares.indices.max { (shares[$0], $1) < (shares[$1], $0) } ?? 0
      }
    }
    return Outcome(
      styles: learned(answers), before: counts(answers.map(\.first)), after: counts(weighed))
  }

  private func learned(_ answers: [Answer]) -> [TurnWeights.Style] {
    let spread = SignSpread(answers.map(\.signs))
    let outcomes = Self.learner.learn(
      rows: answers.map { spread.spread($0.signs) }, answers: answers.map(\.gold),
      count: styles.count)
    return zip(styles, outcomes).map { id, outcome in
      let raw = spread.raw(outcome.weights, bias: outcome.bias)
      return TurnWeights.Style(id: id, bias: raw.bias, weights: raw.weights)
    }
  }

  private func counts(_ given: [Int]) -> [ModelTrainer.ChoiceCount] {
    var turns = [Int](repeating: 0, count: styles.count * styles.count)
    for (answer, style) in zip(answers, given) { turns[answer.gold * styles.count + style] += 1 }
    return turns.indices.filter { turns[$0] > 0 }.map { cell in
      ModelTrainer.ChoiceCount(
        gold: styles[cell / styles.count], given: styles[cell % styles.count], turns: turns[cell])
    }
  }
}

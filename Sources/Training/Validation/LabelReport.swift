package import Detection

/// How well one label was given to turns that it was not trained on.
package struct LabelReport: Sendable {
  package var label: LearnedLabel
  /// How many turns were judged, with and without the label.
  package var turns: Int
  package var reliability: [Bin]
  /// The n-grams that speak for it most strongly, with their weights.
  package var strongest: [(gram: String, weight: Double)]
  /// The n-grams that speak against it.
  package var against: [(gram: String, weight: Double)]

  /// Turns that were given about the same probability.
  package struct Bin: Sendable, Hashable {
    package var turns: Int
    /// Their mean probability.
    package var expected: Double
    /// The share of them that shows the label.
    package var observed: Double
  }
}

/// Measures probabilities against answers.
enum LabelMeasures {
  typealias Answer = (probability: Double, isShown: Bool)

  /// The mean squared error.
  ///
  /// O(n).
  static func brier(_ answers: [Answer]) -> Double {
    let sum = answers.reduce(0) { sum, answer in
      let error = answer.probability - (answer.isShown ? 1 : 0)
      return sum + error * error
    }
    return sum / Double(max(1, answers.count))
  }

  /// Ten bins of equal width; empty ones are left out.
  static func reliability(_ answers: [Answer]) -> [LabelReport.Bin] {
    (0..<10).compactMap { bin in
      let own = answers.filter { min(9, Int($0.probability * 10)) == bin }
      guard !own.isEmpty else { return nil }
      return LabelReport.Bin(
        turns: own.count,
        expected: own.reduce(0) { $0 + $1.probability } / Double(own.count),
        observed: Double(own.count { $0.isShown }) / Double(own.count))
    }
  }

  /// The probability from which on giving the label gets the best F1, with precision and recall.
  ///
  /// O(n log n).
  static func bestThreshold(
    _ answers: [Answer]
  ) -> (threshold: Double, precision: Double, recall: Double) {
    let sorted = answers.sorted { $0.probability > $1.probability }
    let positives = answers.count { $0.isShown }
    var best = (threshold: 0.5, precision: 0.0, recall: 0.0)
    var bestF1 = -1.0
    var hits = 0
    for (index, answer) in sorted.enumerated() {
      if answer.isShown { hits += 1 }
      let isLast = index + 1 == sorted.count
      if !isLast, sorted[index + 1].probability == answer.probability { continue }
      let f1 = 2 * Double(hits) / Double(index + 1 + positives)
      guard f1 > bestF1 else { continue }
      bestF1 = f1
      // Between two turns, so that neither rounding nor a hair decides.
      let next = isLast ? 0 : sorted[index + 1].probability
      best = (
        (answer.probability + next) / 2, Double(hits) / Double(index + 1),
        positives > 0 ? Double(hits) / Double(positives) : 0
      )
    }
    return best
  }
}

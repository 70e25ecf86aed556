import Detection

/// Finds how probable each of a few outcomes is: a multinomial logistic model, its weights kept small.
struct OutcomeLearner: Sendable {
  /// How much the squares of weights cost, against one row's surprise.
  var penalty: Double
  /// How many steps are taken.
  var steps: Int

  /// What was learned of one outcome.
  struct Outcome: Sendable {
    var bias: Double
    var weights: [Double]
  }

  /// Learns the outcomes.
  ///
  /// O(steps · rows · signs · outcomes).
  ///
  /// - Parameters:
  ///   - rows: For each call or turn, its signs, of about the same spread.
  ///   - answers: For each of them, which outcome it has.
  ///   - count: How many outcomes there are.
  /// - Returns: One entry for each outcome.
  func learn(rows: [[Double]], answers: [Int], count: Int) -> [Outcome] {
    let width = rows.first?.count ?? 0
    let descent = Descent(
      curvature: 0.5 * Descent.largestCurvature(rows) + penalty, steps: steps)
    // Outcome by outcome, its weights and then its bias.
    let best = descent.lowest(count: count * (width + 1)) { point in
      slope(at: point, rows: rows, answers: answers, count: count, width: width)
    }
    return (0..<count).map { outcome in
      let first = outcome * (width + 1)
      return Outcome(bias: best[first + width], weights: Array(best[first..<first + width]))
    }
  }

  private func slope(
    at point: [Double], rows: [[Double]], answers: [Int], count: Int, width: Int
  ) -> [Double] {
    var slopes = point.map { $0 * penalty }
    for outcome in 0..<count { slopes[outcome * (width + 1) + width] = 0 }
    var sums = [Double](repeating: 0, count: count)
    for (row, answer) in zip(rows, answers) {
      for outcome in 0..<count {
        let first = outcome * (width + 1)
        var sum = point[first + width]
        for sign in 0..<width { sum += point[first + sign] * row[sign] }
        sums[outcome] = sum
      }
      let shares = Logistic.shares(sums)
      for outcome in 0..<count {
        let first = outcome * (width + 1)
        let error = shares[outcome] - (outcome == answer ? 1 : 0)
        for sign in 0..<width { slopes[first + sign] += error * row[sign] }
        slopes[first + width] += error
      }
    }
    return slopes
  }

  static func sum(_ outcome: Outcome, _ row: [Double]) -> Double {
    var sum = outcome.bias
    for sign in row.indices { sum += outcome.weights[sign] * row[sign] }
    return sum
  }
}

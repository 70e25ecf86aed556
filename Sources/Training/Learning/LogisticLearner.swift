import Detection

/// Finds how probable something is: a logistic model, its weights kept small.
struct LogisticLearner: Sendable {
  /// How much the squares of weights cost, against one row's surprise.
  var penalty: Double
  /// How many steps are taken.
  var steps: Int

  /// What was learned.
  struct Weights: Sendable {
    var bias: Double
    var signs: [Double]

    func probability(_ row: [Double]) -> Double {
      var sum = bias
      for sign in row.indices { sum += signs[sign] * row[sign] }
      return Logistic.value(sum)
    }
  }

  /// Learns the weights.
  ///
  /// O(steps · rows · signs).
  ///
  /// - Parameters:
  ///   - rows: The signs of each turn, of about the same spread.
  ///   - answers: Whether it is so in each of them.
  /// - Returns: The bias and a weight for every sign.
  func learn(rows: [[Double]], answers: [Bool]) -> Weights {
    let width = rows.first?.count ?? 0
    let descent = Descent(
      curvature: 0.25 * Descent.largestCurvature(rows) + penalty, steps: steps)
    // The bias comes last, and costs nothing.
    let best = descent.lowest(count: width + 1) { point in
      var slopes = point.map { $0 * penalty }
      slopes[width] = 0
      for (row, answer) in zip(rows, answers) {
        var sum = point[width]
        for sign in 0..<width { sum += point[sign] * row[sign] }
        let error = Logistic.value(sum) - (answer ? 1 : 0)
        for sign in 0..<width { slopes[sign] += error * row[sign] }
        slopes[width] += error
      }
      return slopes
    }
    return Weights(bias: best[width], signs: Array(best[..<width]))
  }
}

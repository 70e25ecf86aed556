import Detection

/// Finds how probable each of a few outcomes is: a multinomial logistic model, its weights kept small.
///
/// Accelerated gradient descent (Nesterov) with a fixed step, on a sum that has one best answer:
/// additions, multiplications and divisions alone, so every machine learns the same.
struct OutcomeLearner: Sendable {
  /// How much the squares of weights cost, against one call's surprise.
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
  ///   - rows: For each call, its signs, of about the same spread.
  ///   - answers: For each call, which outcome it has.
  ///   - count: How many outcomes there are.
  /// - Returns: One entry for each outcome.
  func learn(rows: [[Double]], answers: [Int], count: Int) -> [Outcome] {
    let width = rows.first?.count ?? 0
    let step = 1 / (0.5 * largestCurvature(rows, width: width) + penalty)
    let blank = Outcome(bias: 0, weights: Array(repeating: 0, count: width))
    var current = Array(repeating: blank, count: count)
    var ahead = current
    var pace = 1.0
    for _ in 0..<steps {
      let slopes = gradient(at: ahead, rows: rows, answers: answers)
      let before = current
      for outcome in 0..<count {
        current[outcome].bias = ahead[outcome].bias - step * slopes[outcome].bias
        for sign in 0..<width {
          current[outcome].weights[sign] =
            ahead[outcome].weights[sign] - step * slopes[outcome].weights[sign]
        }
      }
      let next = (1 + (1 + 4 * pace * pace).squareRoot()) / 2
      let push = (pace - 1) / next
      pace = next
      for outcome in 0..<count {
        ahead[outcome].bias =
          current[outcome].bias + push * (current[outcome].bias - before[outcome].bias)
        for sign in 0..<width {
          let weight = current[outcome].weights[sign]
          ahead[outcome].weights[sign] = weight + push * (weight - before[outcome].weights[sign])
        }
      }
    }
    return current
  }

  private func gradient(
    at outcomes: [Outcome], rows: [[Double]], answers: [Int]
  ) -> [Outcome] {
    var slopes = outcomes.map { outcome in
      Outcome(bias: 0, weights: outcome.weights.map { $0 * penalty })
    }
    for (row, answer) in zip(rows, answers) {
      let shares = Logistic.shares(outcomes.map { Self.sum($0, row) })
      for outcome in outcomes.indices {
        let error = shares[outcome] - (outcome == answer ? 1 : 0)
        slopes[outcome].bias += error
        for sign in row.indices { slopes[outcome].weights[sign] += error * row[sign] }
      }
    }
    return slopes
  }

  static func sum(_ outcome: Outcome, _ row: [Double]) -> Double {
    var sum = outcome.bias
    for sign in row.indices { sum += outcome.weights[sign] * row[sign] }
    return sum
  }

  /// The largest eigenvalue of the rows' products, the bias among them, by repeated multiplication;
  /// a tenth more, since it is approached from below.
  private func largestCurvature(_ rows: [[Double]], width: Int) -> Double {
    var direction = Array(repeating: 1.0, count: width + 1)
    var size = 1.0
    for _ in 0..<40 {
      var image = Array(repeating: 0.0, count: width + 1)
      for row in rows {
        var product = direction[width]
        for sign in row.indices { product += direction[sign] * row[sign] }
        for sign in row.indices { image[sign] += product * row[sign] }
        image[width] += product
      }
      size = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 0 else { return 1 }
      direction = image.map { $0 / size }
    }
    return size * 1.1
  }
}

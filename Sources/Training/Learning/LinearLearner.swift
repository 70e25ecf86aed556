/// Finds the weights of one label: a linear support vector machine with squared hinge loss.
///
/// Dual coordinate descent: each step makes one turn's share of the weights the best it can be, the
/// others as they are. It comes near the one best answer in some ten rounds, whatever the order.
struct LinearLearner: Sendable {
  /// How much a turn on the wrong side costs, against the size of the weights.
  var cost: Double
  /// Turns that show the label cost so much more.
  var positiveFactor: Double
  /// The most rounds over all turns.
  var rounds: Int
  /// Where the order of the turns comes from.
  var seed: UInt64

  /// Weights for features and a bias.
  struct Weights: Sendable {
    var features: [Double]
    var bias: Double
  }

  /// Learns one label.
  ///
  /// O(rounds · features in all rows).
  ///
  /// - Parameters:
  ///   - rows: For each turn, its features.
  ///   - answers: For each turn 1 if it shows the label, -1 if not, 0 if it is left out.
  ///   - allowed: For each feature, whether it may have a weight.
  ///   - start: Weights to start from and to stay near: those of an earlier model; or zeros.
  /// - Returns: The weights.
  func learn(
    rows: [[Int32]], answers: [Int8], allowed: [Bool], start: Weights
  ) -> Weights {
    var weights = start.features
    var bias = start.bias
    let turns = answers.indices.filter { answers[$0] != 0 }
    let kept = turns.map { turn in rows[turn].filter { allowed[Int($0)] } }
    var shares = [Double](repeating: 0, count: turns.count)
    var order = Array(turns.indices)
    var generator = SplitMix(seed: seed)
    for _ in 0..<rounds {
      generator.shuffle(&order)
      var largest = 0.0
      for place in order {
        let answer = Double(answers[turns[place]])
        let softness = 0.5 / (answer > 0 ? cost * positiveFactor : cost)
        var sum = bias
        for feature in kept[place] { sum += weights[Int(feature)] }
        let slope = answer * sum - 1 + softness * shares[place]
        if shares[place] == 0, slope >= 0 { continue }
        largest = max(largest, abs(slope))
        let size = Double(kept[place].count + 1) + softness
        let new = max(0, shares[place] - slope / size)
        let step = (new - shares[place]) * answer
        guard step != 0 else { continue }
        shares[place] = new
        for feature in kept[place] { weights[Int(feature)] += step }
        bias += step
      }
      if largest < 0.02 { break }
    }
    return Weights(features: weights, bias: bias)
  }
}

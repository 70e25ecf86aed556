/// How turns are weighed within their call: which style a turn of the agent has, which behaviours it
/// shows, and in which turn something was due that is missing.
package struct TurnWeights: Sendable, Hashable {
  /// A style with a weight for every sign of ``TurnSigns``, in units of ``VerdictWeights/unit``.
  package struct Style: Sendable, Hashable {
    package var id: String
    package var bias: Int32
    package var weights: [Int32]

    package init(id: String, bias: Int32, weights: [Int32]) {
      self.id = id
      self.bias = bias
      self.weights = weights
    }
  }

  /// A behaviour of agents with a weight for every sign of ``TurnSigns``, in units of
  /// ``VerdictWeights/unit``.
  package struct Label: Sendable, Hashable {
    /// A turn shows the behaviour from this probability on, in the same units.
    package var from: Int32
    package var bias: Int32
    /// What it weighs that known words of the behaviour are in the turn.
    package var found: Int32
    package var weights: [Int32]

    package init(from: Int32, bias: Int32, found: Int32, weights: [Int32]) {
      self.from = from
      self.bias = bias
      self.found = found
      self.weights = weights
    }

    /// How probable it is that a turn shows the behaviour.
    ///
    /// - Parameters:
    ///   - isFound: Whether known words of it are in the turn.
    ///   - signs: The turn's row of ``TurnSigns``.
    /// - Returns: The probability, 0 to 1.
    package func probability(isFound: Bool, _ signs: [Double]) -> Double {
      Logistic.value(
        Double(bias + (isFound ? found : 0)) / WeightCell.unit + WeightCell.sum(weights, signs))
    }

    /// From which probability on a turn shows the behaviour, 0 to 1.
    package var leastProbability: Double { Double(from) / WeightCell.unit }

    /// Whether this is probable enough.
    package func isShown(at probability: Double) -> Bool { probability >= leastProbability }
  }

  /// All styles that the model knows, in the order of its labels; empty if they are not weighed.
  package var styles: [Style] = []
  /// For a criterion, by its id, how much each sign speaks for a turn as the one in which it was due.
  package var due: [String: [Int32]] = [:]

  /// The behaviours that are weighed, by id.
  package var labels: [String: Label] = [:]

  package init(
    styles: [Style] = [], due: [String: [Int32]] = [:], labels: [String: Label] = [:]
  ) {
    self.styles = styles
    self.due = due
    self.labels = labels
  }

  /// How probable each style is: they add up to 1.
  ///
  /// - Parameter signs: A turn's row of ``TurnSigns``.
  /// - Returns: One entry for each of ``styles``.
  package func shares(_ signs: [Double]) -> [Double] {
    Logistic.shares(
      styles.map { Double($0.bias) / WeightCell.unit + WeightCell.sum($0.weights, signs) })
  }

  /// The turn in which a criterion was most likely due, the first of equals.
  ///
  /// - Parameters:
  ///   - criterion: The criterion's id.
  ///   - signs: What the call's turns show.
  /// - Returns: The turn; `nil` if nothing was learned of the criterion or no agent says anything.
  package func dueTurn(of criterion: String, _ signs: TurnSigns) -> Int? {
    guard let weights = due[criterion] else { return nil }
    let values = signs.rows.map { WeightCell.sum(weights, $0) }
    let best = values.indices.max { (values[$0], $1) < (values[$1], $0) }
    return best.map { signs.turns[$0] }
  }
}

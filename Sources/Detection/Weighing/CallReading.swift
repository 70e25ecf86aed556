import Rubrics

/// What a call shows as a whole, for whoever weighs its verdicts and its turns.
package struct CallReading: Sendable {
  package let call: CallSigns
  package let turns: TurnSigns
  /// How turns are weighed; `nil` where that is still to be learned.
  private let weights: TurnWeights?
  /// Criteria that mean something else now than when weights were learned.
  private let leftOut: Set<String>

  init(call: CallSigns, turns: TurnSigns, weights: TurnWeights? = nil, leftOut: Set<String> = []) {
    self.call = call
    self.turns = turns
    self.weights = weights
    self.leftOut = leftOut
  }

  /// The turn in which something was due that is missing; `nil` where that was not learned.
  func dueTurn(of criterion: CompiledCriterion) -> Int? {
    guard criterion.kind == .requirement, !leftOut.contains(criterion.id) else { return nil }
    return weights?.dueTurn(of: criterion.id, turns)
  }

  /// How a behaviour is weighed within the call; `nil` where it is not.
  func label(of criterion: String) -> TurnWeights.Label? {
    leftOut.contains(criterion) ? nil : weights?.labels[criterion]
  }

  /// The turn that shows a behaviour most likely, in words that nobody knows; the first of equals.
  ///
  /// - Parameters:
  ///   - criterion: The behaviour.
  ///   - among: The turns to choose from.
  /// - Returns: The turn; `nil` where the behaviour is not weighed or nothing is said in these turns.
  func likeliestTurn(of criterion: String, among: [Int]) -> Int? {
    guard let label = label(of: criterion) else { return nil }
    let allowed = Set(among)
    return probabilities(of: label, found: []).filter { allowed.contains($0.turn) }
      .max { ($0.probability, $1.turn) < ($1.probability, $0.turn) }?.turn
  }

  /// How probable it is that each turn shows a behaviour.
  ///
  /// - Parameters:
  ///   - label: How the behaviour is weighed.
  ///   - found: The turns in which known words of it are.
  /// - Returns: The turns of ``turns``, in order.
  func probabilities(
    of label: TurnWeights.Label, found: Set<Int>
  ) -> [(turn: Int, probability: Double)] {
    zip(turns.turns, turns.rows).map { turn, signs in
      (turn, label.probability(isFound: found.contains(turn), signs))
    }
  }
}

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
}

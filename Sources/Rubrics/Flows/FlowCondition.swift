/// What a criterion asks about the course of a scripted call.
package enum FlowCondition: Sendable, Hashable {
  /// A step was done, wherever it came.
  case done(String)
  /// A step was due: the call's path leads over it.
  case due(String)
  /// A step's question was answered.
  case answered(String)
  /// A step's question got a certain answer.
  case answer(step: String, is: [String])
  /// No step came before one that it should follow.
  case inOrder
  /// Every answer was followed by what the script has for it.
  case rightBranches

  /// The step that is meant; `nil` if it is about the whole call.
  package var step: String? {
    switch self {
    case .done(let step), .due(let step), .answered(let step), .answer(let step, _): step
    case .inOrder, .rightBranches: nil
    }
  }
}

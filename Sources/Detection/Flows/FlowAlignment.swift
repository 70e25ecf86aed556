public import Rubrics

/// A call laid over a script: the way it took, what it left out, and what the customer answered.
public struct FlowAlignment: Sendable, Hashable {
  /// A step that the call's path leads over, or that was done beside it.
  public struct Visit: Sendable, Hashable {
    /// What became of the step.
    public enum State: String, Sendable, Hashable, CaseIterable {
      /// Done where the script has it.
      case done
      /// Done, but before a step that it should follow, or after one that should follow it.
      case outOfOrder
      /// Left out.
      case skipped
      /// Done, though the path does not lead there.
      case offPath
    }

    /// The step's id.
    public var step: String
    /// What became of it.
    public var state: State
    /// The words that show it; none if it was left out.
    public var evidence: [Evidence]
    /// Whether leaving it out is no fault.
    public var isOptional: Bool

    /// The turn in which it was done; `nil` if it was left out.
    public var turn: Int? { evidence.first?.turn }
  }

  /// What the customer answered to a step.
  public struct Answer: Sendable, Hashable {
    /// The id of the step that asked.
    public var step: String
    /// The answer's id, such as `yes`; `nil` if none could be read.
    public var answer: String?
    /// The customer's words that tell it; `nil` if there are none.
    public var evidence: Evidence?
  }

  /// An answer that was followed by something else than the script has for it.
  public struct WrongBranch: Sendable, Hashable {
    /// The id of the step that asked.
    public var step: String
    /// What the customer answered.
    public var answer: String
    /// Where the script goes on.
    public var due: FlowStep.Target
    /// Where the call went on.
    public var taken: FlowStep.Target
    /// The customer's words.
    public var evidence: Evidence?
  }

  /// The steps that the call's path leads over, in the order of the script.
  public var path: [Visit]
  /// Steps that were done though the path does not lead there.
  public var offPath: [Visit]
  /// Answers that were followed by something else than the script has for them.
  public var wrongBranches: [WrongBranch]
  /// One for each question that was asked, in the order of the path.
  public var answers: [Answer]
  /// Why nothing could be told, such as `needs-roles`; `nil` if it could.
  public var reason: String?

  /// Steps on the path that were left out and should not have been, by id.
  public var skipped: [String] {
    path.filter { $0.state == .skipped && !$0.isOptional }.map(\.step)
  }

  /// Steps on the path that came at the wrong time, by id.
  public var outOfOrder: [String] { path.filter { $0.state == .outOfOrder }.map(\.step) }

  /// The visit of a step on the path, the first if there are several.
  public func visit(of step: String) -> Visit? { path.first { $0.step == step } }

  /// The answer to a step.
  public func answer(to step: String) -> Answer? { answers.first { $0.step == step } }
}

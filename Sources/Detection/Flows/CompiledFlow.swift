import Rubrics

/// A flow with its detectors compiled and its ways by number.
struct CompiledFlow: Sendable {
  /// A way out of a step.
  struct Way: Sendable {
    /// The step that it leads to; `nil` for the end.
    var to: Int?
    /// The answer that it is for.
    var answer: String?
    /// Whether it is the way to take while no answer is known.
    var isUsual: Bool
  }

  let flow: Flow
  let steps: [CompiledDetector]
  /// For each step, the answers that the pack reads in its own words.
  let answers: [[(id: String, detector: CompiledDetector)]]
  let ways: [[Way]]

  init(_ flow: Flow, _ compiler: inout RubricCompiler) {
    var steps: [CompiledDetector] = []
    var answers: [[(id: String, detector: CompiledDetector)]] = []
    for step in flow.steps {
      steps.append(compiler.compile(step.detect))
      var own: [(id: String, detector: CompiledDetector)] = []
      for answer in step.question?.answers ?? [] {
        own.append((answer.id, compiler.compile(answer.detect)))
      }
      answers.append(own)
    }
    self.flow = flow
    self.steps = steps
    self.answers = answers
    ways = flow.steps.map { Self.ways(of: $0, in: flow) }
  }

  /// The ways out of a step, each target and answer once; the usual one is that of `next`, or of the
  /// first branch where every answer has its own.
  private static func ways(of step: FlowStep, in flow: Flow) -> [Way] {
    func number(_ target: FlowStep.Target) -> Int? {
      if case .step(let id) = target { return flow.number(of: id) }
      return nil
    }
    let known = step.question?.answerIds ?? []
    let isCovered =
      !known.isEmpty && known.allSatisfy { id in step.branches.contains { $0.answer == id } }
    var ways = step.branches.enumerated().map { index, branch in
      Way(to: number(branch.target), answer: branch.answer, isUsual: isCovered && index == 0)
    }
    if !isCovered { ways.append(Way(to: number(step.next), answer: nil, isUsual: true)) }
    return ways
  }
}

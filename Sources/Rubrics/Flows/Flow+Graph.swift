extension Flow {
  /// The steps and where they lead, by number; answers are the labels.
  ///
  /// Targets that are no step are left out: loading reports them.
  public var graph: StepGraph {
    var edges: [StepGraph.Edge] = []
    var ends: Set<Int> = []
    for (number, step) in steps.enumerated() {
      let ways = step.branches.map { ($0.target, String?.some($0.answer)) } + step.defaultWay
      for (target, label) in ways {
        switch target {
        case .end: ends.insert(number)
        case .step(let id):
          guard let to = self.number(of: id) else { continue }
          edges.append(StepGraph.Edge(from: number, to: to, label: label))
        }
      }
    }
    return StepGraph(count: steps.count, ends: ends, edges: edges)
  }

  /// A step that an answer passes over, though it does not depend on the question.
  public struct Jump: Sendable, Hashable {
    /// The step that asks.
    public var step: String
    /// The answer that leads past.
    public var answer: String
    /// What it leads past.
    public var past: [String]
  }

  /// Answers that lead past steps which other answers come by only on their way.
  ///
  /// A script may mean it; more often a number was mistyped. A step that an answer leads straight to
  /// is there for that answer, so passing over it is no jump. O(steps · branches).
  public var jumps: [Jump] {
    var arrivals: [String: Int] = [:]
    for step in steps {
      for case .step(let id) in step.branches.map(\.target) { arrivals[id, default: 0] += 1 }
    }
    return steps.enumerated().flatMap { number, step in
      step.branches.compactMap { branch -> Jump? in
        // Exceptions that are told after the end of the script lie on nobody's ordinary way.
        guard case .step(let id) = branch.target, let to = self.number(of: id), to > number + 1,
          steps[to - 1].next == .step(id)
        else { return nil }
        let past = steps[(number + 1)..<to].filter { passed in
          arrivals[passed.id] == nil && !passed.isOptional
        }
        guard !past.isEmpty else { return nil }
        return Jump(step: step.id, answer: branch.answer, past: past.map(\.id))
      }
    }
  }
}

extension FlowStep {
  /// The way without an answer; none where every answer has its own.
  fileprivate var defaultWay: [(Target, String?)] {
    guard let question else { return [(next, nil)] }
    let known = question.answerIds
    let isCovered =
      !known.isEmpty && known.allSatisfy { id in branches.contains { $0.answer == id } }
    return isCovered ? [] : [(next, nil)]
  }
}

extension FlowQuestion {
  /// All answers that can be read: the pack's own and the usual ones.
  public var answerIds: [String] {
    let own = answers.map(\.id)
    return own + kind.usualAnswers.filter { !own.contains($0) }
  }
}

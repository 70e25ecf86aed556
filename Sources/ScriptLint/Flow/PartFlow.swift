import Rubrics
import Transcripts

/// A part of a script as a graph of what is said.
///
/// A node is a stretch without a choice: the lines of a step, one of its alternatives, or an answer
/// with what is said to it. Node 0 is empty and stands before everything.
struct PartFlow {
  /// What is said without a choice between.
  struct Node {
    /// The step; `nil` for the node before everything.
    var step: Int?
    /// The branch of the step, for an answer.
    var branch: Int?
    var turns: [SpokenTurn] = []
  }

  private(set) var nodes: [Node] = [Node()]
  let graph: StepGraph
  /// Nodes from which the call goes on in another part, or nobody knows where.
  let elsewhere: Set<Int>
  /// Branches that lead to no step; without a branch, jumps that do so.
  let lost: [(step: Int, branch: Int?)]

  /// Builds the graph of a part.
  ///
  /// O(steps · branches).
  init(_ part: ScriptPart, filling: Filling) {
    var builder = Builder(part, filling)
    builder.build()
    nodes = builder.nodes
    elsewhere = builder.elsewhere
    lost = builder.lost
    graph = StepGraph(
      count: builder.nodes.count, start: 0, ends: builder.ends, edges: builder.edges)
  }

  /// The nodes of a step, its answers included.
  func nodes(of step: Int) -> [Int] { nodes.indices.filter { nodes[$0].step == step } }

  private struct Builder {
    let part: ScriptPart
    let filling: Filling
    var nodes: [Node] = [Node()]
    var edges: [StepGraph.Edge] = []
    var ends: Set<Int> = []
    var elsewhere: Set<Int> = []
    var lost: [(step: Int, branch: Int?)] = []
    /// For each step the nodes of its alternatives.
    private var alternatives: [[Int]] = []
    /// For each label the first step that has it.
    private var stepOfLabel: [String: Int] = [:]
    /// The labels that branches and jumps lead to.
    private let targets: Set<String>

    init(_ part: ScriptPart, _ filling: Filling) {
      self.part = part
      self.filling = filling
      targets = part.targets
      for (index, step) in part.steps.enumerated() {
        guard let label = step.label, stepOfLabel[label] == nil else { continue }
        stepOfLabel[label] = index
      }
    }

    mutating func build() {
      for (index, step) in part.steps.enumerated() {
        alternatives.append(
          step.alternatives.map { lines in
            nodes.append(Node(step: index, turns: turns(lines)))
            return nodes.count - 1
          })
      }
      connect([0], to: 0)
      for (index, step) in part.steps.enumerated() {
        if step.branches.isEmpty { goOn(from: index) }
        for (number, branch) in step.branches.enumerated() {
          add(branch, number, of: index)
        }
      }
    }

    private func turns(_ lines: [ScriptLine]) -> [SpokenTurn] {
      lines.compactMap { SpokenTurn($0, filling: filling) }
    }

    private mutating func add(_ branch: ScriptBranch, _ number: Int, of step: Int) {
      let answer = SpokenTurn(answer: branch.answer, language: filling.language)
      nodes.append(Node(step: step, branch: number, turns: [answer] + turns(branch.words)))
      let node = nodes.count - 1
      for from in alternatives[step] {
        edges.append(StepGraph.Edge(from: from, to: node, label: branch.answer.string))
      }
      switch branch.target {
      case .next: connect([node], to: step + 1)
      case .end: ends.insert(node)
      case .part: leave(node)
      case .step(let label):
        if let target = stepOfLabel[label] {
          connect([node], to: target)
        } else {
          lost.append((step, number))
          leave(node)
        }
      }
    }

    /// Joins a step without branches to the step that it jumps to, or else to the one below.
    private mutating func goOn(from step: Int) {
      guard let jump = part.steps[step].jump else {
        if endsCall(step) {
          ends.formUnion(alternatives[step])
        } else {
          connect(alternatives[step], to: step + 1)
        }
        return
      }
      if jump.isEnd {
        ends.formUnion(alternatives[step])
      } else if let target = stepOfLabel[jump.label] {
        connect(alternatives[step], to: target)
      } else {
        lost.append((step, nil))
        for node in alternatives[step] { leave(node) }
      }
    }

    /// Whether the call is over behind a step: the agent says goodbye, and the step below is one that
    /// answers lead to.
    private func endsCall(_ step: Int) -> Bool {
      let next = step + 1
      guard part.steps.indices.contains(next), let label = part.steps[next].label,
        targets.contains(label)
      else { return false }
      let said = part.steps[step].lines.last { $0.speaker == .agent }?.words.string
      return said.map(CallWords.saysGoodbye) == true
    }

    private mutating func leave(_ node: Int) {
      elsewhere.insert(node)
      ends.insert(node)
    }

    /// Joins nodes to a step, and to what follows it if it may be left out.
    private mutating func connect(_ from: [Int], to step: Int) {
      var step = step
      while true {
        guard part.steps.indices.contains(step) else {
          ends.formUnion(from)
          return
        }
        for source in from {
          for target in alternatives[step] {
            edges.append(StepGraph.Edge(from: source, to: target))
          }
        }
        guard part.steps[step].isOptional else { return }
        step += 1
      }
    }
  }
}

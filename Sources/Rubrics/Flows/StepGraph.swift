/// The steps of a script as a graph: which come to be reached, and what every way through passes.
///
/// Steps are the numbers `0..<count`. A *path* starts at ``start``, follows edges (as often as it
/// likes) and stops at one of the ``ends``, where the script may be over. A step that may end the
/// script can have edges as well: it ends for one answer and goes on for another.
///
/// ```swift
/// // 0 greets, 1 asks; "no" comes back to it, "yes" goes on to 2, the farewell.
/// let graph = StepGraph(
///   count: 3, ends: [2],
///   edges: [
///     .init(from: 0, to: 1), .init(from: 1, to: 1, label: "no"),
///     .init(from: 1, to: 2, label: "yes"),
///   ])
/// graph.unreached           // []
/// graph.onEveryPath         // [0, 1, 2]
/// graph.loopsWithoutExit    // []
/// ```
///
/// Nothing recurses, so a script may be as long as it likes. All answers are sorted.
public struct StepGraph: Sendable, Hashable {
  /// A way from one step to another, with the answer that leads there.
  public struct Edge: Sendable, Hashable {
    /// The step that is left.
    public var from: Int
    /// The step that comes next.
    public var to: Int
    /// The answer or condition that leads this way; nil: the script simply goes on.
    public var label: String?

    /// Creates an edge between two steps.
    public init(from: Int, to: Int, label: String? = nil) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// How many steps there are.
  public let count: Int
  /// The step that every path starts with.
  public let start: Int
  /// The steps at which a path may stop.
  public let ends: Set<Int>
  /// All edges, in the order given.
  public let edges: [Edge]

  /// The edges that leave each step, as positions in ``edges``.
  let leaving: [[Int]]
  /// The edges that come to each step, as positions in ``edges``.
  let arriving: [[Int]]

  /// Creates the graph of a script.
  ///
  /// O(count + edges).
  ///
  /// - Parameters:
  ///   - count: How many steps there are; 0 is a script without any, which has no path.
  ///   - start: The step that every path starts with.
  ///   - ends: The steps at which a path may stop. Numbers that are no step are ignored.
  ///   - edges: The ways between them. An edge from or to a number that is no step is ignored:
  ///     only the caller knows the name that was meant, so the mistake is the caller's to report.
  public init(count: Int, start: Int = 0, ends: Set<Int>, edges: [Edge]) {
    let steps = 0..<max(0, count)
    self.count = steps.count
    self.start = start
    self.ends = ends.filter(steps.contains)
    self.edges = edges.filter { steps.contains($0.from) && steps.contains($0.to) }
    var leaving = Array(repeating: [Int](), count: steps.count)
    var arriving = leaving
    for (position, edge) in self.edges.enumerated() {
      leaving[edge.from].append(position)
      arriving[edge.to].append(position)
    }
    self.leaving = leaving
    self.arriving = arriving
  }

  // MARK: - What is reached

  /// For each step whether some way from the start leads to it.
  ///
  /// O(count + edges).
  public var reached: [Bool] { reached(from: start, avoiding: []) }

  /// The steps that nothing leads to.
  ///
  /// O(count + edges).
  public var unreached: [Int] {
    reached.indices(of: false)
  }

  /// Steps that come to be reached, lead nowhere and are not an end.
  ///
  /// O(count + edges).
  public var deadEnds: [Int] {
    reached.indices(of: true).filter { leaving[$0].isEmpty && !ends.contains($0) }
  }

  /// Steps that come to be reached and from which no end can be.
  ///
  /// O(count + edges). These are the ``deadEnds``, the ``loopsWithoutExit`` and whatever leads only to them.
  public var stuck: [Int] {
    let leadsToEnd = reachingAnEnd
    return reached.indices(of: true).filter { !leadsToEnd[$0] }
  }

  // MARK: - What every path passes

  /// Whether each path comes by at least one of the given steps.
  ///
  /// O(count + edges).
  ///
  /// True as well when there is no path at all: see ``stuck``.
  public func isPassed(byEveryPath steps: Set<Int>) -> Bool {
    path(avoiding: steps) == nil
  }

  /// Whether one of the first steps always comes before the others.
  ///
  /// O(count + edges).
  ///
  /// It does when each way from the start to one of `later` has come by one of `earlier` already; a
  /// step that is in both sets comes before itself. True as well when nothing leads to `later`; a
  /// path without any of `later` does not matter.
  public func isOnEveryWay(_ earlier: Set<Int>, to later: Set<Int>) -> Bool {
    way(to: later, avoiding: earlier) == nil
  }

  /// A shortest path that comes by none of the given steps, to show what goes wrong.
  ///
  /// O(count + edges). Of several equally short ones it is that of the edges given first.
  ///
  /// - Returns: The steps from ``start`` to an end; nil if every path comes by one of them.
  public func path(avoiding steps: Set<Int>) -> [Int]? {
    way(to: ends, avoiding: steps)
  }

  /// A shortest way from the start to one of some steps that comes by none of others.
  ///
  /// O(count + edges).
  ///
  /// - Returns: The steps, ``start`` first; nil if there is no such way.
  public func way(to targets: Set<Int>, avoiding steps: Set<Int>) -> [Int]? {
    guard start >= 0, start < count, !steps.contains(start) else { return nil }
    var cameFrom: [Int?] = Array(repeating: nil, count: count)
    var seen = Array(repeating: false, count: count)
    seen[start] = true
    var line = [start]
    var next = 0
    while next < line.count {
      let step = line[next]
      next += 1
      if targets.contains(step) { return trail(to: step, cameFrom) }
      for target in leaving[step].map({ edges[$0].to })
      where !seen[target] && !steps.contains(target) {
        seen[target] = true
        cameFrom[target] = step
        line.append(target)
      }
    }
    return nil
  }

  private func trail(to step: Int, _ cameFrom: [Int?]) -> [Int] {
    var trail = [step]
    while let last = trail.last, let previous = cameFrom[last] { trail.append(previous) }
    return trail.reversed()
  }
}

extension [Bool] {
  /// Where a value stands, in order.
  func indices(of value: Bool) -> [Int] {
    indices.filter { self[$0] == value }
  }
}

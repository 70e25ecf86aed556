import Rubrics

/// Finds ways through a graph of what is said.
///
/// A script that records nine answers has two to the ninth paths. As long as there are few, all of
/// them are taken; else so many that every edge is on one of them, with the ways around whatever a
/// criterion asks for (``WaysAround``), and questions about *every* path are put to the graph itself.
struct PathSearch {
  /// As many paths of a part are graded one by one.
  static let limit = 48

  let graph: StepGraph
  private let leaving: [[Int]]
  private let arriving: [[Int]]

  init(_ graph: StepGraph) {
    self.graph = graph
    var leaving = Array(repeating: [Int](), count: graph.count)
    var arriving = leaving
    for edge in graph.edges {
      leaving[edge.from].append(edge.to)
      arriving[edge.to].append(edge.from)
    }
    self.leaving = leaving
    self.arriving = arriving
  }

  /// Paths to grade, and whether they are all that there are that come by no node twice.
  func paths() -> (paths: [[Int]], areAll: Bool) {
    if let all = allPaths() { return (all, true) }
    return (coveringPaths(), false)
  }

  /// All paths that come by no node twice; `nil` if there are more than ``limit``.
  ///
  /// The search gives up after a bounded number of steps, for a graph may have few paths and yet
  /// very many ways that lead to none.
  private func allPaths() -> [[Int]]? {
    guard graph.count > 0 else { return [] }
    var found: [[Int]] = []
    var path = [graph.start]
    var next = [0]
    var isOnPath = Array(repeating: false, count: graph.count)
    isOnPath[graph.start] = true
    if graph.ends.contains(graph.start) { found.append(path) }
    var steps = 0
    while let node = path.last {
      steps += 1
      if steps > 20_000 { return nil }
      let place = next[next.count - 1]
      guard place < leaving[node].count else {
        isOnPath[node] = false
        path.removeLast()
        next.removeLast()
        continue
      }
      next[next.count - 1] += 1
      let target = leaving[node][place]
      guard !isOnPath[target] else { continue }
      path.append(target)
      next.append(0)
      isOnPath[target] = true
      if graph.ends.contains(target) {
        guard found.count < Self.limit else { return nil }
        found.append(path)
      }
    }
    return found
  }

  /// Paths such that every edge that can be on one is on one of them.
  ///
  /// Each edge in turn is taken with the shortest way to it and from it. O(edges²).
  func coveringPaths() -> [[Int]] {
    let back = previous()
    let forth = onward()
    var covered: Set<Int> = []
    var paths: [[Int]] = []
    for edge in graph.edges where !covered.contains(edge.from &* graph.count &+ edge.to) {
      guard edge.from == graph.start || back[edge.from] != nil else { continue }
      guard graph.ends.contains(edge.to) || forth[edge.to] != nil else { continue }
      let path = trail(to: edge.from, back) + trail(from: edge.to, forth)
      for (from, to) in zip(path, path.dropFirst()) {
        covered.insert(from &* graph.count &+ to)
      }
      paths.append(path)
      if paths.count == Self.limit { break }
    }
    return paths
  }

  /// For each node the one before it on a shortest way from the start.
  private func previous() -> [Int?] {
    var previous: [Int?] = Array(repeating: nil, count: graph.count)
    var waiting = [graph.start]
    var index = 0
    while index < waiting.count {
      let node = waiting[index]
      index += 1
      for target in leaving[node] where target != graph.start && previous[target] == nil {
        previous[target] = node
        waiting.append(target)
      }
    }
    return previous
  }

  /// For each node the one behind it on a shortest way to an end.
  private func onward() -> [Int?] {
    var onward: [Int?] = Array(repeating: nil, count: graph.count)
    var waiting = graph.ends.sorted()
    var index = 0
    while index < waiting.count {
      let node = waiting[index]
      index += 1
      for source in arriving[node] where !graph.ends.contains(source) && onward[source] == nil {
        onward[source] = node
        waiting.append(source)
      }
    }
    return onward
  }

  private func trail(to node: Int, _ previous: [Int?]) -> [Int] {
    var trail = [node]
    while let last = trail.last, let before = previous[last] { trail.append(before) }
    return trail.reversed()
  }

  private func trail(from node: Int, _ onward: [Int?]) -> [Int] {
    var trail = [node]
    while let last = trail.last, let behind = onward[last] { trail.append(behind) }
    return trail
  }
}

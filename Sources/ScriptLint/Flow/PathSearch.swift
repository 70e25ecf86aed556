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
  /// A path that takes an edge goes on along edges that no path has taken yet, so that sixty questions
  /// with two answers each need two paths and not sixty-one. Each edge in turn that is still left is
  /// taken with the shortest way to it. O(edges²).
  func coveringPaths() -> [[Int]] {
    let back = previous()
    let forth = onward()
    var covered: Set<Int> = []
    var paths: [[Int]] = []
    for edge in graph.edges where !covered.contains(number(edge.from, edge.to)) {
      guard edge.from == graph.start || back[edge.from] != nil else { continue }
      guard graph.ends.contains(edge.to) || forth[edge.to] != nil else { continue }
      let path = path(from: trail(to: edge.from, back) + [edge.to], forth, past: covered)
      for (from, to) in zip(path, path.dropFirst()) { covered.insert(number(from, to)) }
      paths.append(path)
      if paths.count == Self.limit { return paths }
    }
    // An end that other paths only pass is where some call is over.
    let last = Set(paths.compactMap(\.last))
    for end in graph.ends.sorted() where !last.contains(end) && paths.count < Self.limit {
      guard end == graph.start || back[end] != nil else { continue }
      paths.append(trail(to: end, back))
    }
    return paths
  }

  /// Goes on from a beginning to an end, along new edges where there are any.
  ///
  /// What has been passed is not passed again, but for the shortest way to an end when all else is.
  private func path(from beginning: [Int], _ onward: [Int?], past covered: Set<Int>) -> [Int] {
    var path = beginning
    var passed = Set(beginning)
    while let node = path.last {
      let fresh = leaving[node].first {
        !passed.contains($0) && !covered.contains(number(node, $0))
          && (graph.ends.contains($0) || onward[$0] != nil)
      }
      if let fresh {
        path.append(fresh)
        passed.insert(fresh)
      } else if graph.ends.contains(node) {
        return path
      } else if let next = onward[node], passed.insert(next).inserted {
        path.append(next)
      } else {
        return path + trail(from: node, onward).dropFirst()
      }
    }
    return path
  }

  private func number(_ from: Int, _ to: Int) -> Int { from &* graph.count &+ to }

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

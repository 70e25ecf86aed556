/// Which names refer to which, to find circles and what nobody reaches.
struct NameGraph {
  private let edges: [String: [String]]

  /// Creates a graph; edges to names that are not in it are ignored.
  init(_ edges: [String: [String]]) {
    self.edges = edges.mapValues { targets in targets.filter { edges[$0] != nil } }
  }

  /// The names that the given ones lead to, with themselves.
  ///
  /// O(names + edges).
  func reachable(from roots: [String]) -> Set<String> {
    var seen: Set<String> = []
    var waiting = roots
    while let name = waiting.popLast() {
      guard let targets = edges[name], seen.insert(name).inserted else { continue }
      waiting += targets
    }
    return seen
  }

  /// What following every name costs, and the names that lead in circles.
  ///
  /// O(names + edges). Works without recursion, since a pack may chain any number of names.
  ///
  /// - Parameter sizes: What each name costs by itself.
  /// - Returns: The circles, each a path that ends where it begins, and the total cost and the
  ///   longest chain of each name that leads into none.
  func resolve(
    sizes: [String: Int]
  ) -> (circles: [[String]], totals: [String: Int], depths: [String: Int]) {
    var totals: [String: Int] = [:]
    var depths: [String: Int] = [:]
    var waitingFor = edges.mapValues(\.count)
    var users: [String: [String]] = [:]
    for (name, targets) in edges {
      for target in targets { users[target, default: []].append(name) }
    }
    var ready = waitingFor.filter { $0.value == 0 }.map(\.key)
    while let name = ready.popLast() {
      var total = sizes[name] ?? 1
      var depth = 0
      for target in edges[name] ?? [] {
        total = min(total + (totals[target] ?? 0), 1 << 40)
        depth = max(depth, depths[target] ?? 0)
      }
      totals[name] = total
      depths[name] = depth + 1
      for user in users[name] ?? [] {
        waitingFor[user, default: 0] -= 1
        if waitingFor[user] == 0 { ready.append(user) }
      }
    }
    return (circles(among: Set(edges.keys).subtracting(totals.keys)), totals, depths)
  }

  /// One circle for each group of names that still wait for each other.
  private func circles(among stuck: Set<String>) -> [[String]] {
    var circles: [[String]] = []
    var done: Set<String> = []
    for start in stuck.sorted() where !done.contains(start) {
      var path: [String] = []
      var positions: [String: Int] = [:]
      var name = start
      while positions[name] == nil, !done.contains(name) {
        positions[name] = path.count
        path.append(name)
        // Every stuck name has a stuck target.
        guard let next = edges[name]?.first(where: stuck.contains) else { break }
        name = next
      }
      if let first = positions[name] { circles.append(Array(path[first...]) + [name]) }
      done.formUnion(path)
    }
    return circles
  }
}

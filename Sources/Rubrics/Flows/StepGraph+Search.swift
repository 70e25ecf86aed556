extension StepGraph {
  /// The steps that every path passes, in order of their numbers.
  ///
  /// Empty when no path comes to an end: see ``stuck``. Takes one path and looks how far the ways
  /// around each of its steps come back to it; what no way gets around is on every path.
  /// O(count + edges).
  public var onEveryPath: [Int] {
    guard let path = path(avoiding: []) else { return [] }
    var places: [Int?] = Array(repeating: nil, count: count)
    for (place, step) in path.enumerated() { places[step] = place }
    let leadsToEnd = reachingAnEnd
    var seen = Array(repeating: false, count: count)
    var always: [Int] = []
    /// The furthest place of the path that a way around comes back to; past the last: another end.
    var furthest = 0
    for (place, step) in path.enumerated() {
      if furthest <= place { always.append(step) }
      if ends.contains(step), place + 1 < path.count { furthest = path.count }
      var waiting = [step]
      while let from = waiting.popLast() {
        for target in leaving[from].map({ edges[$0].to }) where leadsToEnd[target] {
          if let place = places[target] {
            furthest = max(furthest, place)
          } else if !seen[target] {
            seen[target] = true
            if ends.contains(target) { furthest = path.count }
            waiting.append(target)
          }
        }
      }
    }
    return always.sorted()
  }

  /// Loops that come to be reached and that nothing leads out of, each a sorted group of steps.
  ///
  /// A group is as large as can be: every step of it leads to every other, no edge leaves it, and
  /// none of it is an end. O(count + edges).
  public var loopsWithoutExit: [[Int]] {
    let isReached = reached
    var group: [Int?] = Array(repeating: nil, count: count)
    var groups: [[Int]] = []
    // Backwards over the edges, from the step left last: the two searches of Kosaraju.
    for step in leavingOrder.reversed() where group[step] == nil {
      var members: [Int] = []
      var waiting = [step]
      group[step] = groups.count
      while let member = waiting.popLast() {
        members.append(member)
        for source in arriving[member].map({ edges[$0].from }) where group[source] == nil {
          group[source] = groups.count
          waiting.append(source)
        }
      }
      groups.append(members.sorted())
    }
    return groups.enumerated().compactMap { number, members in
      let targets = members.flatMap { leaving[$0].map { edges[$0].to } }
      let isLoop = !targets.isEmpty && targets.allSatisfy { group[$0] == number }
      let isOpen = members.contains { !isReached[$0] || ends.contains($0) }
      return isLoop && !isOpen ? members : nil
    }
    .sorted { $0[0] < $1[0] }
  }

  /// For each step whether a way leads to it that comes by none of others.
  func reached(from first: Int, avoiding steps: Set<Int>) -> [Bool] {
    var seen = Array(repeating: false, count: count)
    guard first >= 0, first < count, !steps.contains(first) else { return seen }
    seen[first] = true
    var waiting = [first]
    while let step = waiting.popLast() {
      for target in leaving[step].map({ edges[$0].to })
      where !seen[target] && !steps.contains(target) {
        seen[target] = true
        waiting.append(target)
      }
    }
    return seen
  }

  /// For each step whether an end can be reached from it.
  var reachingAnEnd: [Bool] {
    var seen = Array(repeating: false, count: count)
    var waiting = Array(ends)
    for end in waiting { seen[end] = true }
    while let step = waiting.popLast() {
      for source in arriving[step].map({ edges[$0].from }) where !seen[source] {
        seen[source] = true
        waiting.append(source)
      }
    }
    return seen
  }

  /// All steps in the order in which a search depth first is done with them.
  private var leavingOrder: [Int] {
    var order: [Int] = []
    var seen = Array(repeating: false, count: count)
    for first in 0..<count where !seen[first] {
      seen[first] = true
      var open = [(step: first, next: 0)]
      while let (step, next) = open.last {
        guard next < leaving[step].count else {
          order.append(step)
          open.removeLast()
          continue
        }
        open[open.count - 1].next += 1
        let target = edges[leaving[step][next]].to
        guard !seen[target] else { continue }
        seen[target] = true
        open.append((step: target, next: 0))
      }
    }
    return order
  }
}

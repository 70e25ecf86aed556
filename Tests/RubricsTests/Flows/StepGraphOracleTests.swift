import Rubrics
import Testing

/// Compares the searches with what follows word for word from the definitions.
@Suite struct StepGraphOracleTests {
  @Test func agreesWithBruteForce() {
    var random = SmallRandom(state: 7)
    for _ in 0..<1_000 { check(StepGraph.random(&random), &random) }
  }

  private func check(_ graph: StepGraph, _ random: inout SmallRandom) {
    let oracle = BruteForce(graph)
    let steps = Array(0..<graph.count)

    #expect(graph.unreached == steps.filter { !oracle.leads(graph.start, to: $0) })
    #expect(graph.stuck == steps.filter { oracle.leads(graph.start, to: $0) && oracle.isStuck($0) })
    #expect(
      graph.deadEnds
        == graph.stuck.filter { step in !graph.edges.contains { $0.from == step } })
    #expect(graph.onEveryPath == oracle.onEveryPath)
    #expect(graph.loopsWithoutExit == oracle.loopsWithoutExit)

    let some = Set(steps.filter { _ in random.below(4) == 0 })
    let others = Set(steps.filter { _ in random.below(4) == 0 })
    #expect(graph.isPassed(byEveryPath: some) == (oracle.shortest(to: graph.ends, some) == nil))
    #expect(graph.isOnEveryWay(some, to: others) == (oracle.shortest(to: others, some) == nil))
    #expect(graph.path(avoiding: some)?.count == oracle.shortest(to: graph.ends, some))
    if let path = graph.path(avoiding: some) {
      #expect(path.first == graph.start && path.last.map(graph.ends.contains) == true)
      #expect(
        zip(path, path.dropFirst()).allSatisfy { from, to in
          graph.edges.contains { $0.from == from && $0.to == to }
        })
    }
  }
}

/// The definitions, by repeated multiplication instead of searches.
private struct BruteForce {
  let graph: StepGraph

  init(_ graph: StepGraph) { self.graph = graph }

  /// The length in steps of the shortest way to one of some steps that avoids others.
  func shortest(to targets: Set<Int>, _ avoided: Set<Int>, from start: Int? = nil) -> Int? {
    var here: Set<Int> = Set([start ?? graph.start]).subtracting(avoided)
    for length in 1...max(1, graph.count) {
      if !here.isDisjoint(with: targets) { return length }
      here = Set(graph.edges.filter { here.contains($0.from) }.map(\.to)).subtracting(avoided)
    }
    return nil
  }

  func leads(_ from: Int, to step: Int) -> Bool { shortest(to: [step], [], from: from) != nil }

  func isStuck(_ step: Int) -> Bool { shortest(to: graph.ends, [], from: step) == nil }

  var onEveryPath: [Int] {
    guard shortest(to: graph.ends, []) != nil else { return [] }
    return (0..<graph.count).filter { shortest(to: graph.ends, [$0]) == nil }
  }

  var loopsWithoutExit: [[Int]] {
    let loops = (0..<graph.count).compactMap { step -> [Int]? in
      let group = (0..<graph.count).filter { leads(step, to: $0) }
      let hasEdge = graph.edges.contains { $0.from == step }
      let isClosed = group.allSatisfy { leads($0, to: step) && !graph.ends.contains($0) }
      return hasEdge && isClosed && leads(graph.start, to: step) ? group : nil
    }
    return Set(loops).sorted { $0[0] < $1[0] }
  }
}

extension StepGraph {
  /// A small graph with few edges, so that all the shapes come up.
  fileprivate static func random(_ random: inout SmallRandom) -> StepGraph {
    let count = 1 + random.below(9)
    let edges = (0..<random.below(2 * count + 1)).map { _ in
      Edge(from: random.below(count), to: random.below(count))
    }
    let ends = Set((0..<count).filter { _ in random.below(4) == 0 })
    return StepGraph(count: count, start: random.below(count), ends: ends, edges: edges)
  }
}

/// Numbers that are the same in every run.
struct SmallRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed % UInt64(limit))
  }
}

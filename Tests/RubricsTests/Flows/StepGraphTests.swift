import Rubrics
import Testing

@Suite struct StepGraphTests {
  @Test func tellsWhatAScriptWithALoopPasses() {
    let graph = StepGraph(
      count: 4, ends: [2],
      edges: [
        .init(from: 0, to: 1), .init(from: 1, to: 1, label: "no"),
        .init(from: 1, to: 2, label: "yes"),
      ])
    #expect(graph.unreached == [3])
    #expect(graph.onEveryPath == [0, 1, 2])
    #expect(graph.loopsWithoutExit.isEmpty)
    #expect(graph.deadEnds.isEmpty)
    #expect(graph.path(avoiding: []) == [0, 1, 2])
    #expect(graph.path(avoiding: [1]) == nil)
  }

  @Test func namesLoopsThatNothingLeadsOutOf() {
    let graph = StepGraph(
      count: 5, ends: [1],
      edges: [
        .init(from: 0, to: 1), .init(from: 0, to: 2), .init(from: 2, to: 3),
        .init(from: 3, to: 2), .init(from: 4, to: 4),
      ])
    #expect(graph.loopsWithoutExit == [[2, 3]])
    #expect(graph.stuck == [2, 3])
    #expect(graph.onEveryPath == [0, 1])
  }

  @Test func aStepThatMayEndLetsPathsSkipTheRest() {
    let graph = StepGraph(
      count: 3, ends: [1, 2], edges: [.init(from: 0, to: 1), .init(from: 1, to: 2)])
    #expect(graph.onEveryPath == [0, 1])
    #expect(graph.isPassed(byEveryPath: [2]) == false)
    #expect(graph.path(avoiding: [2]) == [0, 1])
  }

  @Test func comparesOnlyWaysToTheLaterStep() {
    let graph = StepGraph(
      count: 4, ends: [3],
      edges: [
        .init(from: 0, to: 1), .init(from: 1, to: 2), .init(from: 0, to: 3),
        .init(from: 2, to: 3),
      ])
    #expect(graph.isOnEveryWay([1], to: [2]))
    #expect(!graph.isOnEveryWay([1], to: [3]))
    #expect(graph.way(to: [3], avoiding: [1]) == [0, 3])
  }

  @Test func anEmptyScriptHasNoPath() {
    let graph = StepGraph(count: 0, ends: [0], edges: [.init(from: 0, to: 1)])
    #expect(graph.onEveryPath.isEmpty)
    #expect(graph.unreached.isEmpty)
    #expect(graph.edges.isEmpty)
    #expect(graph.path(avoiding: []) == nil)
  }

  @Test func longScriptsNeedNoStack() {
    let count = 20_000
    let edges = (0..<count - 1).map { StepGraph.Edge(from: $0, to: $0 + 1) }
    let graph = StepGraph(count: count, ends: [count - 1], edges: edges)
    #expect(graph.onEveryPath.count == count)
    #expect(graph.loopsWithoutExit.isEmpty)
  }
}

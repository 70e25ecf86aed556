import Testing

@testable import Rubrics

struct NameGraphTests {
  @Test func reachesWhatIsUsedByWhatIsUsed() {
    let graph = NameGraph(["a": ["b"], "b": ["c", "nowhere"], "c": [], "d": ["a"]])
    #expect(graph.reachable(from: ["a"]) == ["a", "b", "c"])
  }

  @Test func findsOneCircleOfEachGroup() {
    let graph = NameGraph(["a": ["b"], "b": ["a"], "c": ["c"], "d": ["a"], "e": []])
    #expect(graph.resolve(sizes: [:]).circles == [["a", "b", "a"], ["c", "c"]])
  }

  @Test func addsUpWhatNamesStandFor() {
    let graph = NameGraph(["a": ["b", "b"], "b": ["c", "c"], "c": []])
    let resolved = graph.resolve(sizes: ["a": 1, "b": 1, "c": 3])
    #expect(resolved.totals == ["a": 15, "b": 7, "c": 3])
    #expect(resolved.depths == ["a": 3, "b": 2, "c": 1])
  }

  @Test func survivesAVeryLongChain() {
    var edges: [String: [String]] = [:]
    for number in 0..<50_000 { edges["n\(number)"] = ["n\(number + 1)"] }
    edges["n50000"] = []
    let resolved = NameGraph(edges).resolve(sizes: [:])
    #expect(resolved.depths["n0"] == 50_001)
    #expect(resolved.circles.isEmpty)
  }
}

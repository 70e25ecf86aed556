import CallGrade
import Evaluation
import JSONCoding
import Testing

@Suite struct RunComparisonTests {
  private func call(
    _ source: String, _ permille: Int?, _ verdicts: [String: (String, Int)], record: Int = 1
  ) -> CallScore {
    CallScore(
      key: CallScore.Key(source: source, record: record), id: source, permille: permille,
      band: permille.map { $0 >= 600 ? "pass" : "fail" }, passed: permille.map { $0 >= 600 },
      criteria: verdicts.mapValues {
        CallScore.Result(verdict: $0.0, points: Points($0.1), stake: Points(10))
      })
  }

  @Test func namesTheCallsThatChangedAndTheCriteriaThatDidIt() {
    let before = [
      call("a", 500, ["x": ("met", 10), "y": ("missed", 0)]),
      call("b", 1000, ["x": ("met", 10), "y": ("met", 10)]), call("gone", 0, [:]),
    ]
    let after = [
      call("b", 1000, ["x": ("met", 10), "y": ("met", 10)]),
      call("a", 1000, ["x": ("met", 10), "y": ("met", 10)]), call("new", 0, [:]),
    ]
    let comparison = RunComparison(from: before, to: after)
    #expect(comparison.calls == 2)
    #expect(comparison.changes.map(\.before.id) == ["a"])
    #expect(comparison.changes[0].permille == 500)
    #expect(comparison.changes[0].criteria.map(\.id) == ["y"])
    #expect(comparison.changes[0].changesScore && comparison.changes[0].changesVerdicts)
    #expect(comparison.onlyBefore.map(\.source) == ["gone"])
    #expect(comparison.onlyAfter.map(\.source) == ["new"])
    #expect(comparison.criteria.map(\.id) == ["y"])
    #expect(comparison.criteria.map(\.verdicts) == [1])
    #expect(comparison.criteria.map(\.points) == [1])
  }

  @Test func aCriterionThatOnlyOneSideHasIsNoChangedVerdict() {
    let comparison = RunComparison(
      from: [call("a", 800, ["x": ("met", 10)])], to: [call("a", nil, ["z": ("missed", 0)])])
    #expect(comparison.changes[0].changesVerdicts == false)
    #expect(comparison.changes[0].changesScore)
    #expect(comparison.changes[0].permille == nil)
    #expect(comparison.criteria.map(\.appearances) == [1, 1])
  }

  @Test func equalRunsHaveNoChanges() {
    let run = [call("a", 800, ["x": ("met", 10)]), call("a", 700, [:], record: 2)]
    #expect(RunComparison(from: run, to: run.reversed()).changes.isEmpty)
  }

  @Test func isWrittenForPeopleAndPrograms() throws {
    let comparison = RunComparison(
      from: [call("a", 500, ["x": ("missed", 0)])], to: [call("a", 1000, ["x": ("met", 10)])])
    let report = ComparisonReport(comparison, names: ("p 1", "p 2"), language: .en)
    #expect(report.text.contains("a  50.0 % fail → 100.0 % pass  (+50.0)\n"))
    #expect(report.text.contains("  x: missed 0/10 → met 10/10\n"))
    #expect(report.text.hasSuffix("1 calls: the score of 1 changed, a verdict in 1.\n"))
    var writer = JSONWriter()
    writer.write(report)
    let json = try JSONReader().read(writer.bytes)
    #expect(json["schema"]?.string == "callgrade.comparison/1")
  }
}

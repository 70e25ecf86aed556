import JSONCoding
import Rubrics
import Testing

@testable import Reports

struct ScoreComparisonTests {
  private let old = SampleRecords.read(SampleCall.all)

  @Test func equalGradingsDoNotDiffer() {
    let comparison = ScoreComparison(old: old, new: old)
    #expect(comparison.compared == 3)
    #expect(comparison.calls.isEmpty && comparison.turns.isEmpty)
    #expect(comparison.meanChange == 0)
    let text = ComparisonReport(comparison, options: SamplePack.options(.zh)).text()
    #expect(String(decoding: text, as: UTF8.self).contains("没有变化。"))
  }

  @Test func whatChangedIsNamedWithTheCriterionThatDidIt() throws {
    var new = old
    let place = try #require(new[0].criteria.firstIndex { $0.verdict == "met" && $0.max > 0 })
    let id = new[0].criteria[place].id
    let points = new[0].criteria[place].points
    new[0].criteria[place].verdict = "missed"
    new[0].criteria[place].points = 0
    new[0].percent = 50
    new[0].passed = false
    let comparison = ScoreComparison(old: old, new: new)
    #expect(comparison.calls.map(\.id) == [old[0].id])
    #expect(comparison.nowFailed == 1 && comparison.nowPassed == 0)
    #expect(
      comparison.turns == [
        .init(criterion: id, old: "met", new: "missed", calls: 1, points: -points)
      ])
    let rows = String(decoding: comparison.csv(), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows[1].hasPrefix(old[0].id + ","))
    #expect(rows[1].contains(",\(id),met,missed,"))
  }

  @Test func callsAndCriteriaOfOneSideAreCounted() {
    var new = Array(old.dropFirst())
    new[0].criteria.removeFirst()
    let comparison = ScoreComparison(old: old, new: new)
    #expect(comparison.compared == 2)
    #expect(comparison.onlyOld == 1 && comparison.onlyNew == 0)
    #expect(comparison.turns.map(\.new) == [nil])
    #expect(ScoreComparison(old: new, new: old).onlyNew == 1)
  }

  @Test func theJSONIsReadable() throws {
    var writer = JSONWriter()
    writer.write(ScoreComparison(old: old, new: Array(old.dropLast())))
    let value = try JSONReader().read(writer.bytes)
    #expect(value["schema"]?.string == "callgrade.comparison/1")
    #expect(value["compared"]?.int == 2)
    #expect(value["onlyOld"]?.int == 1)
  }
}

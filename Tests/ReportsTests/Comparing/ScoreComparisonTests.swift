import JSONCoding
import Rubrics
import Scoring
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

  @Test func callsAreKnownByTheirIdsWhereFilesWereMoved() {
    var moved = old
    for index in moved.indices { moved[index].call.source = "/elsewhere/\(index).vcon" }
    #expect(ScoreComparison(old: old, new: moved).compared == 3)
    #expect(ScoreComparison(old: old, new: moved).calls.isEmpty)
    // Two calls of one id cannot be told apart, unless their places do.
    moved[1].id = moved[0].id
    let comparison = ScoreComparison(old: old, new: moved)
    #expect(comparison.compared == 1 && comparison.onlyOld == 2 && comparison.onlyNew == 2)
    var renamed = old
    for index in renamed.indices { renamed[index].id = "*" }
    #expect(ScoreComparison(old: old, new: renamed).compared == 3)
  }

  @Test func whatElseDiffersIsNamedAsTheCause() throws {
    var new = old
    for index in new.indices {
      new[index].pack.digest = "ffff"
      new[index].model = "service-call 1234"
    }
    new[0].engine = "9.9.9"
    let causes = ScoreComparison(old: old, new: new).causes
    #expect(causes.map(\.kind) == [.pack, .model, .engine])
    #expect(causes.map(\.calls) == [3, 3, 1])
    #expect(causes[0].new == "sample 1.2.0 ffff" && causes[1].old == nil)
    for language in [ReadingLanguage.zh, .en] {
      let report = ComparisonReport(
        ScoreComparison(old: old, new: new), options: SamplePack.options(language))
      let text = String(decoding: report.markdown(), as: UTF8.self)
      #expect(text.contains("ffff") && text.contains("service-call 1234"))
    }
    #expect(ScoreComparison(old: old, new: old).causes.isEmpty)
  }

  @Test func criteriaOfTheOldPackKeepTheirTitles() throws {
    var new = old
    new[0].criteria.removeFirst()
    let comparison = ScoreComparison(old: old, new: new)
    var options = SamplePack.options(.zh)
    let pack = options.titles.criteria
    #expect(pack.contains { $0.id == old[0].criteria[0].id })
    let text = String(
      decoding: ComparisonReport(comparison, options: options).text(), as: UTF8.self)
    #expect(text.contains("（包里没有）") && !text.contains("∅"))
    options.titles.add([SamplePack.pack])
    #expect(options.titles.title(ofCriterion: pack[0].id) == pack[0].title.zh)
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

import JSONCoding
import Rubrics
import Testing

@testable import Reports

struct AgentReportTests {
  private var book: AgentBook {
    var book = AgentBook()
    let low = (0..<12).map { 500 + $0 * 10 }
    for record in SampleRecords.calls(of: "008", team: "B", permilles: low) { book.add(record) }
    for record in SampleRecords.calls(of: "=cmd()", team: "A", permilles: [900, 700]) {
      book.add(record)
    }
    return book
  }

  private func report(_ language: ReadingLanguage = .zh) -> AgentReport {
    AgentReport(book, options: SamplePack.options(language, width: 100))
  }

  @Test func whoNeedsTheCoachMostComesFirst() {
    #expect(book.agents.map(\.name) == ["008", "=cmd()"])
    #expect(book.teams.map(\.name) == ["B", "A"])
    #expect(book.agents.map(\.calls) == [12, 2])
    #expect(book.agents.map(\.isFew) == [false, true])
    #expect(book.agents[0].passed == 2)
    #expect(book.agents[0].trend.direction.0 == .rising)
  }

  @Test func whatRecursComesBeforeWhatHappenedOnce() throws {
    var tally = AgentTally(name: "x")
    var records = SampleRecords.calls(of: "x", team: "A", permilles: [700, 700])
    // One criterion that costs more, but in one call only.
    records[1].criteria = records[1].criteria.map {
      var result = $0
      if result.id == "backup-confirmed" { result.verdict = "met" }
      return result
    }
    for record in records { tally.add(record) }
    let missed = tally.plan.map(\.misses.missed)
    #expect(missed.first == 2)
    #expect(missed == missed.sorted(by: >))
    #expect(tally.plan.contains { $0.id == "backup-confirmed" && $0.misses.missed == 1 })
  }

  @Test func everyFormSaysTheSameAndFewCallsAreSaidToBeFew() {
    let forms = [report().text(), report().markdown(), report().html()]
      .map { String(decoding: $0, as: UTF8.self) }
    for form in forms {
      #expect(form.contains("只有 2 通已评分的通话"))
      #expect(form.contains("008") && form.contains("辅导计划"))
      #expect(form.contains("四类常见不足"))
    }
    #expect(String(decoding: report(.en).text(), as: UTF8.self).contains("only 2 scored calls"))
  }

  @Test func programsGetTheFiguresOfTheTable() throws {
    var writer = JSONWriter()
    writer.write(report())
    let value = try JSONReader().read(writer.bytes)
    #expect(value["schema"]?.string == "callgrade.agents/1")
    let agents = try #require(value["agents"]?.array)
    #expect(agents.map { $0["name"]?.string } == ["008", "=cmd()"])
    #expect(agents.map { $0["calls"]?.double } == [12, 2])
    #expect(agents.map { $0["isFew"]?.bool } == [false, true])
  }

  @Test func aStyleOfAFewTurnsIsNotThatOfTheAgent() {
    var tally = AgentTally(name: "x")
    for var record in SampleRecords.calls(of: "x", team: "A", permilles: [700, 700]) {
      record.styles = ["neutral": 0.92, "passive": 0.08]
      tally.add(record)
    }
    #expect(tally.dominantStyle == "neutral")
  }

  @Test func theTableIsSafeToOpen() {
    let lines = String(decoding: report().csv(), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("agent,team,calls,scored,mean,low,high,"))
    #expect(lines[1].hasPrefix("008,B,12,12,55.5,"))
    #expect(lines[2].hasPrefix("\"'=cmd()\",A,2,2,80.0,"))
    let columns = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(columns).count == 1)
  }

  @Test func sharesOfStylesAddUpToOne() {
    let tally = book.agents[0]
    #expect(abs(tally.styles.values.reduce(0, +) - 1) < 0.02)
    var mixed = AgentTally(name: "x")
    var records = SampleRecords.calls(of: "x", team: "A", permilles: [700, 700])
    records[0].styles = ["aggressive": 1]
    records[1].styles = ["neutral": 1]
    for record in records { mixed.add(record) }
    #expect(mixed.styles == ["aggressive": 0.5, "neutral": 0.5])
    #expect(mixed.dominantStyle == "aggressive")
  }

  @Test func whatCostsPointsComesBeforeRemarks() {
    var tally = AgentTally(name: "x")
    var records = SampleRecords.calls(of: "x", team: "A", permilles: [700, 700, 700])
    for index in records.indices {
      records[index].criteria = [
        .init(id: "remark", verdict: "missed", points: 0, max: 0),
        .init(id: "costly", verdict: index == 0 ? "missed" : "met", points: 0, max: 5),
      ]
      tally.add(records[index])
    }
    #expect(tally.failures.map(\.id) == ["costly", "remark"])
  }

  /// Which call comes first changes nothing but the last words that a plan quotes.
  @Test func memoryAndFiguresDoNotDependOnTheOrder() {
    let records = SampleRecords.calls(of: "x", team: "A", permilles: [500, 900, 700, 650])
    var one = AgentTally(name: "x")
    var two = AgentTally(name: "x")
    for record in records { one.add(record) }
    for record in records.reversed() { two.add(record) }
    #expect(abs((one.score.value ?? 0) - (two.score.value ?? 1)) < 1e-9)
    #expect(one.failures.map(\.id) == two.failures.map(\.id))
  }
}

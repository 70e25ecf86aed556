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

  @Test(arguments: [ReadingLanguage.zh, .en])
  func whatIsMissedCanBeReadOnANarrowScreen(_ language: ReadingLanguage) throws {
    let wide = AgentReport(book, options: SamplePack.options(language, width: 200))
    let narrow = AgentReport(book, options: SamplePack.options(language, width: 80))
    let rows = { (report: AgentReport) in
      String(decoding: report.text(), as: UTF8.self).split(separator: "\n")
    }
    let row = try #require(rows(wide).first { $0.contains("008") })
    let words = try #require(row.split(separator: "  ").last).trimmingPrefix(" ")
    let start = String(words.prefix(8))
    #expect(rows(narrow).contains { $0.hasPrefix("      ") && $0.contains(start) })
    #expect(!rows(narrow).contains { $0.contains("008") && $0.hasSuffix("…") })
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

  @Test func rowsLeadToTheAgentsSections() {
    let page = String(decoding: report().html(), as: UTF8.self)
    let links = page.matches(of: /href="#(a-[^"]+)"/).map { $0.1 }
    #expect(links.count == 2)
    for link in links { #expect(page.contains("<h2 id=\"\(link)\">")) }
  }

  @Test func whatTheIntervalsDoNotTellApartIsSaid() {
    var book = AgentBook()
    for (name, permille) in [("甲", 600), ("乙", 610), ("丙", 605)] {
      let scores = (0..<12).map { permille + $0 % 3 * 20 }
      for record in SampleRecords.calls(of: name, team: "A", permilles: scores) { book.add(record) }
    }
    let text = { (book: AgentBook) in
      String(
        decoding: AgentReport(book, options: SamplePack.options(.zh, width: 100)).markdown(),
        as: UTF8.self)
    }
    #expect(text(book).contains("3 位坐席，区间都与均分最高者重叠"))
    for record in SampleRecords.calls(of: "丁", team: "A", permilles: (0..<12).map { 900 + $0 }) {
      book.add(record)
    }
    #expect(text(book).contains("区间低于均分最高者（丁 · A）的只有"))
  }

  @Test func whatAnAgentMissesMoreThanOthersIsNamed() throws {
    var book = AgentBook()
    for name in ["甲", "乙", "丙"] {
      var records = SampleRecords.calls(
        of: name, team: "A", permilles: [Int](repeating: 700, count: 20))
      let id = try #require(records[0].criteria.first { $0.max > 0 }).id
      for index in records.indices {
        let place = try #require(records[index].criteria.firstIndex { $0.id == id })
        records[index].criteria[place].verdict = name == "乙" || index < 2 ? "missed" : "met"
        book.add(records[index])
      }
    }
    let report = AgentReport(book, options: SamplePack.options(.zh))
    let apart = report.book.agents.map { ($0.name, report.apart($0)) }
    #expect(apart.filter { $0.1 != nil }.map(\.0) == ["乙"])
    #expect(apart.first { $0.0 == "乙" }?.1?.contains("100%（其他人 10%）") == true)
  }

  @Test func callsOfNobodyAreOfNoAgent() {
    var book = AgentBook()
    for name in ["none", "N/A", "未知"] {
      for record in SampleRecords.calls(of: name, team: "A", permilles: [700]) { book.add(record) }
    }
    #expect(book.agents.map(\.name) == [""])
  }

  @Test func namesInAPictureDoNotLieOnEachOther() {
    let dots = (0..<20).map { ("客服\($0)", (x: 150.0 + Double($0 % 3), y: 160.0)) }
    let labels = PlotLabels.placed(dots.map { (name: $0.0, place: $0.1) }, within: 348)
    #expect(labels.count == 20)
    for (index, one) in labels.enumerated() {
      for other in labels[(index + 1)...] { #expect(abs(one.y - other.y) >= 10.9) }
    }
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

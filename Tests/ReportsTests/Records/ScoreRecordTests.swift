import Detection
import Diagnostics
import JSONCoding
import Rubrics
import Scoring
import Testing

@testable import Reports

/// Records as reports about many calls read them back from what `grade` wrote.
enum SampleRecords {
  /// Reads what a reporter of JSON wrote about calls.
  static func read(_ calls: [SampleCall], format: ReportFormat = .jsonl) -> [ScoreRecord] {
    var records: [ScoreRecord] = []
    let bytes = report(calls, format.reporter(SamplePack.options(.zh)))
    let problems =
      ScoreRecordReader().readArray(bytes, file: "scores", take: { records.append($0) })
      ?? ScoreRecordReader().readLines(
        bytes, file: "scores", firstLine: 1, take: { records.append($0) })
    #expect(problems.isEmpty)
    return records
  }

  /// Calls of an agent with given scores, one a day.
  static func calls(of agent: String, team: String, permilles: [Int]) -> [ScoreRecord] {
    permilles.enumerated().flatMap { number, permille -> [ScoreRecord] in
      var call = SampleCall.hostile
      call.card.call.agent = agent
      call.card.call.team = team
      call.card.call.id = "\(agent)-\(number)"
      call.card.call.record = number + 1
      call.card.call.startedAt = "2025-03-\(number < 9 ? "0" : "")\(number + 1)T09:00:00"
      call.card.score.gradable = true
      call.card.score.permille = permille
      call.card.score.passed = permille >= 600
      return read([call])
    }
  }
}

struct ScoreRecordTests {
  @Test(arguments: [ReportFormat.jsonl, .json])
  func whatWasWrittenIsReadBack(format: ReportFormat) {
    let records = SampleRecords.read(SampleCall.all, format: format)
    #expect(records.map(\.id) == SampleCall.all.map(\.card.call.id))
    for (record, call) in zip(records, SampleCall.all) {
      #expect(record.percent == call.card.score.percent)
      #expect(record.passed == call.card.score.passed)
      #expect(record.critical == call.card.score.critical)
      #expect(record.criteria.map(\.id) == call.card.criteria.map(\.id))
      #expect(record.criteria.map(\.verdict) == call.card.criteria.map(\.verdict.rawValue))
      #expect(record.coaching.map(\.criterion) == call.card.coaching.map(\.criterion))
      // A record has two digits of it.
      #expect(
        record.service?.technical
          == call.card.serviceType.map { ($0.technical * 100).rounded() / 100 })
    }
  }

  @Test(arguments: [
    ("{", 1, 2), (#"{"schema":"other/1"}"#, 1, 1), ("[1,2]", 1, 1), ("\n\n\"x\"", 3, 1),
    (#"{"schema":"callgrade.scorecard/1","call":{}}"#, 1, 1),
  ])
  func whatIsNoScorecardIsReportedWithItsLine(text: String, line: Int, column: Int) {
    let problems = ScoreRecordReader().readLines(
      Array(text.utf8), file: "x.jsonl", firstLine: 1, take: { _ in Issue.record("no scorecard") })
    #expect(problems.map(\.id) == ["not-a-scorecard"])
    #expect(problems.first?.range?.start.line == line)
    #expect(problems.first?.file == "x.jsonl")
  }

  /// Whatever bytes change, reading ends with records and problems.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func damagedLinesAreReported(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var bytes = report(SampleCall.all, ReportFormat.jsonl.reporter(SamplePack.options(.zh)))
    for _ in 0..<Int.random(in: 1..<8, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    var count = 0
    let problems = ScoreRecordReader().readLines(
      bytes, file: "x", firstLine: 1, take: { _ in count += 1 })
    #expect(count + problems.count >= 1)
    #expect(problems.allSatisfy { $0.id == "not-a-scorecard" })
  }
}

import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct MetadataTests {
  private static let needsRecord = Judged(.notEvaluated, reason: "needs-record")

  @Test(
    arguments: [
      ("level", [], Bounds(), Judged(.met)), ("level", ["VIP"], Bounds(), Judged(.met)),
      ("level", ["plain", "vip"], Bounds(), Judged(.met)),
      ("level", ["plain"], Bounds(), Judged(.missed)),
      ("rings", [], Bounds(atMost: 3), Judged(.met)),
      ("rings", [], Bounds(over: 3), Judged(.missed)),
      ("rings", ["3"], Bounds(), Judged(.met)), ("new", ["true"], Bounds(), Judged(.met)),
      ("level", [], Bounds(over: 3), needsRecord), ("none", [], Bounds(), needsRecord),
      ("blank", [], Bounds(), needsRecord), ("team", ["A"], Bounds(), Judged(.met)),
      ("duration", [], Bounds(over: 60), Judged(.met)),
    ] as [(String, [String], Bounds, Judged)])
  func aFactIsCompared(
    field: String, values: [String], bounds: Bounds, expected: Judged
  ) throws {
    var call = talk("客服：您好")
    call.team = "A"
    call.duration = 90
    call.metadata = [
      "level": .string("ＶＩＰ"), "rings": .number(3), "new": .flag(true), "blank": .string(" "),
    ]
    let condition = MetadataCondition(fields: [field], values: values, bounds: bounds)
    #expect(try judge(call, by: .meaning(.metadata(condition))) == expected)
  }

  @Test(
    arguments: [
      ("2025-03-04T09:30:00+08:00", Judged(.met)), ("2025/3/4 9:59", Judged(.met)),
      ("2025-03-04T10:00:00Z", Judged(.missed)), ("2025-03-04 15:00", Judged(.met)),
      ("2025-03-04", needsRecord), ("9点半", needsRecord), ("25:00", needsRecord), (nil, needsRecord),
    ] as [(String?, Judged)])
  func aCallBeginsWithinTheHours(startedAt: String?, expected: Judged) throws {
    var call = talk("客服：您好")
    call.startedAt = startedAt
    let hours = [DayTimes(from: 540, to: 600), DayTimes(from: 840, to: 960)]
    #expect(try judge(call, by: .call(CallCondition(started: hours))) == expected)
  }

  @Test func hoursMayRunPastMidnight() {
    let night = DayTimes(from: 22 * 60, to: 6 * 60)
    #expect([22 * 60, 0, 359].allSatisfy { night.contain($0) })
    #expect([360, 720, 22 * 60 - 1].allSatisfy { !night.contain($0) })
  }
}

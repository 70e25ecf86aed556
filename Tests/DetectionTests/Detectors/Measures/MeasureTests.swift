import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

/// What every measure answers, where its limits lie, and what it needs.
struct MeasureTests {
  static let needsTiming = Judged(.notEvaluated, reason: "needs-timing")
  static let needsRoles = Judged(.notEvaluated, reason: "needs-roles")

  private func judged(
    _ call: Transcript, _ quantity: MeasureDetector.Quantity, _ bounds: Bounds,
    scope: Scope = Scope()
  ) throws -> Judged {
    let measure = MeasureDetector(quantity, bounds, scope: scope)
    return try judge(call, by: .measure(measure), kind: .prohibition)
  }

  // MARK: Speech rate

  /// Ten characters in three seconds are 200 a minute, in six 100.
  private static let speech = talk(
    "客服[0-3]：一二三四五六七八九十", "客户[3-4]：好的谢谢您", "客服[5-11]：一二三四五六七八九十", "客服[12-13]：一二三四五六七八九十")

  @Test(arguments: [
    (Bounds(over: 150), ["0:一二三四五六七八九十"]), (Bounds(over: 200), []),
    (Bounds(atLeast: 200), ["0:一二三四五六七八九十"]),
    (Bounds(under: 150), ["2:一二三四五六七八九十"]), (Bounds(atMost: 100), ["2:一二三四五六七八九十"]),
    (Bounds(over: 99, under: 101), ["2:一二三四五六七八九十"]), (Bounds(over: 300), []),
  ])
  func speechRateOfEachTurnThatIsLongEnough(bounds: Bounds, expected: [String]) throws {
    let found = try judged(Self.speech, .speechRate(per: .each, shortest: 2), bounds)
    #expect(found == (expected.isEmpty ? Judged(.met) : Judged(.missed, expected)))
  }

  @Test func averageSpeechRateIsAllCharactersByAllTime() throws {
    let average = MeasureDetector.Quantity.speechRate(per: .average, shortest: 2)
    // 20 characters in 9 seconds: 133.3 a minute.
    #expect(try judged(Self.speech, average, Bounds(over: 133, under: 134)) == Judged(.missed))
    let all = MeasureDetector.Quantity.speechRate(per: .average, shortest: 0)
    // 30 characters in 10 seconds.
    #expect(
      try judged(Self.speech, all, Bounds(atLeast: 180, atMost: 180)) == Judged(.missed))
  }

  @Test(arguments: [
    talk("客服：一二三四五六七八九十", "客户：好"), talk("客服[0-1]：一二三四五六", "客户[1-9]：好"), talk("客服[3-3]：一二三四五六"),
    talk("客服[0-]：一二三四五六"), talk("客户[0-9]：一二三四五六"),
  ])
  func speechRateNeedsALongTurnWithTimes(call: Transcript) throws {
    for reading in MeasureDetector.Reading.allCases {
      let quantity = MeasureDetector.Quantity.speechRate(per: reading, shortest: 2)
      #expect(try judged(call, quantity, Bounds(over: 100)) == Self.needsTiming)
    }
  }

  // MARK: Response time

  private static let replies = talk(
    "客服[0-2]：请问什么事？", "客户[3-5]：断了", "客服[9-10]：我来查", "客户[10.5-11]：谢谢您", "客服[10.8-12]：不客气了")

  @Test func responseTimeIsMeasuredFromTheOtherSidesLastWord() throws {
    let each = MeasureDetector.Quantity.responseTime(per: .each)
    #expect(try judged(Self.replies, each, Bounds(over: 3)) == Judged(.missed, ["2:我来查"]))
    #expect(try judged(Self.replies, each, Bounds(over: 4)) == Judged(.met))
    #expect(
      try judged(Self.replies, each, Bounds(atMost: 0)) == Judged(.missed, ["4:不客气了"]))
    let average = MeasureDetector.Quantity.responseTime(per: .average)
    #expect(
      try judged(Self.replies, average, Bounds(atLeast: 2, atMost: 2)) == Judged(.missed))
    let customer = Scope(role: .customer)
    #expect(
      try judged(Self.replies, each, Bounds(over: 0.7), scope: customer)
        == Judged(.missed, ["1:断了"]))
  }

  @Test func aSignOfListeningIsNoReply() throws {
    let call = talk("客户[0-2]：断了", "客服[2.5-3]：嗯", "客户[4-5]：昨天断的", "客服[15-16]：我来查")
    let each = MeasureDetector.Quantity.responseTime(per: .each)
    #expect(try judged(call, each, Bounds(over: 8)) == Judged(.missed, ["3:我来查"]))
    #expect(try judged(call, each, Bounds(under: 8)) == Judged(.met))
  }

  @Test func whatIsFoundIsFoundAndTheRestNeedsTimes() throws {
    let late = talk("客户[0-2]：断了", "客服[30-31]：我来查", "客户：好了", "客服：再见了")
    let each = MeasureDetector.Quantity.responseTime(per: .each)
    #expect(try judged(late, each, Bounds(over: 8)) == Judged(.missed, ["1:我来查"]))
    #expect(try judged(late, each, Bounds(over: 60)) == Self.needsTiming)
    let average = MeasureDetector.Quantity.responseTime(per: .average)
    #expect(try judged(late, average, Bounds(over: 8)) == Self.needsTiming)
  }

  // MARK: Silence

  private static let silences = talk(
    "客户[0-2]：断了", "客服[14-16]：请问型号多少？", "客户[30-31]：三零二", "客服[31-33]：请您稍等", "客服[60-61]：查到了")

  @Test(
    arguments: [
      (nil, false, ["0:断了", "1:请问型号多少？"]), (.agent, false, ["0:断了"]),
      (.customer, false, ["1:请问型号多少？"]), (nil, true, ["0:断了", "1:请问型号多少？", "3:请您稍等"]),
      (.agent, true, ["0:断了", "3:请您稍等"]),
    ] as [(Role?, Bool, [String])])
  func aSilenceIsShownAfterTheWordsThatItFollows(
    debtor: Role?, holds: Bool, expected: [String]
  ) throws {
    let silence = MeasureDetector.Quantity.silence(owedBy: debtor, includesHolds: holds)
    #expect(
      try judged(Self.silences, silence, Bounds(over: 10)) == Judged(.missed, expected))
    #expect(try judged(Self.silences, silence, Bounds(over: 27)) == Judged(.met))
  }

  @Test func aTurnWithoutTimesMayFillASilence() throws {
    let call = talk("客户[0-2]：断了", "客服：我来查", "客服[5-6]：查到了")
    let silence = MeasureDetector.Quantity.silence(owedBy: nil, includesHolds: false)
    #expect(try judged(call, silence, Bounds(over: 10)) == Self.needsTiming)
  }

  // MARK: Overlap

  private static func stereo(_ lines: String...) -> Transcript {
    var call = Transcript(turns: lines.map(turn))
    for index in call.turns.indices {
      call.turns[index].audioChannel = call.turns[index].role == .customer ? 1 : 0
    }
    return call
  }

  @Test func overlapIsAShareOfTalkTime() throws {
    let call = Self.stereo("客户[0-6]：我的宽带断了", "客服[4-10]：我来查一下")
    #expect(try judged(call, .overlap, Bounds(atLeast: 0.2, atMost: 0.2)) == Judged(.missed))
    #expect(try judged(call, .overlap, Bounds(over: 0.2)) == Judged(.met))
  }

  @Test func aMonoRecordingCannotTellOverlaps() throws {
    var call = Self.stereo("客户[0-6]：我的宽带断了", "客服[4-10]：我来查一下")
    for index in call.turns.indices { call.turns[index].audioChannel = 0 }
    #expect(try judged(call, .overlap, Bounds(over: 0)) == Self.needsTiming)
    for index in call.turns.indices { call.turns[index].overlap = index == 1 }
    #expect(try judged(call, .overlap, Bounds(atLeast: 0.6, atMost: 0.6)) == Judged(.missed))
  }

  @Test func overlapNeedsTheTimesOfBothSides() throws {
    let call = Self.stereo("客户[0-6]：我的宽带断了", "客服[4-10]：我来查", "客户：好了")
    #expect(try judged(call, .overlap, Bounds(over: 0)) == Self.needsTiming)
  }

  // MARK: Holds

  @Test func aHoldIsShownAtTheWordsThatAskForIt() throws {
    let call = talk("客服[0-2]：请您稍等", "客户[2-3]：好的", "客服[70-72]：让您久等了")
    #expect(try judged(call, .hold, Bounds(over: 60)) == Judged(.missed, ["0:请您稍等"]))
    #expect(try judged(call, .hold, Bounds(over: 68)) == Judged(.met))
    #expect(try judged(talk("客服：请您稍等", "客服：好了查到"), .hold, Bounds(over: 60)) == Self.needsTiming)
    #expect(try judged(talk("客服：您好", "客户：断了"), .hold, Bounds(over: 60)) == Judged(.met))
  }

  // MARK: Shares and lengths

  @Test func talkShareIsMeasuredByTimeOrByLength() throws {
    let call = talk("客服[0-6]：我来查", "客户[6-8]：好的谢谢您了", "客服[5-7]：嗯")
    let byTime = MeasureDetector.Quantity.talkShare(byLength: false)
    // The agent's turns overlap: seven seconds of nine.
    #expect(
      try judged(call, byTime, Bounds(over: 0.77, under: 0.78)) == Judged(.missed))
    let customer = Scope(role: .customer)
    #expect(
      try judged(call, byTime, Bounds(over: 0.22, under: 0.23), scope: customer)
        == Judged(.missed))
    let byLength = MeasureDetector.Quantity.talkShare(byLength: true)
    #expect(try judged(call, byLength, Bounds(atLeast: 0.4, atMost: 0.4)) == Judged(.missed))
    let untimed = talk("客服：我来查", "客户：谢谢您")
    #expect(try judged(untimed, byTime, Bounds(over: 0.4)) == Self.needsTiming)
    #expect(try judged(untimed, byLength, Bounds(over: 0.4)) == Judged(.missed))
  }

  @Test func callLengthIsTheSourcesOrTheLastWords() throws {
    var call = talk("客服[0-6]：您好", "客户[6-80]：断了")
    #expect(try judged(call, .callLength, Bounds(atLeast: 80, atMost: 80)) == Judged(.missed))
    call.duration = 100
    #expect(try judged(call, .callLength, Bounds(over: 80)) == Judged(.missed))
    #expect(try judged(talk("客服：您好"), .callLength, Bounds(over: 80)) == Self.needsTiming)
  }

  @Test(
    arguments: [
      (["ringTime": .number(14.9)], Judged(.missed)), (["ringTime": .number(15)], Judged(.met)),
      (["ringTime": .string("12")], Judged(.missed)), (["等待时长": .number(3)], Judged(.missed)),
      ([:], Judged(.notEvaluated, reason: "needs-record")),
      (["ringTime": .string("soon")], Judged(.notEvaluated, reason: "needs-record")),
      (["ringTime": .string(" ")], Judged(.notEvaluated, reason: "needs-record")),
    ] as [([String: MetadataValue], Judged)])
  func answerDelayIsAFactOfTheSource(
    metadata: [String: MetadataValue], expected: Judged
  ) throws {
    var call = talk("客服：您好")
    call.metadata = metadata
    let delay = MeasureDetector.Quantity.answerDelay(fields: MeasureDetector.answerDelayFields)
    #expect(try judged(call, delay, Bounds(under: 15)) == expected)
  }

  @Test func sentenceLengthCountsCharactersAndLatinWords() throws {
    let call = talk("客服：您好。请您把路由器的电源拔掉，等一分钟再插上。", "客服：Please restart the router.")
    let each = MeasureDetector.Quantity.sentenceLength(per: .each)
    #expect(
      try judged(call, each, Bounds(over: 10)) == Judged(.missed, ["0:请您把路由器的电源拔掉，等一分钟再插上"]))
    #expect(try judged(call, each, Bounds(over: 18)) == Judged(.met))
    let average = MeasureDetector.Quantity.sentenceLength(per: .average)
    // 2, 18 and 4.
    #expect(
      try judged(call, average, Bounds(atLeast: 8, atMost: 8)) == Judged(.missed))
  }

  // MARK: Roles

  @Test(arguments: [
    MeasureDetector.Quantity.speechRate(per: .each, shortest: 0), .responseTime(per: .each),
    .silence(owedBy: .agent, includesHolds: false), .overlap, .hold, .talkShare(byLength: true),
    .sentenceLength(per: .each),
  ])
  func whoSpeaksMustBeKnown(quantity: MeasureDetector.Quantity) throws {
    let call = talk("某人[0-2]：您好", "某人[3-4]：断了")
    #expect(try judged(call, quantity, Bounds(over: 1)) == Self.needsRoles)
  }
}

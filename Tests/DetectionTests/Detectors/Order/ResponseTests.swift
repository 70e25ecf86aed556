import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct ResponseTests {
  static func answer(
    turns: Int? = nil, seconds: Double? = nil, every: Bool = false,
    by words: Detector = .words("我来查")
  ) -> Detector {
    .response(
      ResponseDetector(
        trigger: .customer("怎么办"), answer: words, turns: turns, seconds: seconds, every: every))
  }

  @Test(
    arguments: [
      (1, talk("客户：怎么办", "客服：我来查"), Judged(.met, ["1:我来查"])),
      (1, talk("客户：怎么办", "客服：好", "客服：我来查"), Judged(.missed, ["0:怎么办"])),
      (2, talk("客户：怎么办", "客服：好", "客服：我来查"), Judged(.met, ["2:我来查"])),
      (1, talk("客户：怎么办", "客户：喂", "系统：静音", "客服：我来查"), Judged(.met, ["3:我来查"])),
      (1, talk("客户：怎么办", "客服：……", "客服：我来查"), Judged(.met, ["2:我来查"])),
      (1, talk("客服：我来查", "客户：怎么办", "客服：好"), Judged(.missed, ["1:怎么办"])),
      (nil, talk("客户：怎么办", "客服：好", "客服：好", "客服：我来查"), Judged(.met, ["3:我来查"])),
      (1, talk("客服：好", "客户：怎么办"), Judged(.missed, ["1:怎么办"])),
      (1, talk("客服：我来查", "客户：好"), Judged(.missed, ["0:"])),
    ] as [(Int?, Transcript, Judged)])
  func theAnswerComesWithinSoManyTurnsOfItsSide(
    turns: Int?, call: Transcript, expected: Judged
  ) throws {
    #expect(try judge(call, by: Self.answer(turns: turns)) == expected)
  }

  @Test func oneAnswerWillDoUnlessEveryTriggerWantsOne() throws {
    let call = talk("客户：怎么办", "客服：我来查", "客户：怎么办", "客服：好")
    #expect(try judge(call, by: Self.answer(turns: 1)) == Judged(.met, ["1:我来查"]))
    #expect(
      try judge(call, by: Self.answer(turns: 1, every: true)) == Judged(.missed, ["2:怎么办"]))
  }

  @Test func oneAnswerMayServeTwoTriggers() throws {
    let call = talk("客户：怎么办，怎么办", "客户：怎么办", "客服：我来查")
    #expect(
      try judge(call, by: Self.answer(turns: 1, every: true)) == Judged(.met, ["2:我来查"]))
  }

  @Test func severalTriggersInOneTurnWantOneAnswer() throws {
    let call = talk("客户：怎么办？怎么办？", "客服：好")
    #expect(
      try judge(call, by: Self.answer(turns: 1, every: true)) == Judged(.missed, ["0:怎么办"]))
  }

  @Test(arguments: [
    (talk("客户[0-2]：怎么办", "客服[11-13]：我来查"), Judged(.met, ["1:我来查"])),
    (talk("客户[0-2]：怎么办", "客服[12-13]：我来查"), Judged(.met, ["1:我来查"])),
    (talk("客户[0-15.1]：怎么办", "客服[25.1-26]：我来查"), Judged(.met, ["1:我来查"])),
    (talk("客户[0-2]：怎么办", "客服[12.01-13]：我来查"), Judged(.missed, ["0:怎么办"])),
    (talk("客户[0-2]：怎么办", "客服[1-13]：我来查"), Judged(.met, ["1:我来查"])),
    (talk("客户[0-2]：怎么办", "客服[3-4]：好", "客服[9-]：我来查"), Judged(.met, ["2:我来查"])),
    (talk("客户：怎么办", "客服：好"), Judged(.missed, ["0:怎么办"])),
    (talk("客户：怎么办", "客服：我来查"), Judged(.notEvaluated, reason: "needs-timing")),
    (talk("客户[0-]：怎么办", "客服[3-]：我来查"), Judged(.notEvaluated, reason: "needs-timing")),
    (talk("客户[0-2]：怎么办", "客服[-9]：我来查"), Judged(.notEvaluated, reason: "needs-timing")),
  ])
  func theAnswerComesWithinSoManySeconds(call: Transcript, expected: Judged) throws {
    #expect(try judge(call, by: Self.answer(seconds: 10)) == expected)
  }

  @Test func bothLimitsMustHold() throws {
    let late = talk("客户[0-2]：怎么办", "客服[20-21]：我来查")
    let slow = talk("客户[0-2]：怎么办", "客服[3-4]：好", "客服[5-6]：我来查")
    #expect(try judge(late, by: Self.answer(turns: 1, seconds: 10)).verdict == .missed)
    #expect(try judge(slow, by: Self.answer(turns: 1, seconds: 10)).verdict == .missed)
    #expect(try judge(slow, by: Self.answer(turns: 2, seconds: 10)).verdict == .met)
  }

  @Test func whereSomeTimesAreMissingTheOthersDecide() throws {
    let late = "客户[0-2]：怎么办"
    let call = talk(late, "客服[30-31]：我来查", "客户：怎么办", "客服：我来查")
    // One trigger certainly had no answer in time.
    #expect(
      try judge(call, by: Self.answer(turns: 1, seconds: 10, every: true))
        == Judged(.missed, ["0:怎么办"]))
    #expect(
      try judge(call, by: Self.answer(turns: 1, seconds: 10))
        == Judged(.notEvaluated, reason: "needs-timing"))
    let inTime = talk(late, "客服[3-4]：我来查", "客户：怎么办", "客服：我来查")
    #expect(
      try judge(inTime, by: Self.answer(turns: 1, seconds: 10)) == Judged(.met, ["1:我来查"]))
    #expect(
      try judge(inTime, by: Self.answer(turns: 1, seconds: 10, every: true))
        == Judged(.notEvaluated, reason: "needs-timing"))
  }

  @Test func anAnswerThatIsNotFoundIsNone() throws {
    let twice = Self.answer(turns: 1, by: .words("我来查", min: 2))
    #expect(
      try judge(talk("客户：怎么办", "客服：我来查"), by: twice) == Judged(.missed, ["0:怎么办"]))
    #expect(try judge(talk("客户：怎么办", "客服：我来查，我来查"), by: twice).verdict == .met)
  }

  @Test func theCustomerMayOweTheAnswer() throws {
    let detector = Detector.response(
      ResponseDetector(
        trigger: .words("报一下"), answer: .customer("好"), turns: 1, seconds: nil, every: true))
    #expect(
      try judge(talk("客服：报一下", "客服：喂", "客户：好"), by: detector) == Judged(.met, ["2:好"]))
    #expect(try judge(talk("客服：报一下", "客户：喂", "客户：好"), by: detector).verdict == .missed)
  }

  @Test func anUnknownSideIsUnknownUnlessNothingCallsForAnAnswer() throws {
    let unknown = Self.answer(by: .unobservable("needs-audio"))
    #expect(
      try judge(talk("客户：怎么办"), by: unknown) == Judged(.notEvaluated, reason: "needs-audio"))
    #expect(try judge(talk("客户：您好"), by: unknown).verdict == .missed)
  }
}

import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct AroundTests {
  private func judged(_ call: Transcript, turns: Int) throws -> Judged {
    try judge(call, by: .around(.words("我来查"), anchor: .customer("怎么办"), turns: turns))
  }

  private static let call = talk("客服：我来查", "客服：喂", "客户：怎么办", "客服：好", "客服：我来查", "客服：我来查")

  @Test(
    arguments: [
      (0, Judged(.missed, ["0:"])), (1, Judged(.missed, ["0:"])),
      (2, Judged(.met, ["0:我来查", "4:我来查"])),
      (3, Judged(.met, ["0:我来查", "4:我来查", "5:我来查"])),
    ])
  func findsWhatStandsNearAnAnchorOnEitherSide(turns: Int, expected: Judged) throws {
    #expect(try judged(Self.call, turns: turns) == expected)
  }

  @Test func turnsWithoutWordsAreNotCounted() throws {
    let call = talk("客户：怎么办", "客服：……", "客服：我来查")
    #expect(try judged(call, turns: 1) == Judged(.met, ["2:我来查"]))
  }

  @Test func everyPlaceOfTheAnchorCounts() throws {
    let call = talk("客户：怎么办", "客服：喂", "客服：喂", "客户：怎么办", "客服：我来查")
    #expect(try judged(call, turns: 1) == Judged(.met, ["4:我来查"]))
  }

  @Test func anAnchorIsNotAroundItself() throws {
    let words = Detector.words("我来查")
    let around = Detector.around(words, anchor: words, turns: 1)
    #expect(try judge(talk("客服：我来查", "客户：喂"), by: around).verdict == .missed)
    #expect(try judge(talk("客服：我来查", "客服：我来查"), by: around).verdict == .met)
  }

  @Test func withoutAnAnchorThereIsNothingAround() throws {
    #expect(try judged(talk("客服：我来查"), turns: 9).verdict == .missed)
    let unknown = Detector.around(
      .words("我来查"), anchor: .unobservable("needs-audio"), turns: 1)
    #expect(
      try judge(talk("客服：我来查"), by: unknown) == Judged(.notEvaluated, reason: "needs-audio"))
  }
}

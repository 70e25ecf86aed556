import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct OrderDetectionTests {
  static let steps = Detector.sequence([.words("您好"), .words("我来查"), .words("再见")])

  @Test(arguments: [
    (talk("客服：您好", "客服：我来查", "客服：再见"), Judged(.met, ["0:您好", "1:我来查", "2:再见"])),
    (talk("客服：您好，我来查，再见"), Judged(.met, ["0:您好", "0:我来查", "0:再见"])),
    (talk("客服：再见，您好", "客服：我来查", "客服：再见"), Judged(.met, ["0:您好", "1:我来查", "2:再见"])),
    (talk("客服：您好", "客服：再见", "客服：我来查"), Judged(.missed, ["0:您好", "2:我来查"])),
    (talk("客服：我来查，您好，再见"), Judged(.missed, ["0:您好"])),
    (talk("客服：您好", "客服：再见"), Judged(.missed, ["0:您好"])),
    (talk("客服：再见"), Judged(.missed, ["0:"])),
  ])
  func eachStandsAfterTheOneBeforeIt(call: Transcript, expected: Judged) throws {
    #expect(try judge(call, by: Self.steps) == expected)
  }

  @Test func theSameWordsTwiceNeedTwoPlaces() throws {
    let twice = Detector.sequence([.words("您好"), .words("您好")])
    #expect(try judge(talk("客服：您好"), by: twice).verdict == .missed)
    #expect(try judge(talk("客服：您好，您好"), by: twice) == Judged(.met, ["0:您好", "0:您好"]))
  }

  @Test func overlappingPlacesAreNotInOrder() throws {
    let steps = Detector.sequence([.words("请您稍等"), .words("稍等一下")])
    #expect(try judge(talk("客服：请您稍等一下"), by: steps).verdict == .missed)
    #expect(try judge(talk("客服：请您稍等，稍等一下"), by: steps).verdict == .met)
  }

  @Test(arguments: [
    (talk("客服：您好，再见"), Judged(.met, ["0:您好"])),
    (talk("客服：您好", "客服：再见", "客服：您好"), Judged(.met, ["0:您好"])),
    (talk("客服：再见，您好", "客服：再见"), Judged(.missed, ["0:"])),
    (talk("客服：您好"), Judged(.missed, ["0:"])),
    (talk("客服：再见"), Judged(.missed, ["0:"])),
  ])
  func beforeMeansBeforeTheFirstPlaceOfTheAnchor(call: Transcript, expected: Judged) throws {
    #expect(try judge(call, by: .before(.words("您好"), anchor: .words("再见"))) == expected)
  }

  @Test(arguments: [
    (talk("客服：您好，再见"), Judged(.met, ["0:再见"])),
    (talk("客服：再见", "客服：您好", "客服：再见"), Judged(.met, ["2:再见"])),
    (talk("客服：再见，您好"), Judged(.missed, ["0:"])),
    (talk("客服：您好", "客服：再见", "客服：您好", "客服：再见"), Judged(.met, ["1:再见", "3:再见"])),
    (talk("客服：再见"), Judged(.missed, ["0:"])),
  ])
  func afterMeansAfterTheFirstPlaceOfTheAnchor(call: Transcript, expected: Judged) throws {
    #expect(try judge(call, by: .after(.words("再见"), anchor: .words("您好"))) == expected)
  }

  @Test func anAnchorMayBeTheOtherSidesWords() throws {
    let after = Detector.after(.words("我来查"), anchor: .customer("怎么办"))
    #expect(
      try judge(talk("客服：我来查", "客户：怎么办", "客服：我来查"), by: after)
        == Judged(.met, ["2:我来查"]))
  }

  @Test func whatIsUnknownStaysSoUnlessSomethingIsCertainlyMissing() throws {
    let unknown = Detector.unobservable("needs-audio")
    let notTold = Judged(.notEvaluated, reason: "needs-audio")
    let call = talk("客服：您好")
    let hello = Detector.words("您好")
    let missing = Detector.words("再见")
    #expect(try judge(call, by: .sequence([hello, unknown])) == notTold)
    #expect(try judge(call, by: .before(hello, anchor: unknown)) == notTold)
    #expect(try judge(call, by: .after(unknown, anchor: hello)) == notTold)
    #expect(try judge(call, by: .sequence([unknown, missing])).verdict == .missed)
    #expect(try judge(call, by: .before(missing, anchor: unknown)).verdict == .missed)
    #expect(try judge(call, by: .after(unknown, anchor: missing)).verdict == .missed)
  }
}

import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

/// Where a phrase detector looks.
struct ScopeTests {
  @Test func onlyTheAgentsWordsCountUnlessSaidOtherwise() throws {
    let call = talk("客户：您好", "客服：喂，您好")
    #expect(try judge(call, by: .words("您好")) == Judged(.met, ["1:您好"]))
    #expect(try judge(call, by: .customer("您好")) == Judged(.met, ["0:您好"]))
  }

  @Test func anyoneMeansEverybodyButTheSystem() throws {
    let call = talk("系统：您好", "客户：您好", "机器人：您好", "客服：您好")
    let found = try judge(call, by: .words("您好", in: Scope(role: nil)))
    #expect(found == Judged(.met, ["1:您好", "2:您好", "3:您好"]))
    #expect(try judge(call, by: .words("您好", in: Scope(role: .system))).evidence == ["0:您好"])
  }

  @Test func aBotIsNobodysAgent() throws {
    let call = talk("机器人：您好", "客服：喂")
    #expect(try judge(call, by: .words("您好")) == Judged(.missed, ["1:"]))
  }

  @Test func firstTurnsAreThoseOfTheFirstAgent() throws {
    let call = talk("客服甲：喂", "客户：在吗", "客服乙：您好", "客服甲：您好", "客服甲：您好")
    let found = try judge(call, by: .words("您好", in: Scope(firstTurns: 2)))
    #expect(found == Judged(.met, ["3:您好"]))
    #expect(try judge(call, by: .words("您好", in: Scope(firstTurns: 1))) == Judged(.missed, ["0:"]))
  }

  @Test func turnsWithoutWordsDoNotCount() throws {
    let call = talk("客服：……", "客服：", "客服：您好", "客服：嗯嗯", "客服：🙂")
    #expect(try judge(call, by: .words("您好", in: Scope(firstTurns: 1))).evidence == ["2:您好"])
    #expect(try judge(call, by: .words("您好", in: Scope(lastTurns: 2))).evidence == ["2:您好"])
  }

  @Test func firstTurnsOfAnyoneAreThoseOfTheCall() throws {
    let named = talk("客服甲：喂", "客户乙：您好", "客服甲：您好")
    let unnamed = talk("客服：喂", "客户：您好", "客服：您好")
    let scope = Scope(role: nil, firstTurns: 2)
    #expect(try judge(named, by: .words("您好", in: scope)).evidence == ["1:您好"])
    #expect(try judge(unnamed, by: .words("您好", in: scope)).evidence == ["1:您好"])
  }

  @Test func lastTurnsAreThoseOfTheWholeRole() throws {
    let call = talk("客服甲：再见", "客服乙：再见", "客户：再见", "客服乙：再见", "客户：好")
    let found = try judge(call, by: .words("再见", in: Scope(lastTurns: 2)))
    #expect(found == Judged(.met, ["1:再见", "3:再见"]))
  }

  @Test(arguments: [(1, 0), (2, 1), (3, 2), (4, 2), (5, 3), (6, 4), (7, 4), (9, 6)])
  func theLastThirdOfAllTurnsIsRoundedUp(turns: Int, first: Int) throws {
    let call = Transcript(turns: (0..<turns).map { _ in turn("客服：再见") })
    let found = try judge(call, by: .words("再见", in: Scope(lastThird: true)))
    #expect(found.evidence == (first..<turns).map { "\($0):再见" })
  }

  @Test func everyStatedLimitMustHold() throws {
    let call = talk("客服：再见", "客户：喂", "客服：再见", "客户：再见", "客服：再见", "客户：好")
    let scope = Scope(firstTurns: 2, lastThird: true)
    #expect(try judge(call, by: .words("再见", in: scope)).verdict == .missed)
    let both = Scope(firstTurns: 3, lastThird: true)
    #expect(try judge(call, by: .words("再见", in: both)).evidence == ["4:再见"])
  }

  @Test func limitsAreTheSameAroundAnyDetector() throws {
    let call = talk("客服：您好", "客户：喂", "客服：您好", "客户：您好")
    let words = Detector.words("您好", in: Scope(role: nil))
    let found = try judge(call, by: .within(words, Scope(lastTurns: 1)))
    #expect(found == Judged(.met, ["2:您好"]))
    let customer = try judge(call, by: .within(words, Scope(role: .customer, firstTurns: 1)))
    #expect(customer == Judged(.missed, ["1:"]))
  }

  @Test func phasesLimitAPlace() throws {
    let phases = ["opening": "您好", "closing": "再见"].sorted { $0.key > $1.key }.map {
      PhaseRule(
        id: $0.key, title: .plain(""), cues: [.init(detector: .words($0.value), weight: 5)])
    }
    let words = Detector.words("谢谢", in: Scope(phases: ["closing"]))
    let pack = RubricPack.small([.small(detect: words)], phases: phases)
    let early = talk("客服：您好，谢谢", "客户：喂", "客服：再见")
    let late = talk("客服：您好", "客户：喂", "客服：再见，谢谢")
    #expect(try judge(early, with: pack) == Judged(.missed, ["2:"]))
    #expect(try judge(late, with: pack) == Judged(.met, ["2:谢谢"]))
    let within = RubricPack.small(
      [.small(detect: .within(.words("谢谢"), Scope(phases: ["opening"])))], phases: phases)
    #expect(try judge(early, with: within) == Judged(.met, ["0:谢谢"]))
    #expect(try judge(late, with: within).verdict == .missed)
  }

  @Test func aPhaseThatNeverComesHasNoPlaceToPointAt() throws {
    let words = Detector.words("谢谢", in: Scope(phases: ["closing"]))
    let pack = RubricPack.small([.small(detect: words)])
    #expect(try judge(talk("客服：谢谢"), with: pack) == Judged(.missed))
  }
}

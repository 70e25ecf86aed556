import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct PhraseDetectionTests {
  @Test(arguments: [(1, Verdict.met), (2, .met), (3, .missed)])
  func wantsAtLeastSoManyHits(minimum: Int, verdict: Verdict) throws {
    let call = talk("客服：您好", "客户：您好", "客服：您好")
    let found = try judge(call, by: .words("您好", min: minimum))
    #expect(found == Judged(verdict, ["0:您好", "2:您好"]))
  }

  @Test(arguments: [(1, Verdict.missed), (2, .missed), (3, .met), (4, .met)])
  func toleratesAtMostSoManyHits(maximum: Int, verdict: Verdict) throws {
    let call = talk("客服：您好，您好", "客服：您好")
    let found = try judge(call, by: .words("您好", max: maximum))
    #expect(found == Judged(verdict, ["0:您好", "0:您好", "1:您好"]))
  }

  @Test func overlappingHitsAreOne() throws {
    let call = talk("客服：请您稍等一下吧")
    let detector = Detector.words("请您稍等", "您稍等一下", min: 2)
    #expect(try judge(call, by: detector) == Judged(.missed, ["0:请您稍等一下"]))
  }

  @Test func aHitInsideAnotherIsOneWithIt() throws {
    let call = talk("客服：请您稍等一下")
    let found = try judge(call, by: .words("请您稍等一下", "稍等", "一下"))
    #expect(found == Judged(.met, ["0:请您稍等一下"]))
  }

  @Test func neighbouringHitsAreTwo() throws {
    let call = talk("客服：您好再见")
    let found = try judge(call, by: .words("您好", "再见", min: 2))
    #expect(found == Judged(.met, ["0:您好", "0:再见"]))
  }

  @Test func hitsOfDifferentTurnsAreNeverJoined() throws {
    let call = talk("客服：您好", "客服：您好")
    #expect(try judge(call, by: .words("您好", min: 2)).verdict == .met)
  }

  @Test func evidencePointsIntoTheOriginalText() throws {
    let call = talk("客服：🙂 ＯＫ，您，好！")
    #expect(try judge(call, by: .words("ok")).evidence == ["0:ＯＫ"])
    #expect(try judge(call, by: .words("您好")).evidence == ["0:您，好"])
  }

  @Test func aProhibitionIsMissedWhereItsWordsAre() throws {
    let call = talk("客服：不归我管。不归我管！", "客户：什么")
    let detector = Detector.words("不归我管")
    #expect(
      try judge(call, by: detector, kind: .prohibition)
        == Judged(.missed, ["0:不归我管", "0:不归我管"]))
    #expect(try judge(call, by: .words("随便"), kind: .prohibition) == Judged(.met))
  }

  @Test func occurrencesAreCounted() throws {
    let pack = RubricPack.small([.small(kind: .prohibition, detect: .words("不归我管"))])
    let rubric = try CompiledRubric(pack)
    let counts = [0, 1, 3].map { count in
      let text = Array(repeating: "不归我管", count: count).joined(separator: "。")
      return rubric.judge(Transcript(turns: [Turn(role: .agent, text: text)])).judgements[0]
        .occurrences
    }
    #expect(counts == [0, 1, 3])
  }

  @Test func aSharedDetectorFindsTheSameEverywhere() throws {
    let shared = RubricPack.small(
      [
        .small("a", detect: .use("hello")),
        .small("b", detect: .within(.use("hello"), Scope(lastTurns: 1))),
        .small("c", detect: .all([.use("hello"), .use("hello")])),
      ], detectors: ["hello": .words("您好")])
    let call = talk("客服：您好", "客服：您好")
    let judged = try CompiledRubric(shared).judge(call).judgements
    #expect(judged.map { $0.evidence.map(\.turn) } == [[0, 1], [1], [0, 1]])
  }
}

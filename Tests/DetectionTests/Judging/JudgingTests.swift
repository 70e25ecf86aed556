import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct JudgingTests {
  @Test func aCriterionAppliesOnlyWhenItsConditionHolds() throws {
    let applies = Detector.customer("怎么办")
    let answer = Detector.words("我来查")
    let met = talk("客户：怎么办", "客服：我来查")
    #expect(try judge(met, by: answer, applies: applies) == Judged(.met, ["1:我来查"]))
    #expect(try judge(talk("客服：我来查"), by: answer, applies: applies) == Judged(.notApplicable))
    #expect(
      try judge(met, by: answer, applies: .unobservable("needs-record"))
        == Judged(.notEvaluated, reason: "needs-record"))
  }

  @Test func whatIsMissingIsShownWhereItWasDue() throws {
    let applies = Detector.customer("怎么办")
    let call = talk("客服：您好", "客户：怎么办", "客服：好", "客户：怎么办", "客服：好")
    #expect(
      try judge(call, by: .words("我来查"), applies: applies) == Judged(.missed, ["1:怎么办"]))
    #expect(try judge(call, by: .words("我来查")) == Judged(.missed, ["0:"]))
    #expect(
      try judge(call, by: .words("我来查", in: Scope(lastTurns: 1))) == Judged(.missed, ["4:"]))
    #expect(
      try judge(call, by: .words("我来查", in: Scope(lastThird: true))) == Judged(.missed, ["4:"]))
    // An occasion without words of its own: until the last turn, unless there is a window.
    let course = Detector.none([.words("挂了")])
    #expect(try judge(call, by: .words("我来查"), applies: course) == Judged(.missed, ["4:"]))
    #expect(
      try judge(call, by: .words("我来查", in: Scope(firstTurns: 2)), applies: course)
        == Judged(.missed, ["0:"]))
    #expect(try judge(call, by: .customer("谢谢")) == Judged(.missed, ["1:"]))
    #expect(
      try judge(call, by: .any([.words("我来查"), .customer("谢谢")])) == Judged(.missed, ["0:"]))
    #expect(try judge(call, by: .call(CallCondition(channels: ["chat"]))) == Judged(.missed))
  }

  @Test(arguments: [Criterion.Kind.requirement, .prohibition])
  func whatNobodyCanTellIsNotEvaluated(kind: Criterion.Kind) throws {
    #expect(
      try judge(talk("客服：您好"), by: .unobservable("nonverbal"), kind: kind)
        == Judged(.notEvaluated, reason: "nonverbal"))
  }

  @Test func aRoleThatNobodyKnowsIsNotGuessed() throws {
    let unknown = talk("某人：您好", "某人：我要退货")
    let notTold = Judged(.notEvaluated, reason: "needs-roles")
    #expect(try judge(unknown, by: .words("您好")) == notTold)
    #expect(try judge(unknown, by: .words("您好"), kind: .prohibition) == notTold)
    #expect(try judge(unknown, by: .customer("您好")) == notTold)
    let anyone = Detector.words("您好", in: Scope(role: nil))
    #expect(try judge(unknown, by: anyone) == Judged(.met, ["0:您好"]))
    #expect(try judge(unknown, by: .within(anyone, Scope())) == notTold)
    let half = talk("客户：喂", "某人：您好")
    #expect(try judge(half, by: .words("您好")) == notTold)
    #expect(try judge(half, by: .customer("您好")) == Judged(.missed, ["0:"]))
    let third = talk("客服：喂", "某人：您好")
    #expect(try judge(third, by: .words("您好")) == Judged(.missed, ["0:"]))
    // Nobody's role is unknown: an agent who says nothing has not greeted.
    #expect(try judge(talk("客户：您好"), by: .words("您好")) == Judged(.missed))
  }

  @Test func wordsAreSurerThanTheirAbsenceAndRolesCount() throws {
    let pack = RubricPack.small([
      .small("found", detect: .words("您好")), .small("absent", detect: .words("再见")),
      .small("unknown", detect: .unobservable("nonverbal")),
    ])
    let rubric = try CompiledRubric(pack)
    var call = talk("客服：您好")
    #expect(rubric.judge(call).judgements.map(\.confidence) == [0.95, 0.8, 0])
    call.roleConfidence = 0.5
    #expect(rubric.judge(call).judgements.map(\.confidence) == [0.475, 0.4, 0])
  }

  @Test(arguments: [
    ("words", Basis.pattern), ("asks", .measure), ("cuts", .measure), ("inbound", .metadata),
    ("nothing", .none), ("never", .none),
  ])
  func aVerdictSaysWhatItRestsOn(name: String, basis: Basis) throws {
    let detectors: [String: Detector] = [
      "words": .any([.words("您好"), .questions(atLeast: 1, scope: Scope())]),
      "asks": .none([.questions(atLeast: 1, scope: Scope())]),
      "cuts": .interruption(longerThan: 0.2, excusedBy: []),
      "inbound": .call(CallCondition(directions: ["inbound"])),
      "nothing": .unobservable("nonverbal"), "never": .words("您好"),
    ]
    let applies: Detector? = name == "never" ? .words("再见") : nil
    let direct = try #require(detectors[name])
    var call = talk("客服：您好", "客户：喂")
    call.turns[0].overlap = false
    for detector in [direct, .use(name), .within(.use(name), Scope())] {
      let pack = RubricPack.small(
        [.small(applies: applies, detect: detector)], detectors: detectors)
      #expect(try CompiledRubric(pack).judge(call).judgements[0].basis == basis)
    }
  }

  @Test func anEmptyCallIsJudgedToo() throws {
    let rubric = try CompiledRubric(.everyDetector)
    let judged = rubric.judge(Transcript(turns: []))
    #expect(judged.judgements.count == RubricPack.everyDetector.criteria.count)
    #expect(judged.turns.isEmpty)
    #expect(judged.phases.isEmpty)
    #expect(judged.judgements.allSatisfy { $0.evidence.isEmpty })
  }

  @Test func agentSpeechIsCountedByWhoSaysIt() throws {
    let pack = RubricPack.small(
      [.small(detect: .words("您好"))],
      detectors: ["agent-speech": .words("您好", "工号", in: Scope(role: nil))])
    let call = talk("客户：您好，工号", "客服：您好", "客户：您好", "某人：您好", "客户：喂")
    let speech = try CompiledRubric(pack).judge(call).agentSpeech
    #expect(speech.agent == 1)
    #expect(speech.customer == 2)
    let without = try CompiledRubric(.everyDetector).judge(call).agentSpeech
    #expect(without == (0, 0))
  }
}

import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct TurnLabelTests {
  private func labels(_ call: Transcript, _ criteria: [Criterion]) throws -> [[String]] {
    try CompiledRubric(.small(criteria)).judge(call).turns.map(\.labels)
  }

  @Test func aTurnShowsWhatItSaysWhereverItStands() throws {
    let call = talk("客户：您好", "客服：您好", "客服：再见", "客服：您好，再见", "客服：喂", "机器人：您好")
    let criteria: [Criterion] = [
      .small("farewell", detect: .words("再见", in: Scope(lastTurns: 1))),
      .small("greeting", detect: .words("您好", in: Scope(firstTurns: 1))),
    ]
    #expect(
      try labels(call, criteria)
        == [[], ["greeting"], ["farewell"], ["farewell", "greeting"], [], []])
  }

  @Test func conditionsAndAnchorsAreNoLabels() throws {
    let call = talk("客服：您好", "客服：再见", "客服：我来查", "客服：谢谢")
    let criteria: [Criterion] = [
      .small("applies", applies: .words("您好"), detect: .words("再见")),
      .small("before", detect: .before(.words("我来查"), anchor: .words("您好"))),
      .small("after", detect: .after(.words("我来查"), anchor: .words("您好"))),
      .small("none", detect: .none([.words("谢谢")])),
      .small(
        "response",
        detect: .response(
          .init(
            trigger: .words("您好"), answer: .words("谢谢"), turns: nil, seconds: nil,
            every: false))),
      .small("parts", detect: .all([.words("您好"), .any([.words("谢谢")])])),
      .small("limited", detect: .within(.words("谢谢"), Scope(firstTurns: 1))),
    ]
    #expect(
      try labels(call, criteria) == [
        ["parts"], ["applies"], ["before", "after"], ["response", "parts", "limited"],
      ])
  }

  @Test func aLabelOfItsOwnTakesTheirPlace() throws {
    let call = talk("客服：您好", "客服：再见")
    let criteria: [Criterion] = [
      .small(detect: .words("您好"), label: .words("再见"))
    ]
    #expect(try labels(call, criteria) == [[], ["it"]])
  }

  @Test func anExcusedHitIsNoLabel() throws {
    var polite = Exemption(id: "polite")
    polite.precededBy = [PatternSource(text: "麻烦您")]
    let criteria: [Criterion] = [
      .small(kind: .prohibition, detect: .words("报一下", unless: [polite]))
    ]
    #expect(try labels(talk("客服：麻烦您报一下", "客服：报一下"), criteria) == [[], ["it"]])
  }

  // MARK: Styles

  static let styles = [
    ("aggressive", "随便", 3.0), ("passive", "不知道", 1.0), ("assertive", "我来查", 1.0),
  ].map {
    StyleRule(id: $0.0, title: .plain(""), detector: .words($0.1), weight: $0.2)
  }

  private func turns(
    _ call: Transcript, styles: [StyleRule] = styles
  ) throws -> [TurnLabels] {
    let pack = RubricPack.small([.small(detect: .words("您好"))], styles: styles)
    return try CompiledRubric(pack).judge(call).turns
  }

  @Test func everyTurnOfAnAgentHasAStyle() throws {
    let call = talk("客服：随便", "客户：随便", "客服：您好", "客服：我来查", "系统：随便", "机器人：您好", "某人：随便")
    #expect(
      try turns(call).map(\.style)
        == ["aggressive", nil, "neutral", "assertive", nil, nil, nil])
  }

  @Test func theHeavierStyleWinsATurn() throws {
    let call = talk("客服：我来查，不知道，随便", "客服：我来查，我来查，不知道", "客服：我来查，不知道")
    let turns = try turns(call)
    #expect(turns.map(\.style) == ["aggressive", "assertive", "passive"])
  }

  @Test func aStylesShareIsItsCertainty() throws {
    let turns = try turns(talk("客服：随便", "客服：随便，不知道", "客服：您好", "客户：您好"))
    #expect(turns.map(\.confidence) == [0.95, 0.95 * 0.75, 0.8, 0])
  }

  @Test func theEarlierStyleOfThePackWinsATie() throws {
    let call = talk("客服：我来查，不知道")
    #expect(try turns(call).map(\.style) == ["passive"])
    #expect(try turns(call, styles: Self.styles.reversed()).map(\.style) == ["assertive"])
  }

  @Test func aStyleThatIsNotFoundMarksNoTurn() throws {
    let twice = StyleRule(
      id: "passive", title: .plain(""), detector: .words("不知道", min: 2), weight: 1)
    #expect(try turns(talk("客服：不知道"), styles: [twice]).map(\.style) == ["neutral"])
    #expect(
      try turns(talk("客服：不知道", "客服：不知道"), styles: [twice]).map(\.style)
        == ["passive", "passive"])
  }

  // MARK: Phases

  @Test func aPhaseIsToldByWhatIsFoundOnly() throws {
    let phases = [
      PhaseRule(
        id: "opening", title: .plain(""), cues: [.init(detector: .words("您好"), weight: 5)]),
      PhaseRule(
        id: "closing", title: .plain(""),
        cues: [.init(detector: .words("再见", min: 2), weight: 5)]),
    ]
    let pack = RubricPack.small([.small(detect: .words("您好"))], phases: phases)
    let rubric = try CompiledRubric(pack)
    #expect(rubric.judge(talk("客服：您好", "客服：再见")).phases == ["opening", "opening"])
    #expect(
      rubric.judge(talk("客服：您好", "客户：喂", "客服：再见", "客服：再见")).phases
        == ["opening", "opening", "closing", "closing"])
  }
}

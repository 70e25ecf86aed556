import Coaching
import Detection
import Rubrics
import Scoring
import SmallPacks
import Testing
import Transcripts

struct CoachTests {
  private func notes(_ call: Transcript, _ criteria: [Criterion]) throws -> [CoachingNote] {
    try notes(call, .small(criteria))
  }

  private func notes(_ call: Transcript, _ pack: RubricPack) throws -> [CoachingNote] {
    let card = Scorecard(
      try CompiledRubric(pack).judge(call), pack: pack,
      provenance: Provenance(source: "a", format: "text"))
    return Coach(pack: pack).notes(on: card, transcript: call)
  }

  /// Kind and criterion of each note.
  private func order(_ call: Transcript, _ criteria: [Criterion]) throws -> [String] {
    try notes(call, criteria).map { "\($0.kind.rawValue) \($0.criterion)" }
  }

  @Test func praiseComesBeforeWhatToChange() throws {
    let criteria: [Criterion] = [
      .small("farewell", detect: .words("再见")),
      .small("greeting", praise: "well done", detect: .words("您好")),
    ]
    #expect(
      try order(talk("客服：您好"), criteria) == ["praise greeting", "improve farewell"])
  }

  @Test func whatToChangeIsOrderedByWhatItCost() throws {
    let critical = Criterion.Critical(kind: .customer, fails: .section)
    let missing = Detector.words("再见")
    let criteria: [Criterion] = [
      .small("info", severity: .info, points: .init(), detect: missing),
      .small("minor", severity: .minor, points: .init(), detect: missing),
      .small("one", severity: .critical, points: .init(weight: Points(1)), detect: missing),
      .small("five", severity: .minor, points: .init(weight: Points(5)), detect: missing),
      .small("five-major", severity: .major, points: .init(weight: Points(5)), detect: missing),
      .small("five-again", severity: .minor, points: .init(weight: Points(5)), detect: missing),
      .small(
        "critical", severity: .minor, points: .init(weight: Points(1), critical: critical),
        detect: missing),
      .small(
        "hits", kind: .prohibition,
        points: .init(weight: Points(1), deduction: Points(3), cap: Points(9)),
        detect: .words("不归我管")),
      .small("remark", status: .advisory, severity: .major, detect: missing),
    ]
    #expect(
      try order(talk("客服：不归我管，不归我管"), criteria)
        == [
          "critical", "hits", "five-major", "five", "five-again",
        ].map { "improve \($0)" })
    #expect(
      try order(talk("客服：不归我管，不归我管"), criteria.filter { !$0.id.contains("five") })
        == ["critical", "hits", "one", "remark", "minor"].map { "improve \($0)" })
  }

  @Test func whatTheCustomerFeelsCountsTwiceAndComesBeforeFacts() throws {
    let missing = Detector.words("再见")
    let upset = Detector.customer("气死")
    let pack = RubricPack.small(
      [
        .small("fact", points: .init(weight: Points(6)), detect: missing),
        .small("other", points: .init(weight: Points(7)), detect: missing),
        .small("feeling", points: .init(weight: Points(3)), applies: upset, detect: missing),
        // A formula at the end is friendly, but nobody's feeling.
        .small("formula", points: .init(weight: Points(5)), detect: missing),
      ],
      serviceType: ServiceTypeRule(
        technical: [.init(criterion: "fact", weight: 1)],
        personal: ["feeling", "formula"].map { .init(criterion: $0, weight: 1) }, cut: 0.5))
    #expect(
      try notes(talk("客服：喂", "客户：气死我了"), pack).map(\.criterion)
        == ["other", "feeling", "fact", "formula"])
  }

  @Test func noTwoNotesSayTheSame() throws {
    var again = Criterion.small("again", detect: .words("再会"))
    again.coaching.say = .plain("say farewell")
    let criteria: [Criterion] = [.small("farewell", detect: .words("再见")), again]
    #expect(try order(talk("客服：喂"), criteria) == ["improve farewell"])
    let twice: [Criterion] = ["a", "b"].map {
      .small($0, kind: .prohibition, detect: .words("不归我管"))
    }
    #expect(try order(talk("客服：不归我管"), twice) == ["improve a"])
    // Nor where the same sentence was said again, in another turn.
    let later: [Criterion] = [
      twice[0],
      .small("b", kind: .prohibition, detect: .words("不归我管", in: Scope(lastTurns: 1))),
    ]
    let call = talk("客服：不归我管", "客户：啊", "客服：不归我管")
    #expect(try order(call, later) == ["improve a"])
  }

  @Test func whatOneMomentCalledForInOneSectionIsSaidOnce() throws {
    let upset = Detector.customer("气死")
    let call = talk("客服：您好", "客户：气死我了", "客服：哦")
    let criteria: [Criterion] = [
      .small("empathy", applies: upset, detect: .words("理解")),
      .small("apology", applies: upset, detect: .words("抱歉")),
      .small("other", section: "elsewhere", applies: upset, detect: .words("再见")),
    ]
    #expect(try order(call, criteria) == ["improve empathy", "improve other"])
  }

  @Test func whatIsMissingInTheWholeCallPointsAtNoTurn() throws {
    let notes = try notes(talk("客服：喂"), [.small("farewell", detect: .words("再见"))])
    #expect(notes.map(\.turn) == [nil])
  }

  @Test(arguments: [("客服：喂", "说再见"), ("客服：hello there", "say goodbye")])
  func wordsToSayAreInTheLanguageOfTheCall(call: String, words: String) throws {
    var criterion = Criterion.small("farewell", detect: .words("拜拜"))
    criterion.coaching.say = LocalizedText(zh: "说再见", en: "say goodbye")
    let notes = try notes(talk(call), .small([criterion], languages: ["zh", "en"]))
    #expect(notes.map(\.say.zh) == [words])
    #expect(notes.map(\.say.en) == [words])
  }

  @Test func onlyTheThreeWeightiestArePraisedInThePacksOrder() throws {
    let words = ["您好", "请讲", "稍等", "谢谢", "再见", "慢走"]
    let call = talk("客服：" + words.map { "\($0)。" }.joined())
    let weights = [2, 5, 1, 5, 3, 2]
    let criteria = weights.enumerated().map { number, weight in
      Criterion.small(
        "c\(number)", points: .init(weight: Points(weight)), praise: "well done \(number)",
        detect: .words(words[number]))
    }
    #expect(try order(call, criteria) == ["praise c1", "praise c3", "praise c4"])
    let equal = (0..<5).map {
      Criterion.small("c\($0)", praise: "well done \($0)", detect: .words(words[$0]))
    }
    #expect(try order(call, equal) == ["praise c0", "praise c1", "praise c2"])
  }

  @Test func onlyWhatWasSaidAndHasPraiseIsPraised() throws {
    let criteria: [Criterion] = [
      .small("no-praise", detect: .words("您好")),
      .small("nothing-said", kind: .prohibition, praise: "well done", detect: .words("不归我管")),
      .small("not-judged", praise: "well done", detect: .unobservable("nonverbal")),
      .small("not-applicable", praise: "x", applies: .words("再见"), detect: .words("您好")),
    ]
    #expect(try order(talk("客服：您好"), criteria).isEmpty)
  }

  @Test func aNoteQuotesTheAgentsSentence() throws {
    let criteria: [Criterion] = [
      .small("orders", kind: .prohibition, detect: .words("报一下")),
      .small("greeting", praise: "well done", detect: .words("您好")),
    ]
    let notes = try notes(talk("客户：喂", "客服：您好！请讲。把号码报一下？好"), criteria)
    #expect(
      notes == [
        CoachingNote(
          criterion: "greeting", kind: .praise, said: "您好！", turn: 1, why: .plain("why greeting"),
          say: .plain("well done"), source: "source of greeting"),
        CoachingNote(
          criterion: "orders", kind: .improve, said: "把号码报一下？", turn: 1, why: .plain("why orders"),
          say: .plain("say orders"), source: "source of orders"),
      ])
  }

  @Test func aSentenceThatIsHeldAgainstTheAgentIsNotPraised() throws {
    let criteria: [Criterion] = [
      .small("orders", kind: .prohibition, detect: .words("报一下")),
      .small("greeting", praise: "well done", detect: .words("您好")),
      .small("thanks", praise: "thanked", detect: .words("谢谢")),
    ]
    let notes = try notes(
      talk("客户：喂", "客服：您好把号码报一下！谢谢把姓名报一下。", "客户：好", "客服：谢谢您。"), criteria)
    #expect(notes.map(\.criterion) == ["thanks", "orders"])
    #expect(notes.map(\.said) == ["谢谢您。", "您好把号码报一下！"])
  }

  @Test func noSentenceIsPraisedTwice() throws {
    let notes = try notes(
      talk("客服：您好，谢谢您来电。", "客户：喂", "客服：谢谢您。"),
      [
        .small("greeting", praise: "greeted", detect: .words("您好")),
        .small("thanks", praise: "thanked", detect: .words("来电")),
      ])
    #expect(notes.map(\.criterion) == ["greeting"])
  }

  @Test func whatIsMissingHasATurnButNoWords() throws {
    let notes = try notes(
      talk("客服：喂", "客户：怎么办", "客服：好"),
      [
        .small("answer", applies: .customer("怎么办"), detect: .words("我来查")),
        .small("farewell", detect: .words("再见", in: Scope(lastTurns: 1))),
        .small("call", detect: .call(CallCondition(channels: ["chat"]))),
        .small("reason", applies: .words("喂"), detect: .words("因为")),
      ])
    #expect(notes.map(\.said) == [nil, nil, nil, nil])
    #expect(notes.map(\.turn) == [1, 2, nil, 0])
  }

  @Test func theFirstWordsOfTheAgentAreQuotedNotTheCustomers() throws {
    let anyone = Detector.words("您好", in: Scope(role: nil))
    let notes = try notes(
      talk("客户：您好", "客服：您好，请讲", "客服：您好"), [.small(praise: "well done", detect: anyone)])
    #expect(notes.map(\.said) == ["您好，请讲"])
    #expect(notes.map(\.turn) == [1])
  }

  /// 「你要么自己上去敲门说一下」 is advice, and nobody's model.
  @Test(arguments: ["aggressive", "passiveAggressive"])
  func whatIsSaidInAHostileTurnIsNotPraised(_ style: String) throws {
    let criteria = [Criterion.small(praise: "well done", detect: .words("敲门"))]
    let styles = [
      StyleRule(id: style, title: .plain(""), detector: .words("要么"), weight: 1)
    ]
    let pack = RubricPack.small(criteria, styles: styles)
    #expect(try notes(talk("客服：你要么自己敲门去"), pack).isEmpty)
    #expect(
      try notes(talk("客服：要么你自己敲门去", "客户：哦", "客服：我上去敲门问问"), pack).map(\.said)
        == ["我上去敲门问问"])
  }

  private static let compiled = Result { try CompiledRubric(.everyDetector) }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func fewNotesAboutWhatWasMissed(seed: UInt64) throws {
    let pack = RubricPack.everyDetector
    let call = randomCall(seed: seed)
    let card = Scorecard(
      try Self.compiled.get().judge(call), pack: pack,
      provenance: Provenance(source: "a", format: "text"))
    let notes = Coach(pack: pack).notes(on: card, transcript: call)
    let missed = card.criteria.filter { $0.verdict == .missed }.map(\.id)
    let improvements = notes.filter { $0.kind == .improve }
    #expect(Set(improvements.map(\.criterion)).isSubset(of: missed))
    #expect(improvements.count <= 5 && improvements.isEmpty == missed.isEmpty)
    #expect(Set(improvements.map(\.criterion)).count == improvements.count)
    #expect(Set(improvements.map(\.say)).count == improvements.count)
    #expect(notes.count { $0.kind == .praise } <= 3)
    #expect(notes == Coach(pack: pack).notes(on: card, transcript: call))
    for note in notes {
      guard let said = note.said, let turn = note.turn else { continue }
      #expect(call.turns[turn].role == .agent)
      #expect(call.turns[turn].text.contains(said))
    }
  }
}

package import Rubrics

extension RubricPack {
  /// A pack with every kind of detector and every way to score.
  package static let everyDetector: RubricPack = {
    let greeting = Detector.words("您好", in: Scope(firstTurns: 3))
    let farewell = Detector.words("再见", in: Scope(lastThird: true))
    var polite = Exemption(id: "polite")
    polite.precededBy = [PatternSource(text: "麻烦您")]
    var quoted = Exemption(id: "quoted")
    quoted.isQuoted = true
    let order = Detector.words("报一下", unless: [polite, quoted])
    let problem = Detector.customer("怎么办")
    let answer = Detector.words("我来查")
    func scored(
      _ id: String, _ section: String, _ detect: Detector, points: Criterion.Scoring? = nil,
      kind: Criterion.Kind = .requirement, applies: Detector? = nil,
      status: Criterion.Status = .active
    ) -> Criterion {
      .small(
        id, section: section, kind: kind, status: status,
        points: points ?? Criterion.Scoring(weight: Points(10)), praise: "praise \(id)",
        applies: applies, detect: detect)
    }
    let criteria = [
      scored("greeting", "opening", .use("greeting")),
      scored("twice", "opening", .words("您好", min: 2, max: 3)),
      scored("thanks", "opening", .words("谢谢"), points: .init(bonus: Points(2))),
      scored(
        "orders", "conduct", order,
        points: .init(
          weight: Points(5), deduction: Points(hundredths: 250), cap: Points(hundredths: 750)),
        kind: .prohibition),
      scored(
        "refusal", "conduct", .words("不归我管"),
        points: .init(weight: Points(5), critical: .init(kind: .customer, fails: .call)),
        kind: .prohibition),
      scored(
        "stacked", "conduct", .questions(atLeast: 2, scope: Scope()), kind: .prohibition),
      scored(
        "interrupts", "conduct", .interruption(longerThan: 0.2, excusedBy: []),
        kind: .prohibition),
      scored(
        "answers", "solution",
        .response(.init(trigger: problem, answer: answer, turns: 1, seconds: 10, every: true)),
        applies: problem),
      scored("ordered", "solution", .sequence([greeting, answer, farewell])),
      scored("before", "solution", .before(answer, anchor: farewell)),
      scored("after", "solution", .after(.words("谢谢"), anchor: answer)),
      scored("both", "solution", .all([answer, .none([order])])),
      scored("some", "closing", .atLeast(2, [greeting, farewell, answer])),
      scored("late", "closing", .within(.any([farewell, answer]), Scope(lastTurns: 2))),
      scored("closing", "closing", .words("谢谢", in: Scope(phases: ["closing"]))),
      scored(
        "outbound", "closing", greeting,
        applies: .call(CallCondition(directions: ["outbound"]))),
      scored("smile", "closing", .unobservable("nonverbal")),
      scored("remark", "closing", farewell, status: .advisory),
    ]
    return .small(
      criteria, detectors: ["greeting": greeting],
      lexicons: ["question": ["什么", "多少", "怎么办"]],
      phases: [
        PhaseRule(id: "opening", title: .plain(""), cues: [.init(detector: greeting, weight: 3)]),
        PhaseRule(
          id: "problem", title: .plain(""),
          cues: [.init(detector: problem, weight: 2), .init(detector: answer, weight: 1)]),
        PhaseRule(id: "closing", title: .plain(""), cues: [.init(detector: farewell, weight: 3)]),
      ],
      styles: [
        StyleRule(id: "aggressive", title: .plain(""), detector: order, weight: 3),
        StyleRule(id: "passive", title: .plain(""), detector: .words("随便"), weight: 2),
      ],
      serviceType: ServiceTypeRule(
        technical: [.init(criterion: "answers", weight: 1)],
        personal: [
          .init(criterion: "greeting", weight: 1), .init(criterion: "refusal", weight: 1),
        ], cut: 0.5))
  }()
}

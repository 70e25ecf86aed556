import Detection
import Rubrics
import Scoring
import Transcripts

extension SampleCall {
  /// Everything known, nearly everything done well, a bonus.
  static let good: SampleCall = {
    let turns = [
      Turn(role: .agent, text: "您好，星河客服0417号，很高兴为您服务，请问有什么可以帮您？", start: 0.4, end: 5.9),
      Turn(
        role: .customer, text: "我家宽带从昨晚断到现在，我下午还要开视频会议，真是急死人了！你们到底管不管啊？",
        start: 6.2, end: 13.5),
      Turn(
        role: .agent, text: "断网耽误您开会，换了我也会着急，非常抱歉。您的意思是昨晚开始完全上不了网，对吗？这件事由我负责到底。",
        start: 14, end: 24.8),
      Turn(role: .customer, text: "对，路由器上那个LOS灯一直闪红光。", start: 25.3, end: 28),
      Turn(
        role: .agent, text: "明白了，LOS红灯说明光信号中断。我们重置之前，请问路由器的设置您备份过吗？", start: 28.4,
        end: 36),
      Turn(role: .customer, text: "备份过了。", start: 36.5, end: 37.2),
      Turn(
        role: .agent, text: "好的，我已经为您安排今天下午两点以前上门，师傅会先打您尾号8826的电话。祝您生活愉快，再见！",
        start: 37.9, end: 48),
      Turn(role: .customer, text: "谢谢，再见。", start: 48.4, end: 49.6),
    ]
    let call = Transcript(
      id: "c-2024-0001", channel: .voice, direction: .inbound, language: "zh", agent: "0417",
      team: "宽带一组", startedAt: "2024-05-06T09:12:00+08:00", duration: 49.6, turns: turns)
    return SampleCall(transcript: call, card: goodCard(call))
  }()

  private static func goodCard(_ call: Transcript) -> Scorecard {
    let turns = call.turns
    return Scorecard(
      call: CallSummary(
        id: "c-2024-0001", source: "calls/may.jsonl", record: 1, format: "jsonl", language: "zh",
        agent: "0417", team: "宽带一组", startedAt: call.startedAt, duration: 49.6, turns: 8),
      pack: identity, health: [],
      score: Score(
        gradable: true, earned: Points(hundredths: 9150), applicable: Points(100), permille: 915,
        coverage: 100, band: "excellent", passed: true, critical: [],
        bonus: Points(hundredths: 150)),
      sections: [
        SectionScore(id: "opening", earned: Points(15), applicable: Points(15)),
        SectionScore(id: "care", earned: Points(30), applicable: Points(30)),
        SectionScore(id: "solution", earned: Points(30), applicable: Points(30)),
        SectionScore(id: "closing", earned: Points(5), applicable: Points(15)),
        SectionScore(id: "conduct", earned: Points(10), applicable: Points(10)),
      ],
      criteria: [
        result("greeting", .met, 5, of: 5, [words("您好", 0, of: turns)]),
        result("job-number", .met, 5, of: 5, [words("0417号", 0, of: turns)]),
        result("offer-help", .met, 5, of: 5, [words("很高兴为您服务", 0, of: turns)]),
        result("empathy", .met, 15, of: 15, [words("换了我也会着急", 2, of: turns)]),
        result("ownership", .met, 15, of: 15, [words("由我负责到底", 2, of: turns)]),
        result("restate", .met, 10, of: 10, [words("您的意思是昨晚开始完全上不了网，对吗", 2, of: turns)]),
        result(
          "backup-confirmed", .met, 20, of: 20, [words("请问路由器的设置您备份过吗", 4, of: turns)]),
        result("summary", .missed, 0, of: 10, confidence: 0.8, [absence(6)]),
        result(
          "farewell", .met, 5, of: 5, [words("祝您生活愉快", 6, of: turns), words("再见", 6, of: turns)]),
        result("command-tone", .met, 10, of: 10, confidence: 0.8),
        result("no-interruption", .met, basis: .measure, confidence: 0.9),
        result("say-i", .missed, confidence: 0.8333, [words("我们", 4, of: turns)]),
      ],
      phases: [
        PhaseSpan(phase: "opening", first: 0, last: 1),
        PhaseSpan(phase: "diagnosis", first: 2, last: 5),
        PhaseSpan(phase: "closing", first: 6, last: 7),
      ],
      turns: SampleCall.turns(
        of: call, styles: [2: "assertive"],
        labels: [0: ["greeting", "job-number", "offer-help"], 2: ["empathy"], 6: ["offer-help"]]),
      style: StyleProfile(
        dominant: "assertive",
        shares: [.init(style: "assertive", share: 0.25), .init(style: "neutral", share: 0.75)]),
      serviceType: ServiceType(technical: 0.8666, personal: 1, kind: .quality),
      coaching: goodCoaching)
  }

  private static let goodCoaching = [
    CoachingNote(
      criterion: "empathy", kind: .praise, said: "断网耽误您开会，换了我也会着急，非常抱歉。", turn: 2,
      why: LocalizedText(
        zh: "客户先要被理解，才听得进办法。", en: "People listen to a solution once they feel understood."),
      say: LocalizedText(
        zh: "您在解释之前先回应了客户的着急，保持下去。",
        en: "You answered the worry before explaining. Keep doing that."),
      source: "001 体谅情绪"),
    CoachingNote(
      criterion: "summary", kind: .improve, said: nil, turn: 6,
      why: LocalizedText(
        zh: "结束前把约定的事项复述一遍，客户才知道接下来会发生什么，也给双方一次纠正误会的机会。",
        en: "A recap tells the customer what happens next and lets both sides mend "
          + "misunderstandings."),
      say: LocalizedText(
        zh: "我再跟您确认一下：今天下午两点前师傅上门，上门前先打您尾号8826的电话，您看对吗？",
        en: "Let me confirm: the engineer comes before two this afternoon and calls first. "
          + "Is that right?"),
      source: "001 总结回顾"),
  ]
}

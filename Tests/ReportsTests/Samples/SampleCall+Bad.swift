import Detection
import Rubrics
import Scoring
import Transcripts

extension SampleCall {
  /// A failed call in which every text tries to be more than text.
  static let hostile: SampleCall = {
    let turns = [
      Turn(role: .agent, text: "喂，<script>alert(1)</script> 你把号码报一下！"),
      Turn(
        role: .customer,
        text: "=HYPERLINK(\"http://x.example\",\"点我\")\u{1B}[31m红\u{1B}[0m | *粗* `码`"),
      Turn(role: .agent, text: "我只能给你重装系统，\u{202E}删全据数\u{202C}。\n数据库先删掉再说。\u{9B}2J"),
      Turn(role: .customer, text: "@SUM(1+1)\t+cmd\r\n-2+3"),
      Turn(role: .system, text: ""),
    ]
    let call = Transcript(
      id: "=1+1|<b>", agent: "+8613800138000", team: "-团队\u{7}", turns: turns,
      roleConfidence: 0.83)
    return SampleCall(transcript: call, card: hostileCard(call))
  }()

  private static func hostileCard(_ call: Transcript) -> Scorecard {
    let turns = call.turns
    return Scorecard(
      call: CallSummary(
        id: "=1+1|<b>", source: "@bad\u{202E}.csv", record: 3, format: "csv", language: nil,
        agent: "+8613800138000", team: "-团队\u{7}", startedAt: nil, duration: nil, turns: 5),
      pack: identity,
      health: [
        HealthFinding(
          id: "roles-inferred", withholds: false,
          detail: LocalizedText(
            zh: "角色为推断，把握 83%", en: "roles were inferred with 83% confidence")),
        HealthFinding(
          id: "no-times", withholds: false,
          detail: LocalizedText(zh: "话轮没有时间，时间类指标不评", en: "turns have no times")),
      ],
      score: Score(
        gradable: true, earned: Points(-5), applicable: Points(75), permille: 0, coverage: 88,
        band: "fail", passed: false, critical: ["backup-confirmed"], bonus: .zero),
      sections: [
        SectionScore(id: "opening", earned: .zero, applicable: Points(15)),
        SectionScore(id: "care", earned: .zero, applicable: Points(15)),
        SectionScore(id: "solution", earned: .zero, applicable: Points(30)),
        SectionScore(id: "closing", earned: .zero, applicable: Points(5)),
        SectionScore(id: "conduct", earned: Points(-5), applicable: Points(10)),
      ],
      criteria: [
        result("greeting", .missed, 0, of: 5, confidence: 0.664, [absence(0)]),
        result("job-number", .missed, 0, of: 5, confidence: 0.664, [absence(0)]),
        result("offer-help", .missed, 0, of: 5, confidence: 0.664, [absence(0)]),
        result("empathy", .notApplicable, basis: .none, confidence: 0.8),
        result("ownership", .missed, 0, of: 15, confidence: 0.664, [absence(2)]),
        result("restate", .met, 10, of: 10, [words("<script>alert(1)</script>", 0, of: turns)]),
        result(
          "backup-confirmed", .missed, 0, of: 20,
          [words("\u{202E}删全据数\u{202C}", 2, of: turns), words("数据库先删掉再说", 2, of: turns)]),
        result("summary", .notEvaluated, basis: .none, confidence: 0, reason: "no-crm=1"),
        result("farewell", .missed, 0, of: 5, [absence(2)]),
        result("command-tone", .missed, -5, of: 10, [words("你把号码报一下", 0, of: turns)]),
        result(
          "no-interruption", .notEvaluated, basis: .none, confidence: 0, reason: "needs-timing"),
        result("say-i", .notApplicable, basis: .none, confidence: 0.8),
      ],
      phases: [PhaseSpan(phase: "opening", first: 0, last: 4)],
      turns: SampleCall.turns(of: call, styles: [0: "aggressive", 2: "passiveAggressive"]),
      style: StyleProfile(
        dominant: "aggressive",
        shares: [
          .init(style: "aggressive", share: 0.5), .init(style: "passiveAggressive", share: 0.5),
        ]), serviceType: ServiceType(technical: 0.1, personal: 0, kind: .cold),
      coaching: [
        CoachingNote(
          criterion: "backup-confirmed", kind: .improve,
          said: "我只能给你重装系统，\u{202E}删全据数\u{202C}。", turn: 2,
          why: LocalizedText(
            zh: "没有备份就动数据，丢了就找不回来。", en: "Data lost without a backup is lost."),
          say: LocalizedText(
            zh: "重装会清空数据，请问您已经备份了吗？", en: "This erases the data. Do you have a backup?"),
          source: "004 升级注意事项"),
        CoachingNote(
          criterion: "command-tone", kind: .improve,
          said: "喂，<script>alert(1)</script> 你把号码报一下！", turn: 0,
          why: LocalizedText(zh: "命令让人反感。", en: "Orders breed resistance."),
          say: LocalizedText(zh: "麻烦您报一下号码，好吗？", en: "May I have your number, please?"),
          source: "003 语气"),
      ])
  }

  /// Two turns, from which nobody can tell anything.
  static let withheld: SampleCall = {
    let turns = [Turn(role: .agent, text: "喂？"), Turn(role: .customer, text: "打错了。")]
    let call = Transcript(turns: turns)
    let card = Scorecard(
      call: CallSummary(
        id: "day/quiet-2024-05-06-0000000000000000042.txt", source: "day/quiet.txt", record: 1,
        format: "text", language: "zh", agent: nil, team: nil, startedAt: nil, duration: nil,
        turns: 2),
      pack: identity,
      health: [
        HealthFinding(
          id: "too-few-turns", withholds: true,
          detail: LocalizedText(
            zh: "只有 2 个话轮，少于 4 个", en: "2 turns with words, fewer than 4")),
        HealthFinding(
          id: "near-silence", withholds: true,
          detail: LocalizedText(
            zh: "全部只有 4 个字，少于 20 个", en: "4 letters in all, fewer than 20")),
      ],
      score: Score(
        gradable: false, earned: nil, applicable: Points(10), permille: nil, coverage: 67,
        band: nil, passed: nil, critical: [], bonus: .zero),
      sections: [
        SectionScore(id: "opening", earned: .zero, applicable: Points(10)),
        SectionScore(id: "care", earned: .zero, applicable: .zero),
      ],
      criteria: [
        result("greeting", .missed, 0, of: 5, confidence: 0.8, [absence(0)]),
        result("job-number", .missed, 0, of: 5, confidence: 0.8, [absence(0)]),
        result("empathy", .notEvaluated, basis: .none, confidence: 0, reason: "needs-audio"),
      ], phases: [], turns: SampleCall.turns(of: call),
      style: StyleProfile(dominant: "neutral", shares: [.init(style: "neutral", share: 1)]),
      serviceType: nil, coaching: [])
    return SampleCall(transcript: call, card: card)
  }()
}

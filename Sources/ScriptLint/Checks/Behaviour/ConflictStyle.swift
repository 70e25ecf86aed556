import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension LintRule {
  /// A scripted reply attacks, gives in or sneers.
  static let conflictStyle: LintRule = LintRule(
    "conflict-style", zh: "冲突风格", en: "Conflict style",
    meaning: LocalizedText(
      zh: "话术里的应答属于攻击、退让或明嘲暗讽，而不是直言不畏：摆明事实、说明能做什么、一起找办法。",
      en: "A scripted reply attacks, gives in or sneers instead of facing the matter and looking "
        + "for a joint solution."),
    source: "001 解决冲突的四种途径",
    severity: .warning,
    examples: [
      .bad("客户：你们的服务太差了！\n客服：都是我的错，对不起对不起，您说怎么办就怎么办吧。"),
      .good("客户：你们的服务太差了！\n客服：给您带来不便非常抱歉，我马上帮您处理。"),
      .bad(
        "Customer: This is a disgrace!\nAgent: I'm so sorry, so sorry, it's all my fault, whatever you say."
      ),
      .good(
        "Customer: This is a disgrace!\nAgent: I am sorry about the trouble. Let me sort it out with you now."
      ),
    ]
  ) { examination in
    var seen: Set<SourceRange> = []
    let replies = ScriptedReplies(examination)
    return examination.parts.flatMap { $0.rehearsals + $0.loose }.flatMap { rehearsal in
      rehearsal.card.turns.compactMap { result -> LintFinding? in
        let turn = rehearsal.turns[result.index]
        guard turn.role == .agent, let place = turn.words.sourceRange, seen.insert(place).inserted,
          let style = replies.style(at: place)
        else { return nil }
        let title =
          examination.pack.styles.first { $0.id == style }?.title
          ?? LocalizedText(zh: style, en: style)
        var finding = examination.finding(
          .conflictStyle, at: place,
          LocalizedText(
            zh: "这句应答是“\(title.zh)”的说法", en: "the reply is \(title.en.lowercased())"))
        finding.fix = SuggestedRewording.fix(
          turn.words, around: 0..<turn.words.count,
          by: RewordingName.allCases.filter { $0 != .youPolitely })
        return finding
      }
    }
  }
}

/// The styles of scripted replies over all the ways that lead to them.
private struct ScriptedReplies {
  /// Below this certainty a style is a guess, and a guess fails no script.
  private static let leastCertainty = 0.6
  private static let bad: Set<String> = ["aggressive", "passive", "passiveAggressive"]

  /// For each reply how often it was heard, and how often in each bad style.
  private var heard: [SourceRange: Int] = [:]
  private var styles: [SourceRange: [String: Int]] = [:]

  init(_ examination: Examination) {
    for rehearsal in examination.parts.flatMap({ $0.rehearsals + $0.loose }) {
      for result in rehearsal.card.turns where rehearsal.turns[result.index].role == .agent {
        guard let place = rehearsal.turns[result.index].words.sourceRange else { continue }
        heard[place, default: 0] += 1
        if let style = result.style, Self.bad.contains(style),
          result.confidence >= Self.leastCertainty
        {
          styles[place, default: [:]][style, default: 0] += 1
        }
      }
    }
  }

  /// The bad style that a reply has on most ways to it; `nil` if on most it has none.
  func style(at place: SourceRange) -> String? {
    guard let found = styles[place], let count = heard[place],
      let most = found.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      most.value * 2 > count
    else { return nil }
    return most.key
  }
}

import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension LintRule {
  /// A summary leaves out what the script itself speaks of.
  static let summaryIncomplete: LintRule = LintRule(
    "summary-incomplete", zh: "总结不完整", en: "Incomplete summary",
    meaning: LocalizedText(
      zh: "总结要把商定的步骤、费用和时间说全；话术前面提到的费用、时间或步骤，总结里没有再说。",
      en: "A summary repeats the steps, costs and times that were agreed; this one leaves out what "
        + "the script spoke of before."),
    source: "001 第五步 总结回顾",
    severity: .warning,
    examples: [
      .bad("1、上门检测费用是50元，您看可以吗？\n2、师傅3月5日下午3点到您家。\n3、跟您总结一下，刚才约好的是：师傅到您家检测线路。"),
      .good(
        "1、上门检测费用是50元，您看可以吗？\n2、师傅3月5日下午3点到您家。\n3、跟您确认一下，刚才我们约好了：师傅3月5日下午3点到您家检测，费用50元。\n4、再见。"),
      .bad(
        "1. The visit costs 50 dollars, is that all right?\n2. The technician comes on March 5 at 3 pm.\n3. Let me recap what we agreed: the technician will check the line.\n4. Goodbye."
      ),
      .good(
        "1. The visit costs 50 dollars, is that all right?\n2. The technician comes on March 5 at 3 pm.\n3. Let me recap what we agreed: the technician comes on March 5 at 3 pm and checks the line, for 50 dollars.\n4. Goodbye."
      ),
    ]
  ) { examination in
    examination.parts.flatMap { part -> [LintFinding] in
      guard let summary = SummaryWords.summary(in: part, of: examination) else { return [] }
      let before = examination.agentLines.filter { line in
        line.part == part.index && line.step < summary.step
      }.map(\.spoken.string)
      let missing = SummaryWords.Item.allCases.filter { item in
        !item.isNamed(in: summary.words.string) && before.contains(where: item.isNamed)
      }
      guard !missing.isEmpty, let place = summary.words.sourceRange else { return [] }
      return [
        examination.finding(
          .summaryIncomplete, at: place,
          LocalizedText(
            zh: "总结里没有说" + missing.map(\.title.zh).joined(separator: "、"),
            en: "the summary leaves out the "
              + missing.map(\.title.en).joined(separator: " and the ")))
      ]
    }
  }
}

/// What a summary says.
enum SummaryWords {
  /// What has to be repeated.
  enum Item: CaseIterable {
    case steps, costs, times

    var title: LocalizedText {
      switch self {
      case .steps: LocalizedText(zh: "步骤或安排", en: "steps")
      case .costs: LocalizedText(zh: "费用", en: "costs")
      case .times: LocalizedText(zh: "时间", en: "times")
      }
    }

    private var cues: [String] {
      switch self {
      case .steps:
        [
          "第一步", "步骤", "第一种", "方案", "先", "再", "上门", "安排", "办理", "登记", "发送", "寄", "更换", "检测", "回电",
          "回复", "回拨", "联系", "跟进", "处理", "培训", "升级", "step", "first", "then", "will", "send",
          "visit", "replace", "call you", "check", "come", "go out", "goes", "get", "ship",
          "collect",
          "refund", "book", "试", "取", "送", "退", "换", "修", "装", "改", "约", "补", "打", "去", "来", "派",
          "带",
        ]
      case .costs:
        [
          "元", "费", "收费", "免费", "价格", "押金", "dollar", "$", "cost", "fee", "free of charge",
          "no charge", "nothing to pay", "pay", "price",
        ]
      case .times:
        [
          "小时", "分钟", "时间", "时段", "日期", "点", "月", "工作日", "明天", "今天", "下周", "之内", "天内", "周", "上午",
          "下午", "hour",
          "minute", " am", " pm", "tomorrow", "today", "monday", "tuesday", "wednesday", "thursday",
          "friday", "march", "by ", "within", "week", "working day",
        ]
      }
    }

    /// Whether some words name it.
    func isNamed(in words: String) -> Bool {
      let words = words.lowercased()
      return cues.contains { words.contains($0) }
    }
  }

  /// The line that recaps what was agreed: the last one that the pack takes for a summary.
  static func summary(
    in part: Examination.Part, of examination: Examination
  ) -> (step: Int, words: PlacedText)? {
    for rehearsal in part.rehearsals {
      for turn in rehearsal.card.turns.reversed() where turn.labels.contains("summary") {
        let spoken = rehearsal.turns[turn.index]
        guard spoken.role == .agent, spoken.isWritten,
          let step = part.flow.nodes[rehearsal.nodeOfTurn[turn.index]].step, step > 0
        else { continue }
        return (step, spoken.words)
      }
    }
    return nil
  }
}

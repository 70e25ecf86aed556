import CallGrade
import Detection
import Localization

/// What speaks for each verdict on a criterion when the verdicts of a call are weighed.
struct WeighingText {
  let grader: Grader
  let language: ReadingLanguage

  private static let shown = 5

  /// The lines with a newline at their end; empty where the criterion is not weighed.
  func text(of criterion: Criterion) -> String {
    guard let rule = grader.pack.model?.weighing, !rule.leftOut.contains(criterion.id),
      let outcomes = grader.rubric.model?.verdicts?.strongest(for: criterion.id, count: Self.shown),
      !outcomes.isEmpty
    else { return "" }
    var text =
      "\n"
      + LocalizedText(
        zh: "整通权衡（\(rule.fromTurns) 轮以上的通话，见 Docs/LearnedLabels.md）",
        en:
          "Weighed over the whole call (from \(rule.fromTurns) turns on; see Docs/LearnedLabels.md)"
      )[
        language] + "\n"
    if criterion.kind == .prohibition, let from = rule.accuseFrom {
      let share = String(Int((from * 100).rounded()))
      text += words(
        "  判为违反，概率须达到 \(share)%\n", "  Counts as broken from a probability of \(share)% on\n")
    }
    for outcome in outcomes {
      let signs = outcome.signs.map {
        name(of: $0.sign, criterion.kind) + " +" + Self.figure($0.weight)
      }
      text += "  \(outcome.verdict.title(of: criterion.kind)[language])"
      text += Phrases.Marks.colon[language]
      text += signs.joined(separator: Phrases.Marks.semicolon[language]) + "\n"
    }
    return text + turnText(of: criterion) + placeText(of: criterion)
  }

  /// What speaks for a turn as one that shows the behaviour, and how probable that must be.
  private func turnText(of criterion: Criterion) -> String {
    guard let model = grader.rubric.model, let label = model.turns?.labels[criterion.id] else {
      return ""
    }
    let shown = list(model.strongestForTurn(showing: criterion.id, count: Self.shown))
    guard !shown.isEmpty else { return "" }
    let share = String(Int((label.leastProbability * 100).rounded()))
    return "\n"
      + words("哪一轮有（概率达到 \(share)%）", "Which turns show it (from a probability of \(share)% on)")
      + Phrases.Marks.colon[language] + shown + "\n"
  }

  /// What speaks for a turn as the one in which something missing was due.
  private func placeText(of criterion: Criterion) -> String {
    guard criterion.kind == .requirement, let model = grader.rubric.model else { return "" }
    let shown = list(model.strongestForPlace(of: criterion.id, count: Self.shown))
    guard !shown.isEmpty else { return "" }
    return "\n" + words("如果漏做，应有之处", "Where it was due if it is missing")
      + Phrases.Marks.colon[language] + shown + "\n"
  }

  private func list(_ signs: [(sign: TurnSign, weight: Double)]) -> String {
    var named: [String] = []
    var shown: [String] = []
    // Two signs may go by one name, as those of the place in the call do: the stronger is told.
    for (sign, weight) in signs {
      let name = name(of: sign)
      guard !named.contains(name) else { continue }
      named.append(name)
      shown.append(name + " +" + Self.figure(weight))
    }
    return shown.joined(separator: Phrases.Marks.semicolon[language])
  }

  private func name(of sign: TurnSign) -> String {
    switch sign {
    case .style(let sign, let id): return name(of: sign, style(id))
    case .own(let label): return title(of: label)
    case .before(let label): return title(of: label) + words("（前一轮）", " (turn before)")
    case .after(let label): return title(of: label) + words("（后一轮）", " (turn after)")
    case .fact("place"), .fact("place-squared"): return words("靠近结尾", "late in the call")
    case .fact(let name): return self.name(of: CallSign.fact(name), .requirement)
    }
  }

  private func name(of sign: TurnSign.StyleSign, _ style: String) -> String {
    switch sign {
    case .words, .share: words("这一轮：\(style)", "this turn: \(style)")
    case .previous: words("客服前一轮：\(style)", "the agent's turn before: \(style)")
    case .next: words("客服后一轮：\(style)", "the agent's turn after: \(style)")
    case .mean, .best, .second: words("客服其他轮：\(style)", "the agent's other turns: \(style)")
    case .cue: words("已知用语：\(style)", "known words: \(style)")
    }
  }

  private func style(_ id: String) -> String {
    grader.pack.styles.first { $0.id == id }?.title[language] ?? words("无冲突", "neutral")
  }

  private func name(of sign: CallSign, _ kind: Criterion.Kind) -> String {
    switch sign {
    case .first(let verdict):
      let title = verdict.title(of: kind)[language]
      return words("初判\(title)", "first verdict \(title)")
    case .second: return words("第二处也明显", "a second turn shows it")
    case .late: return words("后三分之一里有", "the last third shows it")
    case .fact("chat"): return words("在线会话", "a chat")
    case .fact("outbound"): return words("外呼", "outbound")
    case .fact("english"): return words("英语", "English")
    case .fact("length"): return words("通话长", "a long call")
    case .fact(let name): return name
    case .best(let label): return title(of: label) + words("（最明显处）", " (best turn)")
    case .turns(let label): return title(of: label) + words("（次数）", " (how often)")
    }
  }

  private func title(of label: SignLabel) -> String {
    guard label.role == .agent else {
      return words("客户", "the customer ") + (Self.customers[label.id]?[language] ?? label.id)
    }
    let criterion = grader.pack.criteria.first { $0.id == label.id }
    return criterion?.title[language] ?? label.id
  }

  /// What the labels of customers' turns are called.
  private static let customers = [
    "negative-feeling": LocalizedText(zh: "有情绪", en: "shows a negative feeling"),
    "problem": LocalizedText(zh: "说出问题", en: "brings a problem"),
    "request": LocalizedText(zh: "提出要求", en: "asks for something"),
    "thanks": LocalizedText(zh: "道谢", en: "gives thanks"),
    "agrees": LocalizedText(zh: "同意", en: "agrees"),
    "refuses": LocalizedText(zh: "不同意", en: "refuses"),
    "resolved": LocalizedText(zh: "说好了", en: "says that it is solved"),
    "asks-to-hurry": LocalizedText(zh: "催促", en: "asks to hurry"),
    "threatens": LocalizedText(zh: "扬言投诉", en: "threatens"),
    "gives-data": LocalizedText(zh: "提供资料", en: "gives data"),
  ]

  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

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
    return text
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

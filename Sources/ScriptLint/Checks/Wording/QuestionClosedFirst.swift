import Detection
import Diagnostics
import Rubrics
import Scoring
import Transcripts

extension LintRule {
  /// The first question about the problem can only be answered with yes or no.
  static let questionClosedFirst: LintRule = LintRule(
    "question-closed-first", zh: "先问了封闭式问题", en: "Closed question first",
    meaning: LocalizedText(
      zh: "客户刚说出问题，第一个追问就是“是不是、有没有”，把客户的话头堵住了；应先用开放式问题让客户把情况说完整，再用封闭式问题确认。",
      en: "The first question after the customer has named the problem can only be answered with "
        + "yes or no; ask an open one first and confirm afterwards."),
    source: "001 第二步 提问的技巧",
    severity: .warning,
    examples: [
      .bad("1、您好，请问有什么可以帮您？\n客户：我的软件打不开了。\n2、您是不是没有联网？\n3、请您详细描述一下问题现象。\n4、再见。"),
      .good("1、您好，请问有什么可以帮您？\n客户：我的软件打不开了。\n2、请您详细描述一下问题现象。\n3、您的网络是通的吗？\n4、再见。"),
      .bad(
        "1. Hello, how can I help you?\nCustomer: The program does not start.\n2. Is your computer online?\n3. What happened before that?\n4. Goodbye."
      ),
      .good(
        "1. Hello, how can I help you?\nCustomer: The program does not start.\n2. What happened before that?\n3. Is your computer online?\n4. Goodbye."
      ),
    ]
  ) { examination in
    guard examination.template.direction != .outbound else { return [] }
    return examination.parts.compactMap { part -> LintFinding? in
      guard let words = ClosedQuestion.first(in: part), let place = words.sourceRange else {
        return nil
      }
      var finding = examination.finding(
        .questionClosedFirst, at: place,
        LocalizedText(
          zh: "对问题的第一个追问是封闭式的，建议先请客户描述情况",
          en: "the first question about the problem is a closed one; let the customer tell first"))
      finding.fix = SuggestedRewording.fix(words, around: 0..<words.count, by: [.closedToOpen])
      return finding
    }
  }
}

/// Finds the first question about the customer's problem.
enum ClosedQuestion {
  private static let offers = ["有什么可以帮", "什么可以为您", "help you", "can i help", "do for you"]
  private static let identity = [
    "怎么称呼", "贵姓", "姓名", "工号", "号码", "电话", "订单号", "单号", "账号", "方便", "稍等", "可以吗", "好吗", "行吗", "记一下",
    "name", "number", "hold", "moment", "all right", "okay", "may i", "could you", "can you",
  ]
  /// What the pack calls questions that are no follow-up to the problem: whether it was understood,
  /// whether the customer agrees, whether there is anything else.
  private static let checks: Set<String> = [
    "restate", "consent", "further-help", "verify-resolved", "understanding-check", "summary",
  ]
  private static let checkWords = [
    "核对", "确认一下", "对吗", "对不对", "还有其他", "还有别的", "还有什么", "anything else", "is that right",
    "is that correct", "confirm",
  ]
  private static let closed = [
    "是不是", "有没有", "是否", "能不能", "会不会", "吗？", "吗?", "么？", "is it", "is your", "is the", "are you",
    "are the",
    "did you", "do you", "have you", "has it", "does it", "was it", "is there",
  ]

  /// The agent's first question after the customer spoke, if it is closed; `nil` otherwise.
  static func first(in part: Examination.Part) -> PlacedText? {
    for rehearsal in part.rehearsals {
      guard let spoke = rehearsal.turns.firstIndex(where: { $0.role == .customer && $0.isWritten })
      else { continue }
      // A branch is the answer to a question of the agent's, not a problem of the customer's.
      guard part.flow.nodes[rehearsal.nodeOfTurn[spoke]].branch == nil else { continue }
      for index in rehearsal.turns.indices where index > spoke {
        let turn = rehearsal.turns[index]
        guard turn.role == .agent else { continue }
        let labels = rehearsal.card.turns[index].labels
        if labels.contains("open-question") { break }
        if !checks.isDisjoint(with: labels) { continue }
        let words = turn.words.string.lowercased()
        if !words.contains("？"), !words.contains("?") { continue }
        if [offers, identity, checkWords].joined().contains(where: words.contains) { continue }
        guard closed.contains(where: words.contains) else { break }
        return turn.words
      }
    }
    return nil
  }
}

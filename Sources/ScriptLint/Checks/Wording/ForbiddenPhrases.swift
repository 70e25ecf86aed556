import Diagnostics
import Rubrics

extension LintRule {
  /// The script fobs the customer off: no idea, not our department, nothing we can do, that is the rule.
  static let forbiddenPhrases: LintRule = LintRule(
    "forbidden-phrases", zh: "禁忌用语", en: "Closes the door on the customer",
    meaning: LocalizedText(
      zh: "话术里有把客户打发走的话：不知道、不归我们管、没办法、这是规定。",
      en: "The script fobs the customer off: no idea, not our department, nothing we can do, that is the rule."),
    source: "003 二、客服工作礼仪的内容 1、礼貌的语言", severity: .error,
    examples: [
      .bad("客户：安装谁管？\n客服：安装不归我们管，您自己去问厂家吧。"),
      .good("客户：安装谁管？\n客服：安装由厂家负责，我现在帮您转过去。"),
      .bad("Customer: Who can tell me about the warranty?\nAgent: No idea, you would have to ring them."),
      .good("Customer: Who can tell me about the warranty?\nAgent: The warranty team can; I will put you through now."),
    ]
  ) { $0.prohibited("forbidden-phrases", as: .forbiddenPhrases) }
}

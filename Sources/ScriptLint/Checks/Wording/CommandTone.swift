import Diagnostics
import Rubrics

extension LintRule {
  /// Orders the customer about without a please, a reason or a question.
  static let commandTone: LintRule = LintRule(
    "command-tone", zh: "命令语气", en: "Orders the customer about",
    meaning: LocalizedText(
      zh: "对客户下命令，没有“请”，也没有说明或商量。",
      en: "Orders the customer about without a please, a reason or a question."),
    source: "003 二、客服工作礼仪的内容 1、礼貌的语言", severity: .error,
    examples: [
      .bad("客户：我要查一下订单。\n客服：把号码报一下！"),
      .good("客户：我要查一下订单。\n客服：请您把订单号告诉我，好吗？"),
      .bad("Customer: I want to check my order.\nAgent: Give me your number now!"),
      .good("Customer: I want to check my order.\nAgent: Could you give me your order number, please?"),
    ]
  ) { $0.prohibited("command-tone", as: .commandTone) }
}

import Diagnostics
import Rubrics

extension LintRule {
  /// Puts the blame on the customer: it would not have happened if you had used it properly.
  static let blame: LintRule = LintRule(
    "blame", zh: "批判客户", en: "Blames the customer",
    meaning: LocalizedText(
      zh: "把责任推给客户：如果您正确使用就不会这样。",
      en: "Puts the blame on the customer: it would not have happened if you had used it properly."),
    source: "001 第三步 四种不良的应对方式", severity: .error,
    examples: [
      .bad("客户：打印机卡纸了。\n客服：如果您正确使用就不会这样了。"),
      .good("客户：打印机卡纸了。\n客服：我带您一步步取出来，请您先打开后盖。"),
      .bad("Customer: The printer is jammed.\nAgent: If you had used it properly this would not have happened."),
      .good("Customer: The printer is jammed.\nAgent: Let me walk you through it; please open the back cover."),
    ]
  ) { $0.prohibited("blame", as: .blame) }
}

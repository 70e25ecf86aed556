import Diagnostics
import Rubrics

extension LintRule {
  /// Argues with the customer about who is right.
  static let argument: LintRule = LintRule(
    "argument", zh: "与客户争辩", en: "Argues with the customer",
    meaning: LocalizedText(
      zh: "顶撞、争辩，非要分出对错。",
      en: "Argues with the customer about who is right."),
    source: "003; 004", severity: .warning,
    examples: [
      .bad("客户：你们多收了我钱。\n客服：您这是强词夺理。"),
      .good("客户：你们多收了我钱。\n客服：我马上核对账单，多收的部分退还给您。"),
    ]
  ) { $0.prohibited("no-argument", as: .argument) }
}

import Diagnostics
import Rubrics

extension LintRule {
  /// Belittles the problem or denies that there is one.
  static let denial: LintRule = LintRule(
    "denial", zh: "否认问题", en: "Denies or belittles the problem",
    meaning: LocalizedText(
      zh: "说客户小题大做，或者不承认有问题。",
      en: "Belittles the problem or denies that there is one."),
    source: "001 第三步 四种不良的应对方式", severity: .warning,
    examples: [
      .bad("客户：这个划痕很明显。\n客服：您这是小题大做。"),
      .good("客户：这个划痕很明显。\n客服：我理解，划痕我帮您登记，安排检测。"),
      .bad("Customer: There is a scratch on it.\nAgent: You are making a fuss about nothing."),
      .good("Customer: There is a scratch on it.\nAgent: I understand; let me register it and arrange an inspection."),
    ]
  ) { $0.prohibited("denial", as: .denial) }
}

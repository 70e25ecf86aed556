import Diagnostics
import Rubrics

extension LintRule {
  /// Challenges the customer with a question that wants no answer.
  static let rhetoricalQuestion: LintRule = LintRule(
    "rhetorical-question", zh: "反问", en: "Rhetorical question",
    meaning: LocalizedText(
      zh: "用反问质问客户：难道……吗？您怎么能……呢？",
      en: "Challenges the customer with a question that wants no answer."),
    source: "001 第三步 提问的技巧", severity: .warning,
    examples: [
      .bad("客户：我没收到通知。\n客服：难道您没看短信吗？"),
      .good("客户：我没收到通知。\n客服：我再给您发一次通知，好吗？"),
      .bad("Customer: I got no notice.\nAgent: Didn't I already tell you that?"),
      .good("Customer: I got no notice.\nAgent: I will send you the notice again, all right?"),
    ]
  ) { $0.prohibited("no-rhetorical-question", as: .rhetoricalQuestion) }
}

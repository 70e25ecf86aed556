import Diagnostics
import Rubrics

extension LintRule {
  /// Asks three or more questions in one breath; the customer answers one of them.
  static let questionStacked: LintRule = LintRule(
    "question-stacked", zh: "一次问多个问题", en: "Several questions at once",
    meaning: LocalizedText(
      zh: "一口气问三个或更多问题，客户只会回答其中一个。",
      en: "Asks three or more questions in one breath; the customer answers one of them."),
    source: "001 第三步 提问的技巧", severity: .warning,
    examples: [
      .bad("客户：上不了网。\n客服：请问您什么时候发现的？路由器是什么牌子的？灯亮不亮？您重启过吗？"),
      .good("客户：上不了网。\n客服：请问您是什么时候发现的？"),
      .bad("Customer: I am offline.\nAgent: When did it start? Which router is it? Are the lights on? Did you restart it?"),
      .good("Customer: I am offline.\nAgent: When did it start?"),
    ]
  ) { $0.prohibited("one-question-at-a-time", as: .questionStacked) }
}

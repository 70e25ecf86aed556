import Diagnostics
import Rubrics

extension LintRule {
  /// Argues that nobody else has the problem.
  static let conformity: LintRule = LintRule(
    "conformity", zh: "拿别人比", en: "Compares with other customers",
    meaning: LocalizedText(
      zh: "说别人都没有这个问题，暗示是客户自己的事。",
      en: "Argues that nobody else has the problem."),
    source: "001 第三步 四种不良的应对方式", severity: .warning,
    examples: [
      .bad("客户：软件老是闪退。\n客服：别人都没问题，怎么就您这儿有问题。"),
      .good("客户：软件老是闪退。\n客服：闪退确实影响工作，我马上帮您查。"),
      .bad("Customer: The app keeps crashing.\nAgent: Nobody else has this problem."),
      .good("Customer: The app keeps crashing.\nAgent: That must be annoying; let me look into it right away."),
    ]
  ) { $0.prohibited("conformity", as: .conformity) }
}

import Diagnostics
import Rubrics

extension LintRule {
  /// Shifts the matter to another department or the maker.
  static let defensive: LintRule = LintRule(
    "defensive", zh: "推卸责任", en: "Shifts responsibility",
    meaning: LocalizedText(
      zh: "把事情推给别的部门或厂家。",
      en: "Shifts the matter to another department or the maker."),
    source: "001 第三步 四种不良的应对方式", severity: .warning,
    examples: [
      .bad("客户：货怎么还没到？\n客服：这是快递公司的事，不是我们部门的问题。"),
      .good("客户：货怎么还没到？\n客服：我马上联系快递公司，今天下午五点前给您答复。"),
      .bad("Customer: Where is my parcel?\nAgent: That is the courier's fault, not ours."),
      .good("Customer: Where is my parcel?\nAgent: I will call the courier and ring you back by five today."),
    ]
  ) { $0.prohibited("defensive", as: .defensive) }
}

import Diagnostics
import Rubrics

extension LintRule {
  /// A column or key that nothing is known about.
  static let fieldUnread: LintRule = LintRule(
    "field-unread", zh: "没有读的列", en: "Column or key that is not read",
    meaning: LocalizedText(
      zh: "表头或键名不认识，里面写的没有检查。话术、分支、去向请用文档里列出的名字；别的信息可以不管这条提示。",
      en:
        "The header or key means nothing here, and what stands there was not checked. Name words, "
        + "branches and targets as the documentation does; for anything else never mind."),
    severity: .note,
    examples: [
      .bad("| 步骤 | 话术 | 走法 |\n|---|---|---|\n| 1 | 您好。 | 是，转2 |\n| 2 | 再见。 | |"),
      .good("| 步骤 | 话术 | 去向 |\n|---|---|---|\n| 1 | 您好。 | 2 |\n| 2 | 再见。 | |"),
      .bad("| Step | Say | Way on |\n|---|---|---|\n| 1 | Hello. | Yes: 2 |\n| 2 | Goodbye. | |"),
      .good("| Step | Say | Next |\n|---|---|---|\n| 1 | Hello. | 2 |\n| 2 | Goodbye. | |"),
    ]
  ) { examination in
    examination.template.unreadFields.compactMap { words -> LintFinding? in
      guard let place = words.sourceRange else { return nil }
      return examination.finding(
        .fieldUnread, at: place,
        LocalizedText(
          zh: "不认识“\(words.string)”，没有读它", en: "'\(words.string)' is unknown and was not read"))
    }
  }
}

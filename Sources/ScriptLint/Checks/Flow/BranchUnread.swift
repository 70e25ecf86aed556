import Diagnostics
import Rubrics

extension LintRule {
  /// Words that look as if they led to a step, and nobody can tell on which answer.
  static let branchUnread: LintRule = LintRule(
    "branch-unread", zh: "读不懂的跳转", en: "Jump that cannot be read",
    meaning: LocalizedText(
      zh: "这里像是要转到某一步，却看不出客户怎么回答才转，检查时没有走这条路。请写成“是，转2 / 否，转6”。",
      en: "This looks as if it led to a step, but not on which answer, so that no path was taken "
        + "there. Write 'Yes, go to 2 / No, go to 6'."),
    severity: .warning,
    examples: [
      .bad("1、“您好，请问您现在方便吗？”\n视情况转2或者转3\n2、“我说两件事。”\n3、“再见。”"),
      .good("1、“您好，请问您现在方便吗？”\n方便转2，不方便转3\n2、“我说两件事。”\n3、“再见。”"),
      .bad(
        "1. \"Is now a good time?\"\nAs you see fit, go to 2 or go to 3\n2. \"Two questions.\"\n3. \"Goodbye.\""
      ),
      .good(
        "1. \"Is now a good time?\"\nYes, go to 2; no, go to 3\n2. \"Two questions.\"\n3. \"Goodbye.\""
      ),
    ]
  ) { examination in
    examination.template.unreadJumps.compactMap { words -> LintFinding? in
      guard let place = words.sourceRange else { return nil }
      return examination.finding(
        .branchUnread, at: place,
        LocalizedText(
          zh: "“\(words.string)”看不出是哪个回答的去处",
          en: "nothing tells which answer leads to '\(words.string)'"))
    }
  }
}

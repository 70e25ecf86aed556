import Diagnostics
import Rubrics

extension LintRule {
  /// Prohibitions that have a rule of their own, and those that a script cannot be judged by.
  private static let others: Set<String> = [
    "forbidden-phrases", "negative-wording", "command-tone", "blame", "conformity", "defensive",
    "denial", "no-argument", "no-rhetorical-question", "one-question-at-a-time",
    "no-interruption", "wait-for-answer", "consistency",
  ]

  /// Words that another pack forbids.
  static let packProhibition: LintRule = LintRule(
    "pack-prohibition", zh: "规则包禁止的说法", en: "Wording that the pack forbids",
    meaning: LocalizedText(
      zh: "--pack 选的规则包自己的禁止项，通用规则里没有对应的一条。",
      en: "A prohibition of the pack chosen with --pack that has no rule of its own here."),
    severity: .warning, examples: []
  ) { examination in
    examination.pack.criteria
      .filter { $0.kind == .prohibition && !others.contains($0.id) }
      .flatMap { examination.prohibited($0.id, as: .packProhibition) }
  }
}

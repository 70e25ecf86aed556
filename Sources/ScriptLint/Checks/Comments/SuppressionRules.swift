import Diagnostics
import Rubrics

// Comments are judged after all other rules: only then is known which of them were needed.
extension LintRule {
  /// A comment silences nothing.
  static let suppressionUnused: LintRule = LintRule(
    "suppression-unused", zh: "多余的忽略", en: "Suppression without use",
    meaning: LocalizedText(
      zh: "忽略注释下面已经没有这个问题了，留着会挡住将来的问题。",
      en: "There is nothing left for the comment to silence; it would only hide what comes later."),
    severity: .warning,
    examples: [
      .bad("<!-- callgrade:ignore jargon: 客户是工程师 -->\n客服：您好，请讲。"),
      .good("<!-- callgrade:ignore placeholder-unfilled: 各分店自己填 -->\n客服：近期可能会出现××，请您留意。"),
    ]
  ) { _ in [] }

  /// A comment's day is over.
  static let suppressionExpired: LintRule = LintRule(
    "suppression-expired", zh: "忽略已到期", en: "Suppression expired",
    meaning: LocalizedText(
      zh: "忽略注释写明的日期已过，问题又会报出来；请改掉问题，或写明新的日期和理由。",
      en: "The comment's day is over and the finding is back: mend it, or state a new day and reason."),
    severity: .warning,
    examples: [
      .bad("<!-- callgrade:ignore jargon until 2020-01-01: 等新版话术 -->\n客服：您好，请讲。"),
      .good("<!-- callgrade:ignore placeholder-unfilled until 2999-01-01: 等新版话术 -->\n客服：近期可能会出现××，请您留意。"),
    ]
  ) { _ in [] }

  /// A comment does not say why.
  static let suppressionWithoutReason: LintRule = LintRule(
    "suppression-without-reason", zh: "忽略没有理由", en: "Suppression without a reason",
    meaning: LocalizedText(
      zh: "忽略必须写明规则和理由，日期要写成 2027-01-01；否则不起作用。",
      en: "A suppression must name the rule and the reason, and a day as 2027-01-01; else it is not "
        + "obeyed."),
    severity: .error,
    examples: [
      .bad("<!-- callgrade:ignore placeholder-unfilled -->\n客服：近期可能会出现××，请您留意。"),
      .good("<!-- callgrade:ignore placeholder-unfilled: 各分店自己填 -->\n客服：近期可能会出现××，请您留意。"),
    ]
  ) { _ in [] }

  /// A comment names a rule that there is none of.
  static let suppressionUnknown: LintRule = LintRule(
    "suppression-unknown", zh: "忽略了不存在的规则", en: "Suppression of an unknown rule",
    meaning: LocalizedText(
      zh: "忽略注释里的规则名不存在，多半是写错了。", en: "There is no rule of the name in the comment, most likely a slip."),
    severity: .warning,
    examples: [
      .bad("<!-- callgrade:ignore jargn: 客户是工程师 -->\n客服：您好，请讲。"),
      .good("<!-- callgrade:ignore placeholder-unfilled: 各分店自己填 -->\n客服：近期可能会出现××，请您留意。"),
    ]
  ) { _ in [] }
}

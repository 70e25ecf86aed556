package import Rubrics

/// Names of ids that are plain text in a scorecard.
///
/// A pack's own title for a band, phase or style goes first; these are for packs that give none.
package enum Names: Sendable {
  /// A band of the score.
  package static func band(_ id: String) -> LocalizedText? {
    switch id {
    case "excellent": LocalizedText(zh: "优秀", en: "excellent")
    case "good": LocalizedText(zh: "良好", en: "good")
    case "pass": LocalizedText(zh: "合格", en: "pass")
    case "fail": LocalizedText(zh: "不合格", en: "fail")
    default: nil
    }
  }

  /// A phase of the conversation.
  package static func phase(_ id: String) -> LocalizedText? {
    switch id {
    case "opening": LocalizedText(zh: "奠定基调", en: "opening")
    case "diagnosis": LocalizedText(zh: "诊断问题", en: "diagnosis")
    case "solution": LocalizedText(zh: "寻求解决方案", en: "solution")
    case "consensus": LocalizedText(zh: "达成共识", en: "consensus")
    case "summary": LocalizedText(zh: "总结回顾", en: "summary")
    case "followUp": LocalizedText(zh: "完善措施", en: "follow-up")
    case "closing": LocalizedText(zh: "结束", en: "closing")
    default: nil
    }
  }

  /// A conflict style.
  package static func style(_ id: String) -> LocalizedText? {
    switch id {
    case "aggressive": LocalizedText(zh: "攻击法", en: "aggressive")
    case "passive": LocalizedText(zh: "退让法", en: "passive")
    case "passiveAggressive": LocalizedText(zh: "消极进攻法", en: "passive-aggressive")
    case "assertive": LocalizedText(zh: "自信法", en: "assertive")
    case "neutral": LocalizedText(zh: "无冲突", en: "neutral")
    default: nil
    }
  }

  /// A short name of something that is wrong with a transcript.
  package static func health(_ id: String) -> LocalizedText? {
    switch id {
    case "empty-transcript": LocalizedText(zh: "没有文字", en: "empty")
    case "too-few-turns": LocalizedText(zh: "话轮太少", en: "too few turns")
    case "near-silence": LocalizedText(zh: "几乎无话", en: "near-silence")
    case "roles-unknown": LocalizedText(zh: "角色不明", en: "roles unknown")
    case "one-speaker": LocalizedText(zh: "只有一方", en: "one speaker")
    case "roles-swapped": LocalizedText(zh: "角色可能颠倒", en: "roles swapped?")
    case "roles-inferred": LocalizedText(zh: "角色为推断", en: "roles inferred")
    case "language-mismatch": LocalizedText(zh: "语言不符", en: "other language")
    case "language-unknown": LocalizedText(zh: "语言不明", en: "language unknown")
    case "no-times": LocalizedText(zh: "没有时间", en: "no times")
    case "nothing-applicable": LocalizedText(zh: "没有适用标准", en: "nothing applies")
    case "low-coverage": LocalizedText(zh: "覆盖不足", en: "low coverage")
    default: nil
    }
  }

  /// The language of a tag such as `zh` or `en-GB`.
  ///
  /// - Parameter tag: A language tag.
  /// - Returns: `nil` for languages that CallGrade does not speak.
  package static func language(_ tag: String) -> LocalizedText? {
    switch LocaleChoice.language(ofTag: tag) {
    case .zh: LocalizedText(zh: "中文", en: "Chinese")
    case .en: LocalizedText(zh: "英文", en: "English")
    case nil: nil
    }
  }
}

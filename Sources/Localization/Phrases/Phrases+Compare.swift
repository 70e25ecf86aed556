package import Rubrics

extension Phrases {
  /// Two gradings of the same calls.
  package enum Compare: Sendable {
    package static let title = LocalizedText(zh: "两次评分的差别", en: "What changed between two gradings")
    package static let compared = LocalizedText(zh: "都有的通话", en: "Calls in both")
    package static let changed = LocalizedText(zh: "有变化", en: "Changed")
    package static let onlyOld = LocalizedText(zh: "只在旧结果", en: "Only in the old")
    package static let onlyNew = LocalizedText(zh: "只在新结果", en: "Only in the new")
    package static let meanChange = LocalizedText(zh: "平均变化", en: "Mean change")
    package static let nowPassed = LocalizedText(zh: "变为通过", en: "Now passed")
    package static let nowFailed = LocalizedText(zh: "变为未通过", en: "Now failed")
    package static let byCriterion = LocalizedText(zh: "哪些标准变了", en: "Which criteria did it")
    package static let change = LocalizedText(zh: "变化", en: "Change")
    package static let points = LocalizedText(zh: "得分变化", en: "Points")
    package static let old = LocalizedText(zh: "旧", en: "Old")
    package static let new = LocalizedText(zh: "新", en: "New")
    package static let causes = LocalizedText(zh: "评分条件有何不同", en: "What graded differently")
    package static let cause = LocalizedText(zh: "什么变了", en: "What changed")
    package static let noCause = LocalizedText(
      zh: "规则包、模型和程序版本都相同；若有变化，来自通话记录或选项。",
      en: """
        Pack, model and program are the same; what changed comes from the transcripts or the \
        options.
        """)
    /// A criterion that only one of two packs has.
    package static let absent = LocalizedText(zh: "（包里没有）", en: "(not in the pack)")
    package static let same = LocalizedText(zh: "没有变化。", en: "Nothing changed.")

    /// What differs between two gradings.
    package static func kind(_ id: String) -> LocalizedText {
      switch id {
      case "pack": LocalizedText(zh: "规则包", en: "Pack")
      case "model": LocalizedText(zh: "模型", en: "Model")
      default: LocalizedText(zh: "程序版本", en: "Program version")
      }
    }

    /// Where a scorecard names none.
    package static func none(_ id: String) -> LocalizedText {
      id == "model"
        ? LocalizedText(zh: "无，或未注明", en: "none, or not named")
        : LocalizedText(zh: "未注明", en: "not named")
    }
  }
}

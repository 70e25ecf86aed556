package import Rubrics

extension Phrases {
  /// Many calls at once.
  package enum Run: Sendable {
    package static let title = LocalizedText(zh: "通话评分报告", en: "Call grading report")
    package static let summary = LocalizedText(zh: "汇总", en: "Summary")
    package static let calls = LocalizedText(zh: "通话", en: "Calls")
    package static let gradable = LocalizedText(zh: "已评分", en: "Scored")
    package static let withheld = LocalizedText(zh: "未评分", en: "Not scored")
    package static let ungraded = LocalizedText(zh: "未能读取", en: "Unreadable")
    package static let mean = LocalizedText(zh: "平均", en: "Mean")
    package static let passed = LocalizedText(zh: "通过", en: "Passed")
    package static let bands = LocalizedText(zh: "等级", en: "Bands")
    package static let band = LocalizedText(zh: "等级", en: "Band")
    package static let distribution = LocalizedText(zh: "得分分布（%）", en: "Scores (%)")
    package static let cumulative = LocalizedText(zh: "累计", en: "Cumulative")
    package static let share = LocalizedText(zh: "占比", en: "Share")
    package static let mostMissed = LocalizedText(zh: "最常未达成", en: "Most often missed")
    package static let missed = LocalizedText(zh: "未达成", en: "Missed")
    package static let judged = LocalizedText(zh: "评判", en: "Judged")
    package static let critical = LocalizedText(zh: "致命项", en: "Critical")
    package static let nothingMissed = LocalizedText(zh: "没有未达成的标准", en: "nothing was missed")
    package static let noCalls = LocalizedText(zh: "没有通话", en: "no calls")
    package static let reason = LocalizedText(zh: "原因", en: "Reason")

    /// What a list leaves out.
    package static func more(_ count: Int) -> LocalizedText {
      LocalizedText(zh: "另有 \(count) 通", en: "and \(count) more")
    }
  }
}

package import Rubrics

extension Phrases {
  /// The score of a call and how it came about.
  package enum Score: Sendable {
    /// Most turns show no conflict; of the others one style is the most frequent.
    package static func mostlyNeutral(
      _ neutral: String, _ most: String, _ style: String, _ share: String
    ) -> LocalizedText {
      LocalizedText(
        zh: "\(neutral) \(most)；其余以\(style)为多（\(share)）",
        en: "\(neutral) \(most); of the rest mostly \(style) (\(share))")
    }

    package static let heading = LocalizedText(zh: "得分", en: "Score")
    package static let section = LocalizedText(zh: "部分", en: "Section")
    package static let criterion = LocalizedText(zh: "标准", en: "Criterion")
    package static let verdict = LocalizedText(zh: "结论", en: "Verdict")
    package static let points = LocalizedText(zh: "得分", en: "Points")
    package static let evidence = LocalizedText(zh: "依据", en: "Evidence")
    package static let total = LocalizedText(zh: "合计", en: "Total")
    package static let bonus = LocalizedText(zh: "加分", en: "Bonus")
    package static let coverage = LocalizedText(zh: "覆盖", en: "Coverage")
    package static let passed = LocalizedText(zh: "通过", en: "passed")
    package static let failed = LocalizedText(zh: "未通过", en: "failed")
    package static let critical = LocalizedText(zh: "致命项", en: "critical")
    package static let withheld = LocalizedText(zh: "未评分", en: "not scored")
    package static let bounded = LocalizedText(
      zh: "百分比限于 0 到 100", en: "percentages stay within 0 and 100")
    package static let sectionLost = LocalizedText(
      zh: "致命项未达成，本部分不得分", en: "a critical criterion was missed: the section earns nothing")
    package static let criticalFails = LocalizedText(
      zh: "致命项未达成，无论得分均不通过",
      en: "a critical criterion was missed: failed whatever the points")
    package static let style = LocalizedText(zh: "冲突风格", en: "Conflict style")
    package static let serviceType = LocalizedText(zh: "服务类型", en: "Service type")

    /// The pass mark.
    package static func passMark(_ percent: String) -> LocalizedText {
      LocalizedText(zh: "及格线 \(percent)%", en: "pass mark \(percent)%")
    }

    /// Where a band begins.
    package static func from(_ percent: String) -> LocalizedText {
      LocalizedText(zh: "\(percent)% 起", en: "from \(percent)%")
    }

    /// How sure a verdict is that hardly anything tips one way or the other.
    package static func certainty(_ percent: Int) -> LocalizedText {
      LocalizedText(zh: "把握 \(percent)%", en: "\(percent)% sure")
    }

    /// How much of the weight was judged.
    package static func coverage(_ percent: Int) -> LocalizedText {
      LocalizedText(
        zh: "已评判分值占 \(percent)%", en: "\(percent)% of the weight could be judged")
    }

    /// The two axes of the service type.
    package static func axes(technical: String, personal: String) -> LocalizedText {
      LocalizedText(
        zh: "技术特性 \(technical)，个人特性 \(personal)",
        en: "technical \(technical), personal \(personal)")
    }
  }
}

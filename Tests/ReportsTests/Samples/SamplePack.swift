import Reports
import Rubrics

/// A small pack made by hand, so that reports are tested apart from any real rubric.
enum SamplePack {
  static let pack = RubricPack(
    id: "sample", version: "1.2.0", languages: ["zh"],
    title: LocalizedText(zh: "示例规则包", en: "Sample pack"), source: "示例",
    sections: sections, criteria: criteria,
    scoring: ScoringRules(
      total: Points(100), passMark: 60,
      bands: [
        .init(id: "excellent", title: LocalizedText(zh: "优秀", en: "Excellent"), floor: 90),
        .init(id: "good", title: LocalizedText(zh: "良好", en: "Good"), floor: 80),
        .init(id: "pass", title: LocalizedText(zh: "合格", en: "Pass"), floor: 60),
        .init(id: "fail", title: LocalizedText(zh: "不合格", en: "Fail"), floor: 0),
      ], bonusCap: Points(5)), digest: "00112233445566ff", detectors: [:], lexicons: [:],
    phases: [], styles: [], serviceType: nil, health: HealthRules())

  /// A reporter's options for the pack.
  static func options(
    _ language: ReadingLanguage = .zh, width: Int? = nil, usesColor: Bool = false,
    hasByteOrderMark: Bool = false
  ) -> ReportOptions {
    ReportOptions(
      pack: pack, language: language, width: width, usesColor: usesColor,
      hasByteOrderMark: hasByteOrderMark)
  }

  private static let sections = [
    RubricSection(
      id: "opening", title: LocalizedText(zh: "奠定基调", en: "Opening"), weight: Points(15)),
    RubricSection(
      id: "care", title: LocalizedText(zh: "体谅与承担", en: "Care"), weight: Points(30)),
    RubricSection(
      id: "solution", title: LocalizedText(zh: "寻求解决方案", en: "Solution"), weight: Points(30)),
    RubricSection(
      id: "closing", title: LocalizedText(zh: "总结与结束", en: "Closing"), weight: Points(15)),
    RubricSection(
      id: "conduct", title: LocalizedText(zh: "全程规范", en: "Conduct"), weight: Points(10)),
  ]

  private static let criteria = [
    criterion("greeting", "opening", "开场问候", "Greeting", weight: 5),
    criterion("job-number", "opening", "报工号", "Job number", weight: 5),
    criterion("offer-help", "opening", "表达服务意愿", "Offer of help", weight: 5),
    criterion("empathy", "care", "体谅对方情绪", "Empathy", weight: 15),
    criterion("ownership", "care", "承担解决问题的责任", "Ownership", weight: 15),
    criterion("restate", "solution", "复述确认", "Restating the problem", weight: 10),
    criterion(
      "backup-confirmed", "solution", "确认备份", "Backup confirmed", weight: 20,
      critical: .init(kind: .customer, fails: .call)),
    criterion("summary", "closing", "总结回顾", "Summary", weight: 10),
    criterion("farewell", "closing", "道别", "Farewell", weight: 5),
    criterion(
      "command-tone", "conduct", "命令语气", "Commanding tone", weight: 10, kind: .prohibition),
    criterion(
      "no-interruption", "conduct", "打断客户", "Interrupting", weight: 0, kind: .prohibition),
    criterion("say-i", "care", "用“我”不用“我们”", "“I”, not “we”", weight: 0),
  ]

  private static func criterion(
    _ id: String, _ section: String, _ zh: String, _ en: String, weight: Int,
    kind: Criterion.Kind = .requirement, critical: Criterion.Critical? = nil
  ) -> Criterion {
    let nothing = LocalizedText(zh: "", en: "")
    return Criterion(
      id: id, section: section, title: LocalizedText(zh: zh, en: en), meaning: nothing,
      source: "示例", kind: kind, status: weight > 0 ? .active : .advisory,
      severity: critical == nil ? .minor : .critical,
      points: .init(weight: Points(weight), critical: critical),
      coaching: .init(why: nothing, say: nothing, praise: nil), examples: [], applies: nil,
      detect: .unobservable("nonverbal"), label: nil)
  }
}

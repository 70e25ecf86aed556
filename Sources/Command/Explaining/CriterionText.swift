import CallGrade
import Localization

/// All that there is to know about a criterion, for people.
struct CriterionText {
  let pack: RubricPack
  let language: ReadingLanguage

  /// The text, with a newline at its end.
  func text(of criterion: Criterion) -> String {
    var lines = ["\(criterion.id)  \(criterion.title[language])"]
    lines.append("")
    lines.append("  " + criterion.meaning[language])
    lines.append("")
    let section = pack.sections.first { $0.id == criterion.section }
    field("规则包", "pack", "\(pack.id) \(pack.version)（\(pack.title[language])）", to: &lines)
    field("部分", "section", section?.title[language] ?? criterion.section, to: &lines)
    field(
      "类型", "kind",
      criterion.kind == .requirement
        ? words("要求：出现即达成", "requirement: met when it occurs")
        : words("禁止：不出现即达成", "prohibition: met when it does not occur"), to: &lines)
    field("分值", "points", points(criterion), to: &lines)
    field(
      "级别", "severity",
      criterion.severity.title[language] + words("，", ", ") + criterion.status.title[language],
      to: &lines)
    field("出处", "source", criterion.source, to: &lines)
    let detector = DetectorWords(pack: pack, language: language)
    if let applies = criterion.applies {
      lines += ["", words("何时适用", "Applies when")] + detector.lines(of: applies)
    }
    lines += ["", words("看什么", "Looks for")] + detector.lines(of: criterion.detect)
    lines += ["", words("辅导", "Coaching")]
    lines.append("  " + words("为什么：", "why: ") + criterion.coaching.why[language])
    lines.append("  " + words("可以说：", "say: ") + criterion.coaching.say[language])
    let view = CallText(language: language)
    for (index, example) in criterion.examples.enumerated() {
      lines.append("")
      let title = Verdict(rawValue: example.verdict)?.title(of: criterion.kind)[language]
      let gap = example.isKnownGap ? words("，已知不足", ", a known gap") : ""
      lines.append(
        words("示例 \(index + 1)：", "Example \(index + 1): ") + (title ?? example.verdict)
          + " (\(example.verdict)\(gap))")
      lines += view.lines(of: example.call, marks: example.marks)
    }
    return lines.map(\.withoutControls).joined(separator: "\n") + "\n"
  }

  private func points(_ criterion: Criterion) -> String {
    let scoring = criterion.points
    var parts: [String] = []
    if scoring.weight > .zero { parts.append(Self.decimal(scoring.weight)) }
    if let deduction = scoring.deduction {
      parts.append(
        words("每次扣 \(Self.decimal(deduction))", "\(Self.decimal(deduction)) off for each hit"))
    }
    if let cap = scoring.cap {
      parts.append(words("至多扣 \(Self.decimal(cap))", "at most \(Self.decimal(cap)) off"))
    }
    if scoring.bonus > .zero {
      parts.append(
        words("加分 \(Self.decimal(scoring.bonus))", "bonus \(Self.decimal(scoring.bonus))"))
    }
    if let critical = scoring.critical {
      let reach =
        critical.fails == .call
        ? words("全通不合格", "fails the call") : words("本部分失分", "loses the section")
      parts.append("\(critical.kind.title[language]): \(reach)")
    }
    return parts.isEmpty ? words("不计分", "none") : parts.joined(separator: words("，", ", "))
  }

  private static func decimal(_ points: Points) -> String {
    points.hundredths % 100 == 0 ? "\(points.hundredths / 100)" : "\(points.value)"
  }

  private func field(_ zh: String, _ en: String, _ value: String, to lines: inout [String]) {
    let label = words(zh, en)
    let cells = language == .zh ? 2 * label.count : label.count
    lines.append("  \(label)\(String(repeating: " ", count: max(1, 10 - cells)))\(value)")
  }

  private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

import Detection
import Rubrics
import Training

/// The figures of a training, for people.
struct TrainingReport {
  private let outcome: ModelTrainer.Outcome
  private let weighing: WeighingTraining.Outcome?
  private let language: ReadingLanguage

  init(
    _ outcome: ModelTrainer.Outcome, weighing: WeighingTraining.Outcome?, language: ReadingLanguage
  ) {
    self.outcome = outcome
    self.weighing = weighing
    self.language = language
  }

  /// A line a label, a mean for each family, and the tables of what excludes each other.
  var table: String {
    var text = ""
    for family in LearnedLabel.Family.allCases {
      let own = outcome.reports.filter { $0.label.family == family }
      guard !own.isEmpty else { continue }
      text += title(of: family)[language] + "\n"
      text += row(
        LocalizedText(zh: "标签", en: "label")[language], ["n", "from", "prec", "rec", "F1", "Brier"])
      for report in own {
        let label = report.label
        text += row(
          label.id,
          [
            String(label.figures.positives), figure(label.threshold),
            figure(label.figures.precision), figure(label.figures.recall),
            figure(label.figures.f1), figure(label.figures.brier, places: 3),
          ])
      }
      let mean = own.reduce(0) { $0 + $1.label.figures.f1 } / Double(own.count)
      text += row(
        LocalizedText(zh: "平均 F1", en: "mean F1")[language], ["", "", "", "", figure(mean), ""])
      text += choiceText(family) + "\n"
    }
    return text
      + (weighing.map {
        verdictText($0.verdicts.reports) + styleText($0) + labelText($0) + placeText($0)
      } ?? "")
  }

  /// How often verdicts were right before and after weighing, on labellers who were left out.
  private func verdictText(_ weighing: [VerdictReport]) -> String {
    guard !weighing.isEmpty else { return "" }
    var text =
      LocalizedText(
        zh: "整通电话权衡后的判定（按标注者留出）", en: "verdicts weighed over the call (labellers left out)")[
        language] + "\n"
    text += row(
      LocalizedText(zh: "指标", en: "criterion")[language],
      language == .zh ? ["n", "原判", "权衡后"] : ["n", "before", "weighed"])
    for report in weighing {
      text += row(
        report.criterion,
        [report.answers.count, report.rightBefore, report.right].enumerated().map {
          $0 == 0 ? String($1) : figure(Double($1) / Double(max(1, report.answers.count)))
        })
    }
    let answers = weighing.reduce(0) { $0 + $1.answers.count }
    let before = Double(weighing.reduce(0) { $0 + $1.rightBefore }) / Double(max(1, answers))
    let after = Double(weighing.reduce(0) { $0 + $1.right }) / Double(max(1, answers))
    text += row(
      LocalizedText(zh: "全部", en: "all")[language],
      [String(answers), figure(before, places: 3), figure(after, places: 3)])
    text +=
      LocalizedText(zh: "  可靠度（概率 → 实际）\n", en: "  reliability (probability → observed)\n")[
        language]
    for bin in VerdictReport.reliability(weighing) {
      text += "    \(figure(bin.expected)) → \(figure(bin.observed))  (\(bin.turns))\n"
    }
    return text
  }

  /// The styles of agents' turns before and after weighing, on labellers who were left out.
  private func styleText(_ weighing: WeighingTraining.Outcome) -> String {
    guard let styles = weighing.styles else { return "" }
    return LocalizedText(
      zh: "整通电话权衡后的风格（按标注者留出）\n", en: "styles weighed within the call (labellers left out)\n")[
        language]
      + LocalizedText(zh: "  原判：", en: "  before: ")[language] + choiceText(styles.before)
      + LocalizedText(zh: "  权衡后：", en: "  weighed: ")[language] + choiceText(styles.after)
  }

  /// How well behaviours were found in turns before and after weighing, on labellers who were left out.
  private func labelText(_ weighing: WeighingTraining.Outcome) -> String {
    let reports = weighing.labels.reports
    guard !reports.isEmpty else { return "" }
    var text =
      LocalizedText(
        zh: "整通电话权衡后的行为（按标注者留出，F1）",
        en: "behaviours weighed within the call (labellers left out, F1)")[
        language] + "\n"
    text += row(
      LocalizedText(zh: "标签", en: "label")[language],
      language == .zh ? ["n", "从", "原判", "权衡后"] : ["n", "from", "before", "weighed"])
    for report in reports {
      text += row(
        report.label,
        [
          String(report.turns), figure(report.from), figure(report.before), figure(report.after),
        ])
    }
    let count = Double(reports.count)
    text += row(
      LocalizedText(zh: "平均 F1", en: "mean F1")[language],
      [
        "", "", figure(reports.reduce(0) { $0 + $1.before } / count, places: 3),
        figure(reports.reduce(0) { $0 + max($1.before, $1.after) } / count, places: 3),
      ])
    return text
  }

  /// How often what is missing was shown where the labeller shows it, by rule and as learned.
  private func placeText(_ weighing: WeighingTraining.Outcome) -> String {
    let reports = weighing.places.reports
    guard !reports.isEmpty else { return "" }
    var text = LocalizedText(
      zh: "漏做之处（按标注者留出）\n", en: "where what is missing was due (labellers left out)\n")[language]
    text += row(
      LocalizedText(zh: "指标", en: "criterion")[language],
      language == .zh ? ["n", "按规则", "学到的"] : ["n", "by rule", "learned"])
    for report in reports {
      let calls = Double(max(1, report.calls))
      text += row(
        report.criterion,
        [
          String(report.calls), figure(Double(report.rightBefore) / calls),
          figure(Double(report.right) / calls),
        ])
    }
    return text
  }

  /// Everything about one label; `nil` if there is none of that id.
  func explanation(of id: String) -> String? {
    let reports = outcome.reports.filter { $0.label.id == id }
    guard !reports.isEmpty else { return nil }
    return reports.map(explanation).joined(separator: "\n")
  }

  private func explanation(_ report: LabelReport) -> String {
    let figures = report.label.figures
    var text = "\(report.label.id) · \(title(of: report.label.family)[language])\n"
    text +=
      LocalizedText(
        zh:
          "  \(report.turns) 个话轮，\(figures.positives) 个有此标签；概率 \(figure(report.label.threshold)) 起算有\n",
        en: "  \(figures.positives) of \(report.turns) turns show it; given from probability "
          + "\(figure(report.label.threshold))\n")[language]
    text +=
      "  prec \(figure(figures.precision))  rec \(figure(figures.recall))"
      + "  F1 \(figure(figures.f1))  Brier \(figure(figures.brier, places: 3))\n"
    text +=
      LocalizedText(zh: "  可靠度（概率 → 实际）\n", en: "  reliability (probability → observed)\n")[
        language]
    for bin in report.reliability {
      text += "    \(figure(bin.expected)) → \(figure(bin.observed))  (\(bin.turns))\n"
    }
    text += LocalizedText(zh: "  最支持的词串\n", en: "  speaks for it\n")[language]
    text += list(report.strongest)
    text += LocalizedText(zh: "  最反对的词串\n", en: "  speaks against it\n")[language]
    return text + list(report.against)
  }

  private func list(_ grams: [(gram: String, weight: Double)]) -> String {
    grams.map { "    \(figure($0.weight))  \($0.gram)\n" }.joined()
  }

  /// Right and wrong answers where exactly one label applies, with the macro F1.
  private func choiceText(_ family: LearnedLabel.Family) -> String {
    guard let counts = outcome.choices[family], !counts.isEmpty else { return "" }
    return LocalizedText(zh: "取最可能者：", en: "the likeliest: ")[language] + choiceText(counts)
  }

  private func choiceText(_ counts: [ModelTrainer.ChoiceCount]) -> String {
    let total = counts.reduce(0) { $0 + $1.turns }
    let right = counts.reduce(0) { $0 + ($1.gold == $1.given ? $1.turns : 0) }
    let golds = Set(counts.map(\.gold))
    let f1 = golds.map { id in
      let hits = counts.first { $0.gold == id && $0.given == id }?.turns ?? 0
      let gold = counts.reduce(0) { $0 + ($1.gold == id ? $1.turns : 0) }
      let given = counts.reduce(0) { $0 + ($1.given == id ? $1.turns : 0) }
      return 2 * Double(hits) / Double(max(1, gold + given))
    }
    let macro = f1.sorted().reduce(0, +) / Double(max(1, f1.count))
    let share = Double(right) / Double(max(1, total))
    return LocalizedText(
      zh: "正确 \(figure(share))，宏平均 F1 \(figure(macro))，共 \(total) 个话轮\n",
      en: "right \(figure(share)), macro F1 \(figure(macro)), \(total) turns\n")[
        language]
  }

  private func title(of family: LearnedLabel.Family) -> LocalizedText {
    switch family {
    case .behaviour: LocalizedText(zh: "客服的行为", en: "behaviours of agents")
    case .customer: LocalizedText(zh: "客户的话", en: "what customers do")
    case .style: LocalizedText(zh: "冲突风格", en: "conflict styles")
    case .phase: LocalizedText(zh: "阶段", en: "phases")
    }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    // A Chinese character takes two columns.
    let width = name.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
    let padding = String(repeating: " ", count: max(1, 26 - width))
    return "  " + name + padding
      + cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined() + "\n"
  }

  private func figure(_ value: Double, places: Int = 2) -> String {
    let scale = places == 2 ? 100.0 : 1000.0
    let whole = Int((abs(value) * scale).rounded())
    let digits = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: places - digits.count)
    return (value < 0 ? "-" : "") + "\(whole / Int(scale)).\(zeros)\(digits)"
  }
}

import Rubrics

/// The table of an evaluation of single turns, in Markdown: it reads well on a terminal too.
struct TurnEvaluationText {
  let evaluation: TurnEvaluation
  let language: ReadingLanguage

  var text: String {
    var text = "| label | n | prec | rec | F1 |\n|---|---:|---:|---:|---:|\n"
    for label in evaluation.labels { text += row(label.id, label.counts) }
    text += "\n| style | n | prec | rec | F1 |\n|---|---:|---:|---:|---:|\n"
    let styles = evaluation.styleCounts
    for style in styles { text += row(style.id, style.counts) }
    let values = styles.compactMap(\.counts.f1)
    let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    text +=
      LocalizedText(
        zh:
          "\n\(evaluation.turns) 个客服话轮；宏平均 F1：行为 \(figure(evaluation.macroF1(prohibitions: false)))，"
          + "禁止项 \(figure(evaluation.macroF1(prohibitions: true)))，"
          + "全部标签 \(figure(evaluation.macroF1()))，风格 \(figure(mean))\n",
        en: "\n\(evaluation.turns) agent turns; macro F1 of behaviours "
          + "\(figure(evaluation.macroF1(prohibitions: false))), of prohibitions "
          + "\(figure(evaluation.macroF1(prohibitions: true))), of all labels "
          + "\(figure(evaluation.macroF1())), of styles \(figure(mean))\n")[language]
    return text
  }

  private func row(_ id: String, _ counts: TurnEvaluation.Counts) -> String {
    "| \(id) | \(counts.hits + counts.misses) | \(figure(counts.precision)) "
      + "| \(figure(counts.recall)) | \(figure(counts.f1)) |\n"
  }

  private func figure(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

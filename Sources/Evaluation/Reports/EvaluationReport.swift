package import CallGrade

/// The tables of a run in one language, as text for a terminal or as Markdown.
///
/// ```
/// criterion   n  missed   agree    base     κ  prec   rec    F1
/// greeting   32       5   96.9%   84.4%  0.87  0.83  1.00  0.91
/// ```
package struct EvaluationReport: Sendable {
  private let run: EvaluationRun
  private let vocabulary: LabelVocabulary
  private let language: ReadingLanguage

  package init(
    _ run: EvaluationRun, vocabulary: LabelVocabulary, language: ReadingLanguage
  ) {
    self.run = run
    self.vocabulary = vocabulary
    self.language = language
  }

  /// Lays the tables out for a terminal.
  ///
  /// - Parameter width: Cells of a line. Tables that are wider lose their less important columns.
  /// - Returns: Lines with a newline after the last.
  package func text(width: Int) -> String { TextLayout(width: width).render(blocks) }

  /// Lays the tables out as Markdown.
  package func markdown() -> String { MarkdownLayout.render(blocks) }

  /// Lists the verdicts that differ, for a terminal.
  package func disagreementText(width: Int) -> String {
    TextLayout(width: width).render(disagreementBlocks)
  }

  /// Lists the verdicts that differ, as Markdown.
  package func disagreementMarkdown() -> String { MarkdownLayout.render(disagreementBlocks) }

  private func words(_ text: LocalizedText) -> String { text[language] }

  private var blocks: [ReportBlock] {
    var blocks: [ReportBlock] = [.heading(words(Wording.criteria)), .table(criterionTable)]
    blocks.append(.paragraph(words(Wording.legend)))
    let unlabelled = run.criteria.filter { $0.verdicts.total == 0 }.map(\.term.id)
    if !unlabelled.isEmpty {
      blocks.append(
        .paragraph(words(Wording.unlabelled(unlabelled.joined(separator: ", ")))))
    }
    blocks += [.heading(words(Wording.totals)), .table(totalTable)]
    if run.labels.styles.total > 0 {
      blocks += [
        .heading(words(Wording.styles)), .table(styleTable),
        .paragraph(words(Wording.matrixLegend)),
      ]
    }
    let labels = labelTable
    if !labels.rows.isEmpty {
      blocks += [.heading(words(Wording.otherLabels)), .table(labels)]
    }
    return blocks
  }

  // MARK: Verdicts

  private var criterionTable: ReportTable {
    let columns = [
      column(Wording.criterion, isFigure: false), column(Wording.title, isFigure: false, rank: 3),
      column(Wording.count), column(Wording.missed, rank: 2), column(Wording.agreement),
      column(Wording.baseline, rank: 2), column(Wording.kappa),
      column(Wording.kappaInterval, rank: 5), column(Wording.precision, rank: 1),
      column(Wording.recall, rank: 1), column(Wording.f1), column(Wording.f1Interval, rank: 5),
      column(Wording.evidence, rank: 4),
    ]
    let rows = run.criteria.filter { $0.verdicts.total > 0 }.map { criterion in
      let verdicts = criterion.verdicts
      let missed = verdicts.missed
      return [
        criterion.term.id, words(criterion.term.title), String(verdicts.total),
        String(verdicts.goldCount(Verdict.missed.place)),
        Figures.percent(criterion.agreement.value), Figures.percent(verdicts.baseline),
        Figures.measure(criterion.kappa.value),
        Figures.interval(criterion.kappa.interval, Figures.measure),
        Figures.measure(missed.precision), Figures.measure(missed.recall),
        Figures.measure(criterion.missedF1.value),
        Figures.interval(criterion.missedF1.interval, Figures.measure),
        Figures.percent(criterion.evidence.share),
      ]
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private var totalTable: ReportTable {
    let totals = run.totals
    let verdicts = words(Wording.verdicts(totals.verdicts))
    func row(
      _ name: LocalizedText, _ estimate: Estimate, _ write: (Double?) -> String, _ over: String
    ) -> [String] {
      [words(name), write(estimate.value), Figures.interval(estimate.interval, write), over]
    }
    return ReportTable(
      columns: [
        column(Wording.measure, isFigure: false), column(Wording.value),
        column(Wording.interval, rank: 1), column(Wording.basis, isFigure: false, rank: 2),
      ],
      rows: [
        row(
          Wording.overallAgreement, totals.agreement, Figures.percent,
          words(Wording.verdicts(totals.verdicts, inCalls: run.calls))),
        row(
          Wording.overallBaseline, Estimate(value: totals.baseline), Figures.percent, verdicts),
        row(
          Wording.meanKappa, totals.meanKappa, Figures.measure,
          words(Wording.criteria(totals.kappaCriteria))),
        row(
          Wording.macroF1, totals.macroF1, Figures.measure,
          words(Wording.criteria(totals.f1Criteria))),
        row(
          Wording.evidenceOverlap, Estimate(value: totals.evidence.share), Figures.percent,
          words(Wording.verdicts(totals.evidence.compared))),
      ])
  }

  // MARK: Other labels

  private var styleTable: ReportTable {
    let matrix = run.labels.styles
    let titles = Dictionary(
      vocabulary.styles.map { ($0.id, words($0.title)) }, uniquingKeysWith: { a, _ in a })
    let hasGaps = matrix.classes.indices.contains { matrix.unanswered(gold: $0) > 0 }
    var columns = [column(Wording.gold, isFigure: false)]
    columns += matrix.classes.indices.map { ReportTable.Column(title: String($0 + 1)) }
    if hasGaps { columns.append(column(Wording.noAnswer)) }
    columns += [
      column(Wording.precision, rank: 1), column(Wording.recall, rank: 1), column(Wording.f1),
    ]
    let rows = matrix.classes.indices.map { gold in
      let name = matrix.classes[gold]
      let found = matrix.detection(of: gold)
      var row = ["\(gold + 1) \(titles[name] ?? name)"]
      row += matrix.classes.indices.map { String(matrix.count(gold: gold, predicted: $0)) }
      if hasGaps { row.append(String(matrix.unanswered(gold: gold))) }
      return row + [found.precision, found.recall, found.f1].map(Figures.measure)
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private var labelTable: ReportTable {
    let labels = run.labels
    let kinds: [(LocalizedText, ConfusionMatrix, (Int) -> LocalizedText)] = [
      (Wording.styleOfTurn, labels.styles, Wording.turns),
      (Wording.dominantStyle, labels.dominantStyle, Wording.calls),
      (Wording.phaseOfTurn, labels.phases, Wording.turns),
      (Wording.serviceType, labels.serviceType, Wording.calls),
    ]
    return ReportTable(
      columns: [
        column(Wording.label, isFigure: false), column(Wording.basis, isFigure: false, rank: 2),
        column(Wording.agreement), column(Wording.baseline, rank: 1), column(Wording.kappa),
        column(Wording.labelMacroF1),
      ],
      rows: kinds.filter { $0.1.total > 0 }.map { name, matrix, count in
        [
          words(name), words(count(matrix.total)), Figures.percent(matrix.agreement),
          Figures.percent(matrix.baseline), Figures.measure(matrix.kappa),
          Figures.measure(matrix.macroF1),
        ]
      })
  }

  // MARK: Disagreements

  private var disagreementBlocks: [ReportBlock] {
    let heading = ReportBlock.heading(words(Wording.disagreements))
    guard !run.disagreements.isEmpty else {
      return [heading, .paragraph(words(Wording.noDisagreements))]
    }
    let table = ReportTable(
      columns: [
        column(Wording.criterion, isFigure: false), column(Wording.call, isFigure: false),
        column(Wording.gold, isFigure: false), column(Wording.predicted, isFigure: false),
        column(Wording.goldTurns, isFigure: false, rank: 1),
        column(Wording.predictedTurns, isFigure: false, rank: 1),
        column(Wording.note, isFigure: false, rank: 2),
      ],
      rows: run.disagreements.map { item in
        [
          item.criterion, item.call, words(item.gold.verdict.title),
          words(item.predicted.verdict.title), Self.turns(item.gold), Self.turns(item.predicted),
          item.gold.note ?? "",
        ]
      })
    return [heading, .table(table)]
  }

  private static func turns(_ label: CallLabels.VerdictLabel) -> String {
    label.turns.map(String.init).joined(separator: " ")
  }

  private func column(
    _ title: LocalizedText, isFigure: Bool = true, rank: Int = 0
  ) -> ReportTable.Column {
    ReportTable.Column(title: words(title), isFigure: isFigure, rank: rank)
  }
}

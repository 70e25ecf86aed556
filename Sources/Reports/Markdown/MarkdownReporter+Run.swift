import Localization
import Rubrics
import Scoring

extension MarkdownReporter {
  /// The figures of all calls.
  func addRun(_ summary: RunSummary, to page: inout MarkdownText) {
    addTitle(Phrases.Run.summary, level: 2, to: &page)
    guard summary.calls > 0 || summary.ungraded > 0 else {
      page.words(Phrases.Run.noCalls[language])
      page.markup("\n")
      return
    }
    addCounts(summary, to: &page)
    addDistribution(summary, to: &page)
    addBands(summary, to: &page)
    addMissed(summary, to: &page)
    addRemarks(
      Phrases.Run.critical, summary.critical, count: summary.criticalCount, to: &page
    ) { remark in
      remark.critical.map(titles.title(ofCriterion:))
        .joined(separator: Phrases.Marks.comma[language])
    }
    addRemarks(
      Phrases.Run.withheld, summary.withheld, count: summary.withheldCount, to: &page
    ) { remark in wording.reasons(remark.withheld) }
    addUnjudged(summary, to: &page)
  }

  private func addTitle(_ title: LocalizedText, level: Int, to page: inout MarkdownText) {
    page.markup("\n\(String(repeating: "#", count: level)) ")
    page.words(title[language])
    page.markup("\n\n")
  }

  private func addCounts(_ summary: RunSummary, to page: inout MarkdownText) {
    var columns = [
      (Phrases.Run.calls[language], "\(summary.calls)"),
      (Phrases.Run.gradable[language], "\(summary.gradable)"),
      (Phrases.Run.withheld[language], "\(summary.withheldCount)"),
      (Phrases.Run.ungraded[language], "\(summary.ungraded)"),
    ]
    if let mean = summary.meanPermille {
      let share = Figures.permille(summary.passed, of: summary.gradable)
      let aside = Phrases.Marks.aside("\(Figures.percent(share))%")[language]
      columns.append((Phrases.Run.mean[language], "\(Figures.percent(mean))%"))
      columns.append((Phrases.Run.passed[language], "\(summary.passed)\(aside)"))
    }
    page.tableHead(columns.map { ($0.0, true) })
    page.tableRow(columns.map(\.1))
  }

  private func addDistribution(_ summary: RunSummary, to page: inout MarkdownText) {
    guard summary.gradable > 0 else { return }
    page.markup("\n")
    page.tableHead([
      (Phrases.Run.distribution[language], false), (Phrases.Run.calls[language], true),
      (Phrases.Run.share[language], true),
    ])
    for stretch in summary.distribution {
      page.tableRow([
        stretch.label, "\(stretch.calls)",
        "\(Figures.percent(Figures.permille(stretch.calls, of: summary.gradable)))%",
      ])
    }
  }

  private func addUnjudged(_ summary: RunSummary, to page: inout MarkdownText) {
    let unjudged = summary.unjudged
    guard !unjudged.isEmpty else { return }
    addTitle(Phrases.Review.notEvaluated, level: 3, to: &page)
    page.tableHead([
      (Phrases.Run.reason[language], false), (Phrases.Score.criterion[language], false),
    ])
    for entry in unjudged {
      page.tableRow([
        MarkdownText.escaped(wording.reason(entry.reason)),
        MarkdownText.escaped(wording.criteria(of: entry)),
      ])
    }
  }

  private func addBands(_ summary: RunSummary, to page: inout MarkdownText) {
    guard summary.gradable > 0 else { return }
    page.markup("\n")
    page.tableHead([
      (Phrases.Run.band[language], false), (Phrases.Run.calls[language], true),
      (Phrases.Run.share[language], true),
    ])
    for band in titles.bands {
      let count = summary.bands[band.id] ?? 0
      page.tableRow([
        MarkdownText.escaped(band.title[language]), "\(count)",
        "\(Figures.percent(Figures.permille(count, of: summary.gradable)))%",
      ])
    }
  }

  private func addMissed(_ summary: RunSummary, to page: inout MarkdownText) {
    let missed = summary.pareto
    guard !missed.isEmpty else { return }
    page.markup("\n")
    page.tableHead([
      (Phrases.Run.mostMissed[language], false), (Phrases.Run.missed[language], true),
      (Phrases.Run.judged[language], true), (Phrases.Run.share[language], true),
      (Phrases.Run.cumulative[language], true),
    ])
    for (tally, cumulative) in missed {
      page.tableRow([
        MarkdownText.escaped(titles.title(ofCriterion: tally.criterion)), "\(tally.missed)",
        "\(tally.judged)",
        "\(Figures.percent(Figures.permille(tally.missed, of: tally.judged)))%",
        "\(Figures.percent(cumulative))%",
      ])
    }
  }

  private func addRemarks(
    _ title: LocalizedText, _ remarks: [RunSummary.Remark], count: Int,
    to page: inout MarkdownText, why: (RunSummary.Remark) -> String
  ) {
    guard count > 0 else { return }
    addTitle(title, level: 3, to: &page)
    page.tableHead([
      (Phrases.Run.calls[language], false), (Phrases.Run.reason[language], false),
    ])
    for remark in remarks {
      page.tableRow([MarkdownText.escaped(remark.call), MarkdownText.escaped(why(remark))])
    }
    guard count > remarks.count else { return }
    page.markup("\n")
    page.words(Phrases.Run.more(count - remarks.count)[language])
    page.markup("\n")
  }
}

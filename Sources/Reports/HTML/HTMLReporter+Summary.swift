import Localization
import Rubrics
import Scoring

extension HTMLReporter {
  /// The figures of all calls.
  func addSummary(_ summary: RunSummary, to page: inout HTMLText) {
    page.markup("<section id=\"summary\" class=\"summary\">")
    page.element("h2", Phrases.Run.summary[language])
    guard summary.calls > 0 || summary.ungraded > 0 else {
      page.element("p", Phrases.Run.noCalls[language])
      page.markup("</section>\n")
      return
    }
    addCounts(summary, to: &page)
    page.markup("<div class=\"grid\">\n")
    addBars(
      Phrases.Run.distribution, to: &page,
      summary.distribution.map { ($0.label, $0.calls, summary.gradable, "\($0.calls)") })
    addBars(
      Phrases.Run.bands, to: &page,
      titles.bands.map { band in
        let count = summary.bands[band.id] ?? 0
        let share = Figures.percent(Figures.permille(count, of: summary.gradable))
        return (band.title[language], count, summary.gradable, "\(count) · \(share)%")
      })
    page.markup("</div>\n")
    addPareto(summary, to: &page)
    addRemarks(
      Phrases.Run.critical, summary.critical, count: summary.criticalCount, to: &page
    ) {
      $0.critical.map(titles.title(ofCriterion:)).joined(
        separator: Phrases.Marks.comma[language])
    }
    addRemarks(
      Phrases.Run.withheld, summary.withheld, count: summary.withheldCount, to: &page
    ) { wording.reasons($0.withheld) }
    addUnjudged(summary, to: &page)
    page.markup("</section>\n")
  }

  private func addCounts(_ summary: RunSummary, to page: inout HTMLText) {
    page.markup("<ul class=\"facts\">")
    for figure in wording.counts(summary) {
      page.markup("<li>")
      page.words(figure.label + " ")
      page.element("strong", figure.value)
      page.markup("</li>")
    }
    page.markup("</ul>\n")
  }

  private func addBars(
    _ title: LocalizedText, to page: inout HTMLText,
    _ rows: [(name: String, part: Int, whole: Int, figure: String)]
  ) {
    guard rows.contains(where: { $0.part > 0 }) else { return }
    page.markup("<div class=\"card\">")
    page.element("h3", title[language])
    page.markup("<table><tbody>")
    for row in rows {
      page.markup("<tr>")
      page.element("th", row.name, ["scope": "row"])
      let width = Figures.percent(Figures.permille(row.part, of: row.whole))
      page.markup(
        "<td style=\"width:50%\"><span class=\"bar\"><i style=\"width:\(width)%\"></i></span></td>")
      page.element("td", row.figure, ["class": "n"])
      page.markup("</tr>")
    }
    page.markup("</tbody></table></div>\n")
  }

  /// What was missed, the most often missed first, with how much of all it adds up to.
  private func addPareto(_ summary: RunSummary, to page: inout HTMLText) {
    let missed = summary.pareto
    guard !missed.isEmpty else { return }
    page.open(
      "div",
      [
        "class": "card scroll", "tabindex": "0", "role": "region",
        "aria-label": Phrases.Run.mostMissed[language],
      ])
    page.element("h3", Phrases.Run.mostMissed[language])
    page.markup("<table><thead><tr>")
    page.element("th", Phrases.Score.criterion[language], ["scope": "col"])
    for title in [
      Phrases.Run.missed, Phrases.Run.judged, Phrases.Run.share, Phrases.Run.cumulative,
    ] {
      page.element("th", title[language], ["scope": "col", "class": "n"])
    }
    page.markup("</tr></thead><tbody>")
    for entry in missed {
      page.markup("<tr>")
      page.element("th", titles.title(ofCriterion: entry.tally.criterion), ["scope": "row"])
      page.element("td", "\(entry.tally.missed)", ["class": "n"])
      page.element("td", "\(entry.tally.judged)", ["class": "n"])
      let share = Figures.permille(entry.tally.missed, of: entry.tally.judged)
      page.element("td", "\(Figures.percent(share))%", ["class": "n"])
      page.element("td", "\(Figures.percent(entry.cumulative))%", ["class": "n"])
      page.markup("</tr>")
    }
    page.markup("</tbody></table></div>\n")
  }

  private func addRemarks(
    _ title: LocalizedText, _ remarks: [RunSummary.Remark], count: Int, to page: inout HTMLText,
    why: (RunSummary.Remark) -> String
  ) {
    guard count > 0 else { return }
    page.markup("<div class=\"card\">")
    page.element("h3", title[language] + Phrases.Marks.aside("\(count)")[language])
    page.markup("<ul>")
    for remark in remarks {
      page.markup("<li>")
      page.element("strong", remark.call, amid: language)
      page.words(Phrases.Marks.colon[language] + why(remark))
      page.markup("</li>")
    }
    page.markup("</ul>")
    if count > remarks.count {
      page.element("p", Phrases.Run.more(count - remarks.count)[language], ["class": "soft"])
    }
    page.markup("</div>\n")
  }

  /// What could not be judged, by reason.
  private func addUnjudged(_ summary: RunSummary, to page: inout HTMLText) {
    let unjudged = summary.unjudged
    guard !unjudged.isEmpty else { return }
    page.markup("<div class=\"card\">")
    page.element("h3", Phrases.Review.notEvaluated[language])
    page.markup("<ul>")
    for entry in unjudged {
      page.markup("<li>")
      page.element("strong", wording.reason(entry.reason))
      page.words(Phrases.Marks.colon[language] + wording.criteria(of: entry))
      page.markup("</li>")
    }
    page.markup("</ul></div>\n")
  }
}

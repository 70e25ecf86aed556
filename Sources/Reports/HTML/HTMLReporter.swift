import Detection
import Localization
import Rubrics
import Scoring

/// Writes one page with a row per call and the figures of all, which a reader sees first.
///
/// Rows are written as they come; the figures stand behind them in the file and are shown above.
struct HTMLReporter: Reporter {
  let titles: RubricTitles
  let wording: ScoreWording

  var language: ReadingLanguage { titles.language }

  init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
  }

  func begin() -> [UInt8] {
    let title = Phrases.Run.title[language]
    var page = HTMLPage(language: language).begin(
      title: title,
      skips: [
        ("summary", Phrases.Run.summary[language]), ("calls", Phrases.Run.calls[language]),
      ])
    page.markup("<header>")
    page.element("h1", title)
    page.element(
      "p", Phrases.Review.pack[language] + Phrases.Marks.colon[language] + titles.pack,
      ["class": "soft"])
    page.markup("</header>\n<main class=\"first\">\n<section id=\"calls\">")
    page.element("h2", Phrases.Run.calls[language])
    page.markup("\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
    page.words(Phrases.Run.calls[language])
    page.markup("\">\n<table>\n<thead><tr>")
    page.element("th", Phrases.Review.call[language], ["scope": "col"])
    page.element("th", Phrases.Review.agent[language], ["scope": "col"])
    page.element("th", Phrases.Score.heading[language], ["scope": "col", "class": "n"])
    page.element("th", Phrases.Run.band[language], ["scope": "col"])
    page.element("th", Phrases.Run.missed[language], ["scope": "col"])
    page.markup("</tr></thead>\n<tbody>\n")
    return page.bytes
  }

  func rendering(of card: Scorecard) -> [UInt8] {
    var page = HTMLText()
    let state = card.score.passed.map { $0 ? "pass" : "fail" } ?? "none"
    page.open("tr", ["class": state])
    page.element("td", card.call.id, amid: language)
    let agent = [card.call.agent, card.call.team].compactMap(\.self).joined(separator: " · ")
    page.element("td", agent, amid: language)
    page.element("td", wording.percent(card.score), ["class": "n"])
    page.markup("<td>")
    page.words(wording.band(card.score))
    if let passed = card.score.passed {
      page.words(" · ")
      page.element(
        "span", (passed ? Phrases.Score.passed : Phrases.Score.failed)[language],
        ["class": passed ? "good" : "bad"])
    }
    page.markup("</td><td>")
    addRemarks(card, to: &page)
    page.markup("</td></tr>\n")
    return page.bytes
  }

  func end(_ summary: RunSummary) -> [UInt8] {
    var page = HTMLText()
    page.markup("</tbody>\n</table>\n</div>\n</section>\n")
    addSummary(summary, to: &page)
    page.markup("</main>\n")
    page.markup(HTMLPage(language: language).end(pack: titles).text)
    return page.bytes
  }

  /// Why a score is withheld, what failed the call, and what else was missed.
  private func addRemarks(_ card: Scorecard, to page: inout HTMLText) {
    if !card.score.gradable {
      page.element("span", wording.reasons(card.health), ["class": "warn"])
      page.words(" ")
    }
    let critical = Set(card.score.critical)
    let missed = card.criteria.filter { $0.verdict == .missed }
    for (index, result) in missed.enumerated() {
      if index > 0 { page.words(Phrases.Marks.comma[language]) }
      let title = titles.title(ofCriterion: result.id)
      if critical.contains(result.id) {
        page.element(
          "strong", Phrases.Score.critical[language] + Phrases.Marks.colon[language] + title,
          ["class": "bad"])
      } else {
        page.words(title)
      }
    }
  }
}

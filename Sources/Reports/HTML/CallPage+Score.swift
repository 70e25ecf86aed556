import Detection
import Localization
import Rubrics
import Scoring

extension CallPage {
  /// The score with its arithmetic.
  func addScore(_ card: Scorecard, to page: inout HTMLText) {
    let score = card.score
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Score.heading[language])
    page.markup("<p>")
    page.element("span", wording.percent(score), ["class": "score"])
    page.markup(" ")
    page.element("span", wording.band(score), ["class": "pill"])
    if let passed = score.passed {
      page.markup(" ")
      page.element(
        "span",
        (passed ? "✓ " : "✗ ") + (passed ? Phrases.Score.passed : Phrases.Score.failed)[language],
        ["class": passed ? "pill good" : "pill bad"])
    }
    page.markup("</p>")
    for id in score.critical {
      page.markup("<p class=\"bad\"><strong>")
      page.words(Phrases.Score.critical[language] + Phrases.Marks.colon[language])
      page.element(
        "a", titles.title(ofCriterion: id), ["href": "#" + HTMLText.anchor("c", id)])
      page.markup("</strong></p>")
    }
    if !score.gradable {
      page.element("p", wording.reasons(card.health), ["class": "warn"])
    }
    for line in [wording.sum(card), wording.division(score)].compactMap(\.self) {
      page.element("p", line)
    }
    let notes = wording.outcome(score) + [Phrases.Score.coverage(score.coverage)[language]]
    page.element("p", notes.joined(separator: Phrases.Marks.semicolon[language]), ["class": "soft"])
    addSections(card, to: &page)
    page.markup("</section>\n")
  }

  private func addSections(_ card: Scorecard, to page: inout HTMLText) {
    let sections = card.sections.filter { $0.applicable > .zero }
    guard !sections.isEmpty else { return }
    page.markup("<details>")
    page.element("summary", Phrases.Page.arithmetic[language])
    page.markup("<table><thead><tr>")
    page.element("th", Phrases.Score.section[language], ["scope": "col"])
    page.element("th", Phrases.Score.points[language], ["scope": "col", "class": "n"])
    page.markup("</tr></thead><tbody>")
    for section in sections {
      page.markup("<tr>")
      page.element("th", titles.title(ofSection: section.id), ["scope": "row"])
      page.element(
        "td", "\(Figures.points(section.earned)) / \(Figures.points(section.applicable))",
        ["class": "n"])
      page.markup("</tr>")
    }
    if card.score.bonus > .zero {
      page.markup("<tr>")
      page.element("th", Phrases.Score.bonus[language], ["scope": "row"])
      page.element("td", "+\(Figures.points(card.score.bonus))", ["class": "n"])
      page.markup("</tr>")
    }
    if let earned = card.score.earned {
      page.markup("<tr>")
      page.element("th", Phrases.Score.total[language], ["scope": "row"])
      page.element(
        "td", "\(Figures.points(earned)) / \(Figures.points(card.score.applicable))",
        ["class": "n"])
      page.markup("</tr>")
    }
    page.markup("</tbody></table></details>")
  }
}

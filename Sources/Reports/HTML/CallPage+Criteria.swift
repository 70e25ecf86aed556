import Detection
import Localization
import Rubrics
import Scoring

extension CallPage {
  /// The verdicts by section, each linked to the turns that it rests on.
  func addCriteria(_ card: Scorecard, to page: inout HTMLText) {
    page.open(
      "section",
      ["id": "criteria", "class": "side", "tabindex": "0", "aria-labelledby": "criteria-title"])
    page.open("h2", ["id": "criteria-title"])
    page.words(Phrases.Page.criteria[language])
    page.markup("</h2>\n")
    for section in titles.sections {
      let results = card.criteria.filter {
        titles.criterion($0.id)?.section == section.id
          && ($0.verdict == .met || $0.verdict == .missed)
      }
      guard !results.isEmpty else { continue }
      page.element("h3", section.title[language])
      page.markup("<ul class=\"plain\">\n")
      for result in results { add(result, of: card, to: &page) }
      page.markup("</ul>\n")
    }
    let listed = Set(titles.sections.map(\.id))
    let others = card.criteria.filter {
      !listed.contains(titles.criterion($0.id)?.section ?? "")
        && ($0.verdict == .met || $0.verdict == .missed)
    }
    if !others.isEmpty {
      page.markup("<ul class=\"plain\">\n")
      for result in others { add(result, of: card, to: &page) }
      page.markup("</ul>\n")
    }
    addUnjudged(card, to: &page)
    page.markup("</section>\n")
  }

  private func add(_ result: CriterionResult, of card: Scorecard, to page: inout HTMLText) {
    page.open("li", ["class": "crit", "id": HTMLText.anchor("c", result.id)])
    page.markup("<p class=\"head\"><span>")
    page.element(
      "span", result.verdict.mark, ["class": result.verdict == .missed ? "bad" : "good"])
    page.words(" " + titles.title(ofCriterion: result.id))
    page.words(Phrases.Marks.aside(wording.verdict(result))[language])
    let doubt = wording.doubt(result, in: card)
    if !doubt.isEmpty { page.element("span", doubt, ["class": "warn"]) }
    if card.score.critical.contains(result.id) {
      page.markup(" ")
      page.element("strong", Phrases.Score.critical[language], ["class": "bad"])
    }
    page.markup("</span>")
    page.element("span", wording.points(result))
    page.markup("</p>")
    for evidence in result.evidence {
      page.markup("<p>")
      addLink(
        toTurn: evidence.place.turn, Phrases.Review.turn(evidence.place.turn + 1)[language],
        to: &page)
      page.words(" ")
      page.words(
        evidence.quote.isEmpty
          ? Phrases.Review.absent[language] : Phrases.Marks.quoted(evidence.quote)[language],
        amid: language)
      page.markup("</p>")
    }
    page.markup("</li>\n")
  }

  /// What was not judged with the reason, and what did not apply.
  private func addUnjudged(_ card: Scorecard, to page: inout HTMLText) {
    let unknown = card.criteria.filter { $0.verdict == .notEvaluated }
    if !unknown.isEmpty {
      page.element(
        "h3",
        Phrases.Review.notEvaluated[language] + Phrases.Marks.aside("\(unknown.count)")[language])
      page.markup("<ul class=\"plain\">\n")
      for result in unknown {
        page.open("li", ["class": "crit", "id": HTMLText.anchor("c", result.id)])
        page.words("– " + titles.title(ofCriterion: result.id) + Phrases.Marks.colon[language])
        page.element("span", wording.reason(result.reason), ["class": "soft"])
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
    let idle = card.criteria.filter { $0.verdict == .notApplicable }
    guard !idle.isEmpty else { return }
    page.markup("<details>")
    page.element(
      "summary",
      Phrases.Review.notApplicable[language] + Phrases.Marks.aside("\(idle.count)")[language])
    page.element(
      "p", idle.map { titles.title(ofCriterion: $0.id) }.joined(separator: " · "),
      ["class": "soft"])
    page.markup("</details>\n")
  }
}

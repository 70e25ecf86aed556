import Localization
import Rubrics
import Scoring

extension CallPage {
  /// As many phases are listed at once.
  private static let openPhases = 12
  /// A phase has its name in the strip if it takes at least one part of so many.
  private static let legibleParts = 6

  /// Which part of the call was what.
  func addPhases(_ card: Scorecard, to page: inout HTMLText) {
    guard !card.phases.isEmpty else { return }
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Page.phases[language])
    page.open("div", ["class": "strip", "aria-hidden": "true"])
    let turns = card.phases.reduce(0) { $0 + max(1, $1.last - $1.first + 1) }
    for span in card.phases {
      let length = max(1, span.last - span.first + 1)
      let title = titles.title(ofPhase: span.phase)
      page.open("span", ["style": "flex:\(length) 1 0", "title": title])
      // A name that would be cut to slivers is better left to the list below.
      if length * Self.legibleParts >= turns { page.words(title) }
      page.markup("</span>")
    }
    page.markup("</div>")
    // A long call goes back and forth between phases; the list must not push the conversation away.
    let isFolded = card.phases.count > Self.openPhases
    if isFolded {
      page.markup("<details>")
      page.element("summary", Phrases.Page.stretches(card.phases.count)[language])
    }
    page.markup("<ol>")
    for span in card.phases {
      page.markup("<li>")
      page.words(titles.title(ofPhase: span.phase) + " ")
      let turns =
        span.first == span.last
        ? Phrases.Review.turn(span.first + 1)
        : LocalizedText(
          zh: "第 \(span.first + 1)–\(span.last + 1) 轮",
          en: "turns \(span.first + 1)–\(span.last + 1)")
      addLink(toTurn: span.first, turns[language], to: &page)
      page.markup("</li>")
    }
    page.markup(isFolded ? "</ol></details></section>\n" : "</ol></section>\n")
  }

  /// How the agent dealt with conflict.
  func addStyle(_ card: Scorecard, to page: inout HTMLText) {
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Score.style[language])
    page.markup("<p>")
    page.element("strong", wording.styleHeadline(card.style))
    page.markup("</p><table><tbody>")
    for share in card.style.shares {
      let width = Figures.percent(max(0, min(1000, Int((share.share * 1000).rounded()))))
      page.markup("<tr>")
      page.element("th", titles.title(ofStyle: share.style), ["scope": "row"])
      page.markup(
        "<td style=\"width:45%\"><span class=\"bar\"><i style=\"width:\(width)%\"></i></span></td>")
      page.element("td", Figures.wholePercent(share.share), ["class": "n"])
      page.markup("</tr>")
    }
    page.markup("</tbody></table></section>\n")
  }

  /// Where the call stands between the four types of service.
  func addServiceType(_ card: Scorecard, to page: inout HTMLText) {
    guard let type = card.serviceType else { return }
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Score.serviceType[language])
    page.element("p", wording.serviceType(type))
    let plot = QuadrantPlot(
      points: [.init(technical: type.technical, personal: type.personal, name: card.call.id)],
      cut: titles.serviceCut, language: language)
    page.markup(plot.markup(describedAs: wording.serviceType(type)))
    page.markup("</section>\n")
  }
}

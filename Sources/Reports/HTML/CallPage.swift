import Detection
import Localization
import Rubrics
package import Scoring
package import Transcripts

/// One call as a page for a browser, to be read in two minutes: the score, what went well, the few
/// things to change, and below that the conversation with its evidence.
///
/// The page is one file that loads nothing and runs nothing. Evidence and criteria link to each
/// other; everything that a picture shows stands there in words too.
package struct CallPage: Sendable {
  let titles: RubricTitles
  let wording: ScoreWording

  var language: ReadingLanguage { titles.language }

  /// Prepares a page.
  ///
  /// - Parameter options: The look; width and colours mean nothing here.
  package init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
  }

  /// Draws a call.
  ///
  /// O(text + evidence · log evidence of a turn).
  ///
  /// - Parameters:
  ///   - card: The call's scorecard.
  ///   - transcript: The call that was graded; evidence outside of it is left out.
  /// - Returns: The file in UTF-8.
  package func render(_ card: Scorecard, transcript: Transcript) -> [UInt8] {
    let title = "\(card.call.id) · \(wording.percent(card.score)) · \(wording.band(card.score))"
    var page = HTMLPage(language: language).begin(
      title: title,
      skips: [
        ("coaching", Phrases.Coaching.heading[language]),
        ("conversation", Phrases.Review.conversation[language]),
        ("criteria", Phrases.Page.criteria[language]),
      ])
    addHead(card, to: &page)
    page.markup("<main>\n")
    page.markup("<div class=\"grid\" id=\"coaching\">\n")
    addScore(card, to: &page)
    addPraise(card, to: &page)
    addPriorities(card, to: &page)
    page.markup("</div>\n<div class=\"grid\">\n")
    addPhases(card, to: &page)
    addStyle(card, to: &page)
    addServiceType(card, to: &page)
    page.markup("</div>\n")
    addTimes(card, transcript, to: &page)
    page.markup("<div class=\"split\">\n")
    addConversation(card, transcript, to: &page)
    addCriteria(card, to: &page)
    page.markup("</div>\n</main>\n")
    page.markup(HTMLPage(language: language).end(pack: titles, engine: card.engine).text)
    return page.bytes
  }

  /// The name of a turn, for links.
  static func place(ofTurn index: Int) -> String { "t-\(index + 1)" }

  /// A link to a turn.
  func addLink(toTurn index: Int, _ words: String, to page: inout HTMLText) {
    page.element("a", words, ["href": "#\(Self.place(ofTurn: index))"])
  }

  private func addHead(_ card: Scorecard, to page: inout HTMLText) {
    page.markup("<header>")
    page.element("h1", Phrases.Review.call[language] + " " + card.call.id)
    page.markup("<ul class=\"facts\">")
    let facts =
      wording.facts(card.call) + [
        wording.origin(card.call, hasFolder: false),
        Phrases.Review.pack[language] + Phrases.Marks.colon[language] + titles.pack,
      ]
    for fact in facts { page.element("li", fact) }
    page.markup("</ul>")
    for finding in card.health {
      page.element(
        "p",
        Phrases.Review.health[language] + Phrases.Marks.colon[language] + finding.detail[language],
        ["class": finding.withholds ? "warn" : "soft"])
    }
    page.markup("</header>\n")
  }
}

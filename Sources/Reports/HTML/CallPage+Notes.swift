import Localization
import Rubrics
import Scoring

extension CallPage {
  /// More at once would not be remembered after two minutes; the others are one step away.
  private static let priorityLimit = 3

  /// What worked, with the words.
  func addPraise(_ card: Scorecard, to page: inout HTMLText) {
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Coaching.praise[language])
    let notes = card.coaching.filter { $0.kind == .praise }
    if notes.isEmpty {
      page.element("p", Phrases.Page.nothingToPraise[language], ["class": "soft"])
    }
    for note in notes { add(note, to: &page) }
    page.markup("</section>\n")
  }

  /// What to change: the first few, the others behind a line to open.
  func addPriorities(_ card: Scorecard, to page: inout HTMLText) {
    page.markup("<section class=\"card\">")
    page.element("h2", Phrases.Page.priorities[language])
    let notes = card.coaching.filter { $0.kind == .improve }
    if notes.isEmpty {
      page.element("p", Phrases.Page.nothingToChange[language], ["class": "soft"])
    }
    for note in notes.prefix(Self.priorityLimit) { add(note, to: &page) }
    let others = notes.dropFirst(Self.priorityLimit)
    if !others.isEmpty {
      page.markup("<details>")
      page.element(
        "summary", Phrases.Page.further[language] + Phrases.Marks.aside("\(others.count)")[language]
      )
      for note in others { add(note, to: &page) }
      page.markup("</details>")
    }
    page.markup("</section>\n")
  }

  private func add(_ note: CoachingNote, to page: inout HTMLText) {
    let isPraise = note.kind == .praise
    page.markup("<article class=\"note\"><h3>")
    page.element("span", isPraise ? "✓ " : "✗ ", ["class": isPraise ? "good" : "bad"])
    page.element(
      "a", titles.title(ofCriterion: note.criterion),
      ["href": "#" + HTMLText.anchor("c", note.criterion)])
    page.markup("</h3>")
    if let said = note.said {
      page.markup("<blockquote class=\"said\">")
      page.words(Phrases.Marks.quoted(said)[language] + " ", amid: language)
      if let turn = note.turn {
        addLink(toTurn: turn, Phrases.Review.turn(turn + 1)[language], to: &page)
      }
      page.markup("</blockquote>")
    } else if let turn = note.turn {
      page.markup("<p>")
      addLink(toTurn: turn, Phrases.Page.toTurn(turn + 1)[language], to: &page)
      page.markup("</p>")
    }
    if isPraise {
      page.element("p", note.say[language])
    } else {
      let label = note.rewordings.isEmpty ? Phrases.Coaching.sample : Phrases.Page.reworded
      page.markup("<blockquote class=\"say\">")
      page.element("strong", label[language] + Phrases.Marks.colon[language])
      page.words(note.say[language], amid: language)
      page.markup("</blockquote>")
    }
    page.element("p", note.why[language])
    if !note.source.isEmpty {
      page.markup("<p class=\"soft\">")
      page.words(note.source, amid: language)
      page.markup("</p>")
    }
    page.markup("</article>")
  }
}

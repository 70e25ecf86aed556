import Detection
import Localization
import Rubrics
import Scoring
import Transcripts

extension CallPage {
  /// The turns with their evidence in place, each linked to its criterion.
  func addConversation(_ card: Scorecard, _ transcript: Transcript, to page: inout HTMLText) {
    page.markup("<section id=\"conversation\">")
    page.element("h2", Phrases.Review.conversation[language])
    addLegend(to: &page)
    let notes = TurnNotes(
      card, turns: transcript.turns.count, prohibitions: titles.prohibitions)
    let marks = TurnMarks(
      card, turns: transcript.turns.count, prohibitions: titles.prohibitions)
    page.markup("<ol class=\"talk\">\n")
    var phase: String?
    for (index, turn) in transcript.turns.enumerated() {
      if let next = notes.phases[index], next != phase {
        phase = next
        page.element("li", titles.title(ofPhase: next), ["class": "phase"])
      }
      page.open(
        "li", ["id": Self.place(ofTurn: index), "class": turn.role == .agent ? "agent" : "other"])
      addHead(index, turn, notes, to: &page)
      addWords(turn, marks.marks[index], to: &page)
      addTags(index, notes, to: &page)
      page.markup("</li>\n")
    }
    page.markup("</ol></section>\n")
  }

  private func addLegend(to page: inout HTMLText) {
    page.markup("<p class=\"soft\"><mark>")
    page.words(Phrases.Review.legendMet[language])
    page.markup("</mark> <mark class=\"miss\">")
    page.words(Phrases.Review.legendOffence[language])
    page.markup("</mark> <mark class=\"call\">")
    page.words(Phrases.Review.legendOccasion[language])
    page.markup("</mark> ")
    page.words(Phrases.Review.legendEvidence[language])
    page.markup("</p>\n")
  }

  private func addHead(
    _ index: Int, _ turn: Turn, _ notes: TurnNotes, to page: inout HTMLText
  ) {
    page.markup("<p class=\"who\">")
    page.element("span", "\(index + 1)")
    page.element("b", turn.role.title[language])
    if let speaker = turn.shownSpeaker { page.element("span", speaker) }
    if turn.isBot { page.element("span", Phrases.Review.bot[language]) }
    if let clock = turn.start.flatMap(Figures.clock) { page.element("span", clock) }
    if let style = notes.results[index]?.style, style != "neutral" {
      page.element("span", titles.title(ofStyle: style), ["class": Self.tone(ofStyle: style)])
    }
    page.markup("</p>")
  }

  private static func tone(ofStyle style: String) -> String {
    switch style {
    case "aggressive", "passiveAggressive": "bad"
    case "passive": "warn"
    case "assertive": "good"
    default: "soft"
    }
  }

  private func addWords(_ turn: Turn, _ marks: [TurnMarks.Mark], to page: inout HTMLText) {
    page.markup("<p\(HTMLText.languageAttribute(of: turn.text, amid: language))>")
    let scalars = Array(turn.text.unicodeScalars)
    if scalars.isEmpty { page.element("span", Phrases.Review.noWords[language], ["class": "soft"]) }
    for piece in TurnMarks.pieces(of: marks, scalars: scalars.count) {
      let words = scalars[piece.range]
      guard let chosen = piece.marks.min(by: { $0.kind < $1.kind }) else {
        addLines(words, to: &page)
        continue
      }
      let names = piece.marks.map { titles.title(ofCriterion: $0.criterion) }
      page.markup(Self.opening(of: chosen.kind))
      page.open(
        "a",
        [
          "href": "#" + HTMLText.anchor("c", chosen.criterion),
          "title": (chosen.kind == .met ? "✓ " : "✗ ")
            + names.joined(separator: Phrases.Marks.comma[language]),
        ])
      addLines(words, to: &page)
      page.markup("</a></mark>")
    }
    page.markup("</p>")
  }

  private static func opening(of kind: TurnMarks.Kind) -> String {
    switch kind {
    case .met: "<mark>"
    case .occasion: "<mark class=\"call\">"
    case .offence: "<mark class=\"miss\">"
    }
  }

  /// Words with their line ends.
  private func addLines(_ scalars: ArraySlice<Unicode.Scalar>, to page: inout HTMLText) {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { page.markup("<br>") }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line)
      page.words(String(view))
    }
  }

  /// The verdicts that rest on the turn, then other behaviours recognised in it.
  private func addTags(_ index: Int, _ notes: TurnNotes, to page: inout HTMLText) {
    let labels = notes.recognised[index]
    guard !notes.notes[index].isEmpty || !labels.isEmpty else { return }
    page.markup("<div class=\"tags\">")
    for note in notes.notes[index] {
      page.open("span", ["class": note.verdict == .missed ? "bad" : "good"])
      page.words(note.verdict.mark + " ")
      page.element(
        "a", titles.title(ofCriterion: note.criterion),
        ["href": "#" + HTMLText.anchor("c", note.criterion)])
      if let aside = note.aside {
        page.words(Phrases.Marks.aside(aside[language])[language])
      }
      page.markup("</span>")
    }
    for label in labels {
      page.element("span", "· " + titles.title(ofCriterion: label), ["class": "soft"])
    }
    page.markup("</div>")
  }
}

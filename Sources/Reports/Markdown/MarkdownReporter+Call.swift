import Detection
import Localization
import Rubrics
import Scoring

extension MarkdownReporter {
  /// The heading, the facts, and the score with its arithmetic.
  func addHead(_ card: Scorecard, to page: inout MarkdownText) {
    page.markup("\n## ")
    page.words(card.call.id)
    page.markup(" · ")
    page.words(wording.percent(card.score))
    page.markup(" · ")
    page.words(wording.band(card.score))
    if let passed = card.score.passed { page.markup(passed ? " · ✓" : " · ✗") }
    page.markup("\n\n")
    addFact(Phrases.Review.call, wording.facts(card.call).joined(separator: " · "), to: &page)
    addFact(Phrases.Review.source, wording.origin(card.call), to: &page)
    for finding in card.health {
      addFact(Phrases.Review.health, finding.detail[language], to: &page)
    }
    addScore(card, to: &page)
    addFact(Phrases.Score.style, wording.style(card.style), to: &page)
    if let type = card.serviceType {
      addFact(Phrases.Score.serviceType, wording.serviceType(type), to: &page)
    }
  }

  private func addScore(_ card: Scorecard, to page: inout MarkdownText) {
    let coverage = Phrases.Score.coverage(card.score.coverage)[language]
    let semicolon = Phrases.Marks.semicolon[language]
    guard let sum = wording.sum(card), let division = wording.division(card.score) else {
      let parts = [Phrases.Score.withheld[language], wording.reasons(card.health), coverage]
      addFact(
        Phrases.Score.heading, parts.filter { !$0.isEmpty }.joined(separator: semicolon),
        to: &page)
      return
    }
    var parts = [sum, division] + wording.outcome(card.score) + [coverage]
    if !card.score.critical.isEmpty {
      let names = card.score.critical.map(titles.title(ofCriterion:))
      parts.append(
        Phrases.Score.critical[language] + Phrases.Marks.colon[language]
          + names.joined(separator: Phrases.Marks.comma[language]))
    }
    addFact(Phrases.Score.heading, parts.joined(separator: semicolon), to: &page)
  }

  private func addFact(_ label: LocalizedText, _ text: String, to page: inout MarkdownText) {
    page.markup("- **")
    page.words(label[language])
    page.markup("**")
    page.words(Phrases.Marks.colon[language] + text)
    page.markup("\n")
  }

  /// The subtotals; without any there is no table.
  func addSections(_ card: Scorecard, to page: inout MarkdownText) {
    let sections = card.sections.filter { $0.applicable > .zero }
    guard !sections.isEmpty else { return }
    page.markup("\n")
    page.tableHead([
      (Phrases.Score.section[language], false), (Phrases.Score.points[language], true),
    ])
    for section in sections {
      page.tableRow([
        MarkdownText.escaped(titles.title(ofSection: section.id)),
        "\(Figures.points(section.earned)) / \(Figures.points(section.applicable))",
      ])
    }
    if card.score.bonus > .zero {
      page.tableRow([Phrases.Score.bonus[language], "+\(Figures.points(card.score.bonus))"])
    }
    guard let earned = card.score.earned else { return }
    page.tableRow([
      "**\(Phrases.Score.total[language])**",
      "**\(Figures.points(earned)) / \(Figures.points(card.score.applicable))**",
    ])
  }

  /// The verdicts with the words that they rest on.
  func addCriteria(_ card: Scorecard, to page: inout MarkdownText) {
    guard !card.criteria.isEmpty else { return }
    page.markup("\n")
    page.tableHead([
      (Phrases.Score.criterion[language], false), (Phrases.Score.verdict[language], false),
      (Phrases.Score.points[language], true), (Phrases.Score.evidence[language], false),
    ])
    for result in card.criteria {
      var verdict = "\(result.verdict.mark) \(wording.verdict(result))"
      verdict += wording.doubt(result, in: card)
      if let reason = result.reason {
        verdict += Phrases.Marks.colon[language] + titles.title(ofReason: reason)
      }
      if card.score.critical.contains(result.id) {
        verdict += Phrases.Marks.aside(Phrases.Score.critical[language])[language]
      }
      page.tableRow([
        MarkdownText.escaped(titles.title(ofCriterion: result.id)),
        MarkdownText.escaped(verdict), wording.points(result),
        MarkdownText.escaped(wording.evidence(result)),
      ])
    }
  }

  /// Praise, then what to change.
  func addCoaching(_ card: Scorecard, to page: inout MarkdownText) {
    guard !card.coaching.isEmpty else { return }
    page.markup("\n### ")
    page.words(Phrases.Coaching.heading[language])
    page.markup("\n\n")
    for note in card.coaching {
      page.markup(note.kind == .praise ? "- ✓ **" : "- ✗ **")
      page.words(titles.title(ofCriterion: note.criterion))
      page.markup("**\n")
      for field in CoachingFields(note, language: language).all {
        page.markup("  - ")
        page.words(field.label + Phrases.Marks.colon[language] + field.text)
        page.markup("\n")
      }
    }
  }
}

import Detection
import Localization
import Rubrics
import Scoring

extension ReviewView {
  /// What was not judged with the reason, and what did not apply.
  func addUnjudged(_ card: Scorecard, to screen: inout Screen) {
    let unknown = card.criteria.filter { $0.verdict == .notEvaluated }
    let idle = card.criteria.filter { $0.verdict == .notApplicable }
    if !unknown.isEmpty {
      screen.addHeading(Phrases.Review.notEvaluated[language], aside: "\(unknown.count)")
      for result in unknown {
        var line = StyledText("– \(titles.title(ofCriterion: result.id))")
        let reason =
          result.reason.map(titles.title(ofReason:)) ?? Phrases.Review.noReason[language]
        line.append(Phrases.Marks.colon[language] + reason, .faint)
        screen.add(line, rest: 2)
      }
    }
    if !idle.isEmpty {
      screen.addHeading(Phrases.Review.notApplicable[language], aside: "\(idle.count)")
      let names = idle.map { StyledText(titles.title(ofCriterion: $0.id)) }
      for line in Flow.lines(names, cells: width, separator: StyledText(" · ", .faint)) {
        screen.add(line)
      }
    }
  }

  /// Praise first, then what to change: the words, why they matter, and what to say instead.
  func addCoaching(_ card: Scorecard, to screen: inout Screen) {
    guard !card.coaching.isEmpty else { return }
    screen.addHeading(Phrases.Coaching.heading[language])
    for kind in [CoachingNote.Kind.praise, .improve] {
      let notes = card.coaching.filter { $0.kind == kind }
      guard !notes.isEmpty else { continue }
      let title = kind == .praise ? Phrases.Coaching.praise : Phrases.Coaching.improve
      screen.add(title[language], .strong)
      for note in notes { add(note, to: &screen) }
      if kind == .praise { screen.addBlank() }
    }
    addOthers(card, &screen)
  }

  /// The names of what else was missed.
  private func addOthers(_ card: Scorecard, _ screen: inout Screen) {
    let noted = Set(card.coaching.filter { $0.kind == .improve }.map(\.criterion))
    let others = card.criteria.filter { $0.verdict == .missed && !noted.contains($0.id) }
    guard !others.isEmpty else { return }
    screen.addBlank()
    screen.add("  " + Phrases.Coaching.others(others.count)[language], .faint)
    let names = others.map { StyledText(titles.title(ofCriterion: $0.id)) }
    let separator = StyledText(" · ", .faint)
    for line in Flow.lines(names, cells: width, indent: 4, separator: separator) {
      screen.add(line)
    }
  }

  private func add(_ note: CoachingNote, to screen: inout Screen) {
    var line = StyledText()
    line.append(note.kind == .praise ? "✓" : "✗", note.kind == .praise ? .good : .bad)
    line.append(" \(titles.title(ofCriterion: note.criterion))")
    if let turn = note.turn { line.append("  \(Phrases.Review.turn(turn + 1)[language])", .faint) }
    screen.add(line, first: 2, rest: 4)
    for field in CoachingFields(note, language: language).all {
      addField(field.label, StyledText(field.text), indent: 6, to: &screen)
    }
  }
}

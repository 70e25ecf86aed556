import Detection
import Localization
import Rubrics
import Scoring
import Transcripts

extension ReviewView {
  /// The turns with their evidence in place and their verdicts beside or below them.
  func addConversation(_ card: Scorecard, _ transcript: Transcript, to screen: inout Screen) {
    screen.addHeading(Phrases.Review.conversation[language])
    for line in legend() { screen.add(line) }
    let notes = TurnNotes(
      card, turns: transcript.turns.count, prohibitions: titles.prohibitions)
    let rightWidth = hasTwoColumns ? max(34, width * 3 / 10) : 0
    let leftWidth = hasTwoColumns ? width - rightWidth - 3 : width
    for (index, turn) in transcript.turns.enumerated() {
      let head = self.head(index, turn, notes)
      let words = self.words(index, turn, notes)
      let verdicts = self.verdicts(index, notes)
      var left = head.wrapped(to: leftWidth, rest: 5)
      left += words.wrapped(to: leftWidth, first: 5, rest: 5)
      if hasTwoColumns {
        if index > 0 { left.insert(StyledText(), at: 0) }
        let right = verdicts.flatMap { $0.wrapped(to: rightWidth, rest: 2) }
        screen.add(
          left, beside: index > 0 ? [StyledText()] + right : right, leftWidth: leftWidth)
      } else {
        if index > 0 { screen.addBlank() }
        for line in left { screen.add(line) }
        for line in Flow.lines(verdicts, cells: width, indent: 5) { screen.add(line) }
      }
    }
  }

  private func legend() -> [StyledText] {
    var met = StyledText("✓", .good)
    met.append(" \(Phrases.Review.legendMet[language])", .faint)
    var missed = StyledText("✗", .bad)
    missed.append(" \(Phrases.Review.legendMissed[language])", .faint)
    let label = StyledText("· \(Phrases.Review.legendLabel[language])", .faint)
    var evidence = StyledText()
    if usesColor {
      evidence.append(Phrases.Review.legendEvidence[language], .goodWords)
    } else {
      evidence.append("»\(Phrases.Review.legendEvidence[language])«", .faint)
    }
    return Flow.lines([met, missed, label, evidence], cells: width) + [StyledText()]
  }

  /// Number, time, speaker, phase and style.
  private func head(_ index: Int, _ turn: Turn, _ notes: TurnNotes) -> StyledText {
    var line = StyledText("\(index + 1)", .faint)
    line.pad(to: 5)
    line.append(turn.role.title[language], turn.role == .agent ? .title : .strong)
    if let speaker = turn.shownSpeaker { line.append(" \(speaker)", .faint) }
    if turn.isBot {
      line.append(Phrases.Marks.aside(Phrases.Review.bot[language])[language], .faint)
    }
    if let clock = turn.start.flatMap(Figures.clock) { line.append("  \(clock)", .faint) }
    if let phase = notes.phases[index] {
      line.append("  \(titles.title(ofPhase: phase))", .faint)
    }
    if let style = notes.results[index]?.style {
      line.append("  \(titles.title(ofStyle: style))", Self.ink(ofStyle: style))
    }
    return line
  }

  private static func ink(ofStyle style: String) -> Ink {
    switch style {
    case "aggressive", "passiveAggressive": .bad
    case "passive": .caution
    case "assertive": .good
    default: .faint
    }
  }

  /// The words of a turn, evidence highlighted or between marks.
  private func words(_ index: Int, _ turn: Turn, _ notes: TurnNotes) -> StyledText {
    guard !turn.text.isEmpty else { return StyledText(Phrases.Review.noWords[language], .faint) }
    let inks = notes.inks(ofTurn: index, scalars: turn.text.unicodeScalars.count)
    var text = StyledText()
    var last = Ink.plain
    var offset = 0
    for character in turn.text {
      let count = character.unicodeScalars.count
      // A character is evidence if any scalar of it is.
      let ink = inks[offset..<offset + count].first(where: \.isEvidence) ?? .plain
      offset += count
      if !usesColor, ink != last {
        if last.isEvidence { text.append("«", last) }
        if ink.isEvidence { text.append("»", ink) }
      }
      last = ink
      if character.isNewline {
        text.appendLineEnd()
      } else {
        text.append(String(character), ink)
      }
    }
    if !usesColor, last.isEvidence { text.append("«", last) }
    return text
  }

  /// The verdicts that rest on the turn, then other behaviours recognised in it.
  private func verdicts(_ index: Int, _ notes: TurnNotes) -> [StyledText] {
    var items: [StyledText] = []
    for note in notes.notes[index] {
      var item = StyledText(note.verdict.mark, note.verdict.ink)
      item.append(" \(titles.title(ofCriterion: note.criterion))")
      if let aside = note.aside {
        item.append(Phrases.Marks.aside(aside[language])[language], .faint)
      }
      items.append(item)
    }
    for label in notes.recognised[index] {
      items.append(StyledText("· \(titles.title(ofCriterion: label))", .faint))
    }
    return items
  }
}

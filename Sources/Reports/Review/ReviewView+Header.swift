import Localization
import Rubrics
import Scoring

extension ReviewView {
  /// Which call, which agent, which pack, and the state of the transcript.
  func addHeader(_ card: Scorecard, to screen: inout Screen) {
    screen.addHeading("\(Phrases.Review.call[language]) \(card.call.id)")
    let facts = wording.facts(card.call).map { StyledText($0) }
    for line in Flow.lines(facts, cells: width, separator: StyledText(" · ", .faint)) {
      screen.add(line)
    }
    addField(
      Phrases.Review.source[language], StyledText(wording.origin(card.call)), to: &screen)
    let pack = card.pack
    var identity = StyledText(titles.pack)
    identity.append("  \(pack.id) \(pack.version)  \(pack.digest)", .faint)
    addField(Phrases.Review.pack[language], identity, to: &screen)
    guard !card.health.isEmpty else {
      addField(
        Phrases.Review.health[language], StyledText(Phrases.Review.sound[language], .good),
        to: &screen)
      return
    }
    for finding in card.health {
      addField(
        Phrases.Review.health[language],
        StyledText(finding.detail[language], finding.withholds ? .caution : .plain), to: &screen)
    }
  }
}

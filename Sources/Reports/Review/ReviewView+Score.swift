import Detection
import Localization
import Rubrics
import Scoring

extension ReviewView {
  /// Figures further than this from their names are hard to follow.
  private static let tableWidth = 64

  /// The points of every criterion by sections, then the sum, the percentage and what it means.
  func addScore(_ card: Scorecard, to screen: inout Screen) {
    screen.addHeading(Phrases.Score.heading[language])
    let columns = hasTwoColumns ? 2 : 1
    let cells = min(Self.tableWidth, (width - 3 * (columns - 1)) / columns)
    let blocks = self.blocks(card, cells: cells)
    if columns == 1 {
      for line in blocks.joined() { screen.add(line) }
    } else {
      let (left, right) = Self.balanced(blocks)
      screen.add(left, beside: right, leftWidth: cells)
    }
    screen.addBlank()
    addOutcome(card, to: &screen)
  }

  /// The lines of each section that has something to show.
  private func blocks(_ card: Scorecard, cells: Int) -> [[StyledText]] {
    var results: [String: [CriterionResult]] = [:]
    for result in card.criteria where result.verdict == .met || result.verdict == .missed {
      results[titles.criterion(result.id)?.section ?? "", default: []].append(result)
    }
    var blocks: [[StyledText]] = []
    for section in card.sections {
      guard let judged = results.removeValue(forKey: section.id) else { continue }
      let title = StyledText(titles.title(ofSection: section.id), .strong)
      let subtotal =
        section.applicable > .zero
        ? "\(Figures.points(section.earned)) / \(Figures.points(section.applicable))" : "–"
      var block = [row(title, subtotal, .strong, cells: cells)]
      let points = judged.reduce(Points.zero) { $0 + $1.points }
      if points != section.earned, !card.score.critical.isEmpty {
        let note = StyledText(Phrases.Score.sectionLost[language], .bad)
        block += note.wrapped(to: cells, first: 2, rest: 2)
      }
      blocks.append(block + judged.map { row($0, of: card, cells: cells) })
    }
    // Criteria that this version of the pack does not know.
    let others = card.criteria.filter { results[titles.criterion($0.id)?.section ?? ""] != nil }
      .filter { $0.verdict == .met || $0.verdict == .missed }
    if !others.isEmpty { blocks.append(others.map { row($0, of: card, cells: cells) }) }
    return blocks
  }

  private func row(_ result: CriterionResult, of card: Scorecard, cells: Int) -> StyledText {
    var line = StyledText("  ")
    line.append(result.verdict.mark, result.verdict.ink)
    line.append(" \(titles.title(ofCriterion: result.id))")
    if card.score.critical.contains(result.id) {
      line.append(Phrases.Marks.aside(Phrases.Score.critical[language])[language], .bad)
    }
    line.append(wording.occurrence(result), .faint)
    line.append(wording.doubt(result, in: card), .caution)
    let points = wording.points(result)
    return row(line, points, result.verdict == .missed ? .bad : .plain, cells: cells)
  }

  /// A name on the left and figures on the right.
  private func row(_ name: StyledText, _ figures: String, _ ink: Ink, cells: Int) -> StyledText {
    let right = StyledText(figures, ink)
    var line = name.truncated(to: cells - right.width - 2)
    line.append(" ")
    while line.width < cells - right.width - 1 { line.append(".", .faint) }
    line.append(" ")
    line.append(right)
    return line
  }

  /// Whole blocks in two columns of about the same height.
  private static func balanced(_ blocks: [[StyledText]]) -> ([StyledText], [StyledText]) {
    let total = blocks.reduce(0) { $0 + $1.count }
    var left: [StyledText] = []
    var right: [StyledText] = []
    for block in blocks {
      if right.isEmpty, left.isEmpty || 2 * left.count + block.count <= total {
        left += block
      } else {
        right += block
      }
    }
    return (left, right)
  }

  private func addOutcome(_ card: Scorecard, to screen: inout Screen) {
    let score = card.score
    if let sum = wording.sum(card), let division = wording.division(score) {
      addField(Phrases.Score.total[language], StyledText(sum), to: &screen)
      var line = StyledText("\(division)", .strong)
      for part in wording.outcome(score) { line.append("  ·  \(part)") }
      if let passed = score.passed { line.append(passed ? " ✓" : " ✗", passed ? .good : .bad) }
      addField(Phrases.Score.heading[language], line, to: &screen)
      if !score.critical.isEmpty {
        screen.add(Phrases.Score.criticalFails[language], .bad)
      }
    } else {
      let reasons = wording.reasons(card.health)
      let text =
        Phrases.Score.withheld[language]
        + (reasons.isEmpty ? "" : Phrases.Marks.semicolon[language] + reasons)
      addField(Phrases.Score.heading[language], StyledText(text, .caution), to: &screen)
    }
    let coverage = Phrases.Score.coverage(score.coverage)[language]
    addField(Phrases.Score.coverage[language], StyledText(coverage), to: &screen)
    addField(Phrases.Score.style[language], StyledText(wording.style(card.style)), to: &screen)
    if let type = card.serviceType {
      addField(
        Phrases.Score.serviceType[language], StyledText(wording.serviceType(type)), to: &screen)
    }
  }
}

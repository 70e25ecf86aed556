import Localization
import Rubrics
import Scoring

extension TextReporter {
  /// Criteria listed as most often missed.
  private static let missedLimit = 10

  /// What stands below the calls: counts, bands, the most missed criteria, and the calls to look at.
  func summary(_ summary: RunSummary) -> [StyledText] {
    var screen = Screen(width: min(width ?? 100, 100), usesColor: usesColor)
    if summary.calls > 0 { screen.addBlank() }
    addCounts(summary, to: &screen)
    guard summary.calls > 0 else { return screen.lines }
    addDistribution(summary, to: &screen)
    addBands(summary, to: &screen)
    addMissed(summary, to: &screen)
    addRemarks(
      Phrases.Run.critical[language], summary.critical, count: summary.criticalCount, to: &screen
    ) { remark in
      remark.critical.map(titles.title(ofCriterion:))
        .joined(separator: Phrases.Marks.comma[language])
    }
    addRemarks(
      Phrases.Run.withheld[language], summary.withheld, count: summary.withheldCount, to: &screen
    ) { remark in wording.reasons(remark.withheld) }
    addUnjudged(summary, to: &screen)
    return screen.lines
  }

  private func addCounts(_ summary: RunSummary, to screen: inout Screen) {
    screen.addRule(Phrases.Run.summary[language])
    guard summary.calls > 0 || summary.ungraded > 0 else {
      screen.add(Phrases.Run.noCalls[language], .faint)
      return
    }
    var line = StyledText("\(Phrases.Run.calls[language]) ")
    line.append("\(summary.calls)", .strong)
    line.append("  ·  \(Phrases.Run.gradable[language]) \(summary.gradable)")
    if summary.withheldCount > 0 {
      line.append("  ·  \(Phrases.Run.withheld[language]) \(summary.withheldCount)", .caution)
    }
    if summary.ungraded > 0 {
      line.append("  ·  \(Phrases.Run.ungraded[language]) \(summary.ungraded)", .bad)
    }
    if let mean = summary.meanPermille {
      line.append("  ·  \(Phrases.Run.mean[language]) ")
      line.append("\(Figures.percent(mean))%", .strong)
      let share = Figures.permille(summary.passed, of: summary.gradable)
      line.append("  ·  \(Phrases.Run.passed[language]) \(summary.passed)")
      line.append(Phrases.Marks.aside("\(Figures.percent(share))%")[language])
    }
    screen.add(line)
  }

  private func addDistribution(_ summary: RunSummary, to screen: inout Screen) {
    // The scores of one call are not spread over anything.
    guard summary.gradable > 1 else { return }
    screen.addBlank()
    screen.add(Phrases.Run.distribution[language], .title)
    addBars(
      summary.distribution.filter { $0.calls > 0 }
        .map { ($0.label, $0.calls, summary.gradable, "\($0.calls)") },
      to: &screen)
  }

  private func addUnjudged(_ summary: RunSummary, to screen: inout Screen) {
    let unjudged = summary.unjudged
    guard !unjudged.isEmpty else { return }
    screen.addBlank()
    screen.add(Phrases.Review.notEvaluated[language], .title)
    for entry in unjudged {
      var line = StyledText(wording.reason(entry.reason), .strong)
      line.append("  \(wording.criteria(of: entry))")
      screen.add(line, first: 2, rest: 4)
    }
  }

  private func addBands(_ summary: RunSummary, to screen: inout Screen) {
    guard summary.gradable > 0 else { return }
    screen.addBlank()
    screen.add(Phrases.Run.bands[language], .title)
    let bands = titles.bands.map { (name: $0.title[language], count: summary.bands[$0.id] ?? 0) }
    addBars(
      bands.map { ($0.name, $0.count, summary.gradable, "\($0.count)") }, to: &screen)
  }

  private func addMissed(_ summary: RunSummary, to screen: inout Screen) {
    screen.addBlank()
    screen.add(Phrases.Run.mostMissed[language], .title)
    let missed = summary.pareto.prefix(Self.missedLimit)
    guard !missed.isEmpty else {
      screen.add(Phrases.Run.nothingMissed[language], .faint, first: 2)
      return
    }
    addBars(
      missed.map { tally, cumulative in
        let share = Figures.percent(Figures.permille(tally.missed, of: tally.judged))
        return (
          titles.title(ofCriterion: tally.criterion), tally.missed, tally.judged,
          "\(tally.missed)/\(tally.judged)  \(share)%  Σ \(Figures.percent(cumulative))%"
        )
      }, to: &screen)
  }

  /// Names, bars and figures below each other.
  private func addBars(
    _ rows: [(name: String, part: Int, whole: Int, figure: String)], to screen: inout Screen
  ) {
    let names = rows.map { StyledText($0.name).truncated(to: screen.width / 3) }
    let nameWidth = names.map(\.width).max() ?? 0
    let figureWidth = rows.map(\.figure.utf8.count).max() ?? 0
    let cells = max(4, min(30, screen.width - nameWidth - figureWidth - 6))
    for (row, name) in zip(rows, names) {
      var line = StyledText("  ")
      line.append(name)
      line.pad(to: 2 + nameWidth + 2)
      line.append(Bar.filled(row.part, of: row.whole, cells: cells), .caution)
      line.pad(to: 2 + nameWidth + 2 + cells + 1)
      line.append(row.figure)
      screen.add(line)
    }
  }

  private func addRemarks(
    _ title: String, _ remarks: [RunSummary.Remark], count: Int, to screen: inout Screen,
    why: (RunSummary.Remark) -> String
  ) {
    guard count > 0 else { return }
    screen.addBlank()
    screen.add("\(title)\(Phrases.Marks.aside("\(count)")[language])", .title)
    for remark in remarks {
      var line = StyledText(remark.call, .strong)
      line.append("  \(why(remark))")
      screen.add(line, first: 2, rest: 4)
    }
    if count > remarks.count {
      screen.add(Phrases.Run.more(count - remarks.count)[language], .faint, first: 2)
    }
  }
}

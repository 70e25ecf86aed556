import Localization
import Rubrics
import Scoring

/// What a supervisor wants to know about agents and teams: who stands where and why, and what to
/// practise with whom.
package struct AgentReport: Sendable {
  /// Criteria listed as most often missed.
  private static let failureLimit = 5
  /// Things to practise that are listed.
  private static let planLimit = 6

  let book: AgentBook
  let titles: RubricTitles
  let width: Int
  let usesColor: Bool

  var language: ReadingLanguage { titles.language }

  /// Prepares a report.
  package init(_ book: AgentBook, options: ReportOptions) {
    self.book = book
    titles = options.titles
    width = max(60, options.width ?? 110)
    usesColor = options.usesColor
  }

  /// Lines for a terminal.
  package func text() -> [UInt8] { layout.text(blocks, usesColor: usesColor) }

  /// A document.
  package func markdown() -> [UInt8] { layout.markdown(blocks) }

  /// A page.
  package func html() -> [UInt8] {
    layout.html(blocks, title: Phrases.Agents.title[language])
  }

  /// A row per agent.
  package func csv() -> [UInt8] {
    var bytes: [UInt8] = []
    var head = CSVRow()
    for name in [
      "agent", "team", "calls", "scored", "mean", "low", "high", "passed", "critical", "trend",
      "pointsPer30Days", "style", "technical", "personal",
    ] + UsualWeakness.allCases.map(\.rawValue) + ["missed1", "missed2", "missed3"] {
      head.append(name)
    }
    bytes += head.ended()
    for agent in book.agents { bytes += row(agent) }
    return bytes
  }

  private var layout: BlockLayout { BlockLayout(titles: titles, width: width) }

  private func row(_ agent: AgentTally) -> [UInt8] {
    var row = CSVRow()
    row.append(agent.name)
    row.append(agent.team)
    row.append(agent.calls)
    row.append(agent.score.count)
    row.append(agent.score.value.map(Self.figure))
    let interval = agent.score.interval(within: 0...100)
    row.append(interval.map { Self.figure($0.lowerBound) })
    row.append(interval.map { Self.figure($0.upperBound) })
    row.append(agent.passed)
    row.append(agent.critical)
    let (direction, slope) = agent.trend.direction
    row.append(direction.rawValue)
    row.append(slope.map(Self.figure))
    row.append(agent.dominantStyle)
    row.append(agent.technical.value.map { Figures.decimal(Figures.rounded($0)) })
    row.append(agent.personal.value.map { Figures.decimal(Figures.rounded($0)) })
    for weakness in UsualWeakness.allCases {
      let count = agent.weaknesses[weakness]
      row.append(
        count.map { Figures.percent(Figures.permille($0.missed, of: $0.judged)) })
    }
    let failures = agent.failures.map(\.id)
    for place in 0..<3 { row.append(failures.indices.contains(place) ? failures[place] : nil) }
    return row.ended()
  }

  // MARK: Blocks

  private var blocks: [ReportBlock] {
    var blocks: [ReportBlock] = [.heading(level: 1, Phrases.Agents.title[language])]
    blocks.append(.facts(facts(book.all)))
    if book.packs.count > 1 { blocks.append(.caution(Phrases.Agents.mixedPacks[language])) }
    blocks += [
      .heading(level: 2, Phrases.Agents.overview[language]),
      .table(table(book.agents, teams: true)),
    ]
    if let remark = overlap(book.agents) { blocks.append(.caution(remark)) }
    if let quadrant = quadrant(book.agents) { blocks.append(quadrant) }
    let teams = book.teams
    if !teams.isEmpty {
      blocks += [
        .heading(level: 2, Phrases.Agents.teams[language]), .table(table(teams, teams: false)),
      ]
    }
    blocks += [.heading(level: 2, Phrases.Agents.everybody[language])]
    blocks += details(book.all, withPlan: false)
    for agent in book.agents {
      blocks.append(.heading(level: 2, name(agent), anchor: anchor(agent)))
      blocks.append(.facts(facts(agent)))
      if agent.isFew { blocks.append(.caution(Phrases.Agents.few(agent.score.count)[language])) }
      blocks += details(agent, withPlan: true)
    }
    return blocks
  }

  private func anchor(_ agent: AgentTally) -> String { HTMLText.anchor("a", agent.name) }

  func name(_ agent: AgentTally) -> String {
    guard !agent.name.isEmpty else { return Phrases.Agents.unnamed[language] }
    return agent.name + (agent.team.map { " · \($0)" } ?? "")
  }

  private func facts(_ tally: AgentTally) -> [(label: String, value: String)] {
    var facts = [
      (Phrases.Run.calls[language], "\(tally.calls)"),
      (Phrases.Run.gradable[language], "\(tally.score.count)"),
    ]
    guard let mean = tally.score.value else { return facts }
    let interval = tally.score.interval(within: 0...100).map {
      Phrases.Marks.aside(
        "\(Phrases.Agents.interval[language]) \(Self.figure($0.lowerBound))–\(Self.figure($0.upperBound))"
      )[language]
    }
    facts.append((Phrases.Run.mean[language], Self.figure(mean) + "%" + (interval ?? "")))
    let share = Figures.percent(Figures.permille(tally.passed, of: tally.score.count))
    facts.append(
      (
        Phrases.Run.passed[language],
        "\(tally.passed)" + Phrases.Marks.aside("\(share)%")[language]
      ))
    if tally.critical > 0 {
      facts.append((Phrases.Run.critical[language], "\(tally.critical)"))
    }
    facts.append((Phrases.Agents.trend[language], trend(tally)))
    return facts
  }

  private func trend(_ tally: AgentTally) -> String {
    let (direction, slope) = tally.trend.direction
    return Phrases.Agents.direction(direction.rawValue, slope.map(Self.figure))[language]
  }

  private func table(_ tallies: [AgentTally], teams: Bool) -> ReportBlock.Table {
    var columns = [
      ReportBlock.Table.Column(
        title: (teams ? Phrases.Review.agent : Phrases.Agents.team)[language])
    ]
    if teams { columns.append(.init(title: Phrases.Agents.team[language])) }
    for title in [
      Phrases.Run.calls, Phrases.Run.mean, Phrases.Agents.interval, Phrases.Run.passed,
      Phrases.Run.critical,
    ] { columns.append(.init(title: title[language], isFigure: true)) }
    columns += [
      .init(title: Phrases.Agents.trend[language]),
      .init(
        title: (tallies.count > 2 ? Phrases.Agents.apart : Phrases.Run.mostMissed)[language]),
    ]
    return ReportBlock.Table(
      columns: columns,
      rows: tallies.map { tally in
        let interval = tally.score.interval(within: 0...100).map {
          "\(Self.figure($0.lowerBound))–\(Self.figure($0.upperBound))"
        }
        let label = tally.name.isEmpty ? Phrases.Agents.unnamed[language] : tally.name
        return [label] + (teams ? [tally.team ?? ""] : []) + [
          "\(tally.score.count)" + (tally.isFew ? " *" : ""),
          tally.score.value.map { Self.figure($0) + "%" } ?? "—", interval ?? "—",
          "\(Figures.percent(Figures.permille(tally.passed, of: tally.score.count)))%",
          "\(tally.critical)", trend(tally),
          tallies.count > 2
            ? apart(tally) ?? "—"
            : tally.failures.first.map { titles.title(ofCriterion: $0.id) } ?? "",
        ]
      }, links: teams ? tallies.map(anchor) : [])
  }

  private func quadrant(_ agents: [AgentTally]) -> ReportBlock? {
    let points = agents.compactMap { agent -> QuadrantPlot.Point? in
      guard let technical = agent.technical.value, let personal = agent.personal.value else {
        return nil
      }
      return QuadrantPlot.Point(technical: technical, personal: personal, name: name(agent))
    }
    guard !points.isEmpty else { return nil }
    let words = points.map {
      let axes = Phrases.Score.axes(
        technical: Figures.wholePercent($0.technical),
        personal: Figures.wholePercent($0.personal))
      return $0.name + Phrases.Marks.aside(axes[language])[language]
    }
    .joined(separator: Phrases.Marks.semicolon[language])
    return .plot(
      QuadrantPlot(points: points, cut: titles.serviceCut, language: language),
      Phrases.Score.serviceType[language] + Phrases.Marks.colon[language] + words)
  }

  private func details(_ tally: AgentTally, withPlan: Bool) -> [ReportBlock] {
    guard tally.calls > 0 else { return [.paragraph(Phrases.Agents.noScores[language])] }
    var blocks: [ReportBlock] = []
    let failures = tally.failures.prefix(Self.failureLimit)
    if !failures.isEmpty {
      blocks += [.heading(level: 3, Phrases.Agents.failures[language])]
      blocks.append(.table(table(ofFailures: Array(failures))))
    }
    if withPlan, let apart = apart(tally) {
      blocks.append(
        .paragraph(Phrases.Agents.apart[language] + Phrases.Marks.colon[language] + apart))
    }
    blocks += [.heading(level: 3, Phrases.Score.style[language]), .paragraph(styles(tally))]
    if withPlan, let quadrant = quadrant([tally]) { blocks.append(quadrant) }
    let periods = tally.trend.periods
    if periods.count > 1 {
      blocks.append(.heading(level: 3, Phrases.Agents.trend[language]))
      blocks.append(
        .table(
          ReportBlock.Table(
            columns: [
              .init(title: Phrases.Agents.period[language]),
              .init(title: Phrases.Run.calls[language], isFigure: true),
              .init(title: Phrases.Run.mean[language], isFigure: true),
            ],
            rows: periods.map { [$0.name, "\($0.calls)", Self.figure($0.mean) + "%"] })))
    }
    blocks += weaknesses(tally)
    if withPlan { blocks += plan(tally) }
    return blocks
  }

  private func table(
    ofFailures failures: [(id: String, misses: AgentTally.Misses)]
  ) -> ReportBlock.Table {
    ReportBlock.Table(
      columns: [
        .init(title: Phrases.Score.criterion[language]),
        .init(title: Phrases.Run.missed[language], isFigure: true),
        .init(title: Phrases.Run.judged[language], isFigure: true),
        .init(title: Phrases.Run.share[language], isFigure: true),
        .init(title: Phrases.Agents.lost[language], isFigure: true),
      ],
      rows: failures.map { id, misses in
        [
          titles.title(ofCriterion: id), "\(misses.missed)", "\(misses.judged)",
          "\(Figures.percent(Figures.permille(misses.missed, of: misses.judged)))%",
          Figures.decimal(Figures.rounded(misses.lost)),
        ]
      })
  }

  private func styles(_ tally: AgentTally) -> String {
    let shares = tally.styles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(titles.title(ofStyle: $0.key)) \(Figures.wholePercent($0.value))" }
    let dominant = titles.title(ofStyle: tally.dominantStyle)
    guard !shares.isEmpty else { return dominant }
    return dominant
      + Phrases.Marks.aside(shares.joined(separator: Phrases.Marks.comma[language]))[language]
  }

  private func weaknesses(_ tally: AgentTally) -> [ReportBlock] {
    let rows = UsualWeakness.allCases.compactMap { weakness -> [String]? in
      guard let count = tally.weaknesses[weakness] else { return nil }
      return [
        weakness.title[language], Phrases.Agents.share(count.missed, of: count.judged)[language],
        "\(Figures.percent(Figures.permille(count.missed, of: count.judged)))%",
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 3, Phrases.Agents.weaknesses[language]),
      .table(
        ReportBlock.Table(
          columns: [
            .init(title: Phrases.Agents.weakness[language]),
            .init(title: Phrases.Run.missed[language]),
            .init(title: Phrases.Run.share[language], isFigure: true),
          ], rows: rows)),
    ]
  }

  /// What to practise: what recurs first, each with the agent's own words where there are any.
  private func plan(_ tally: AgentTally) -> [ReportBlock] {
    let plan = tally.plan.filter { $0.misses.note != nil }.prefix(Self.planLimit)
    var blocks: [ReportBlock] = []
    let praise = tally.praise.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    if !praise.isEmpty {
      let names = praise.map { "\(titles.title(ofCriterion: $0.key)) \($0.value)" }
      blocks.append(.heading(level: 3, Phrases.Agents.strengths[language]))
      blocks.append(.paragraph(names.joined(separator: Phrases.Marks.comma[language])))
    }
    guard !plan.isEmpty else { return blocks }
    blocks.append(.heading(level: 3, Phrases.Agents.plan[language]))
    blocks.append(.list(plan.map { step($0.id, $0.misses) }))
    return blocks
  }

  private func step(_ id: String, _ misses: AgentTally.Misses) -> String {
    let kind = misses.missed > 1 ? Phrases.Agents.recurring : Phrases.Agents.once
    var step =
      kind[language] + Phrases.Marks.colon[language] + titles.title(ofCriterion: id)
      + Phrases.Marks.aside(
        Phrases.Agents.share(misses.missed, of: misses.judged)[language])[language]
    guard let note = misses.note else { return step }
    if let said = note.said {
      step +=
        Phrases.Marks.semicolon[language] + Phrases.Coaching.said[language]
        + Phrases.Marks.quoted(said)[language]
        + (misses.noteCall.map { Phrases.Marks.aside($0)[language] } ?? "")
    }
    step +=
      Phrases.Marks.semicolon[language]
      + (note.isReworded ? Phrases.Coaching.say : Phrases.Coaching.sample)[language]
      + Phrases.Marks.quoted(note.say)[language]
    let others = misses.calls.filter { note.said == nil || $0 != misses.noteCall }
    if !others.isEmpty {
      step +=
        Phrases.Marks.semicolon[language] + Phrases.Agents.listen[language]
        + Phrases.Marks.colon[language] + others.joined(separator: Phrases.Marks.comma[language])
    }
    return step
  }

  static func figure(_ value: Double) -> String {
    Figures.percent(Int((value * 10).rounded()))
  }
}

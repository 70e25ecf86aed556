import Detection
import Localization
import Rubrics

/// A comparison of two gradings for people.
package struct ComparisonReport: Sendable {
  /// Calls that are named before the rest is only counted.
  private static let callLimit = 50

  private let comparison: ScoreComparison
  private let titles: RubricTitles
  private let width: Int
  private let usesColor: Bool

  private var language: ReadingLanguage { titles.language }

  package init(_ comparison: ScoreComparison, options: ReportOptions) {
    self.comparison = comparison
    titles = options.titles
    width = max(60, options.width ?? 110)
    usesColor = options.usesColor
  }

  /// Lines for a terminal.
  package func text() -> [UInt8] {
    BlockLayout(titles: titles, width: width).text(blocks, usesColor: usesColor)
  }

  /// A document.
  package func markdown() -> [UInt8] { BlockLayout(titles: titles).markdown(blocks) }

  /// A page.
  package func html() -> [UInt8] {
    BlockLayout(titles: titles).html(blocks, title: Phrases.Compare.title[language])
  }

  private var blocks: [ReportBlock] {
    var facts = [
      (Phrases.Compare.compared[language], "\(comparison.compared)"),
      (Phrases.Compare.changed[language], "\(comparison.calls.count)"),
      (Phrases.Compare.nowPassed[language], "\(comparison.nowPassed)"),
      (Phrases.Compare.nowFailed[language], "\(comparison.nowFailed)"),
      (Phrases.Compare.onlyOld[language], "\(comparison.onlyOld)"),
      (Phrases.Compare.onlyNew[language], "\(comparison.onlyNew)"),
    ]
    if let change = comparison.meanChange {
      facts.insert((Phrases.Compare.meanChange[language], Self.signed(change)), at: 2)
    }
    var blocks: [ReportBlock] = [
      .heading(level: 1, Phrases.Compare.title[language]), .facts(facts),
      .heading(level: 2, Phrases.Compare.causes[language]),
    ]
    blocks.append(
      comparison.causes.isEmpty
        ? .paragraph(Phrases.Compare.noCause[language]) : .table(causes))
    guard !comparison.calls.isEmpty else {
      return blocks + [.paragraph(Phrases.Compare.same[language])]
    }
    blocks += [
      .heading(level: 2, Phrases.Compare.byCriterion[language]), .table(criteria),
      .heading(level: 2, Phrases.Run.calls[language]), .table(calls),
    ]
    let rest = comparison.calls.count - Self.callLimit
    if rest > 0 { blocks.append(.paragraph(Phrases.Run.more(rest)[language])) }
    return blocks
  }

  private var causes: ReportBlock.Table {
    ReportBlock.Table(
      columns: [
        .init(title: Phrases.Compare.cause[language]),
        .init(title: Phrases.Compare.old[language]),
        .init(title: Phrases.Compare.new[language]),
        .init(title: Phrases.Run.calls[language], isFigure: true),
      ],
      rows: comparison.causes.map { cause in
        let none = Phrases.Compare.none(cause.kind.rawValue)[language]
        return [
          Phrases.Compare.kind(cause.kind.rawValue)[language], cause.old ?? none,
          cause.new ?? none, "\(cause.calls)",
        ]
      })
  }

  private var criteria: ReportBlock.Table {
    ReportBlock.Table(
      columns: [
        .init(title: Phrases.Score.criterion[language]),
        .init(title: Phrases.Compare.change[language]),
        .init(title: Phrases.Run.calls[language], isFigure: true),
        .init(title: Phrases.Compare.points[language], isFigure: true),
      ],
      rows: comparison.turns.map { turn in
        [
          titles.title(ofCriterion: turn.criterion), change(turn.criterion, turn.old, turn.new),
          "\(turn.calls)", Self.signed(turn.points),
        ]
      })
  }

  private var calls: ReportBlock.Table {
    ReportBlock.Table(
      columns: [
        .init(title: Phrases.Review.call[language]),
        .init(title: Phrases.Compare.old[language], isFigure: true),
        .init(title: Phrases.Compare.new[language], isFigure: true),
        .init(title: Phrases.Compare.byCriterion[language]),
      ],
      rows: comparison.calls.prefix(Self.callLimit).map { call in
        [
          call.id, Self.percent(call.old, call.oldPassed), Self.percent(call.new, call.newPassed),
          call.changes.map {
            "\(titles.title(ofCriterion: $0.criterion)) \(change($0.criterion, $0.old, $0.new))"
          }.joined(separator: Phrases.Marks.semicolon[language]),
        ]
      })
  }

  private func change(_ criterion: String, _ old: String?, _ new: String?) -> String {
    "\(verdict(old, criterion)) → \(verdict(new, criterion))"
  }

  private func verdict(_ id: String?, _ criterion: String) -> String {
    guard let id else { return Phrases.Compare.absent[language] }
    return Verdict(rawValue: id)?.title(of: titles.kind(ofCriterion: criterion))[language] ?? id
  }

  private static func percent(_ percent: Double?, _ passed: Bool?) -> String {
    guard let percent else { return "—" }
    let mark = passed.map { $0 ? " ✓" : " ✗" } ?? ""
    return Figures.percent(Int((percent * 10).rounded())) + "%" + mark
  }

  private static func signed(_ value: Double) -> String {
    let text = Figures.decimal(Figures.rounded(value))
    return value > 0 ? "+\(text)" : text
  }
}

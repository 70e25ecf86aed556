import Detection
import Localization
import Rubrics
import Scoring

/// Writes a table with a row per call and a column per criterion.
///
/// Columns are named like the fields of the JSON form, criteria by their ids, so that a spreadsheet
/// and a program speak of the same things. Several ids in one cell are separated by semicolons.
struct CallTableReporter: Reporter {
  private static let columns = [
    "call", "source", "record", "agent", "team", "startedAt", "duration", "turns", "pack",
    "gradable", "earned", "applicable", "percent", "coverage", "band", "passed", "critical",
    "dominantStyle", "serviceType", "health",
  ]

  private let titles: RubricTitles
  private let hasByteOrderMark: Bool

  init(_ options: ReportOptions) {
    titles = options.titles
    hasByteOrderMark = options.hasByteOrderMark
  }

  func begin() -> [UInt8] {
    var row = CSVRow()
    for column in Self.columns { row.append(column) }
    for criterion in titles.criteria {
      // A pack may call a criterion what a column is called.
      row.append(Self.columns.contains(criterion.id) ? "criterion-\(criterion.id)" : criterion.id)
    }
    return (hasByteOrderMark ? CSVRow.byteOrderMark : []) + row.ended()
  }

  func rendering(of card: Scorecard) -> [UInt8] {
    let call = card.call
    let score = card.score
    var row = CSVRow()
    row.append(call.id)
    row.append(call.source)
    row.append(call.record)
    row.append(call.agent)
    row.append(call.team)
    row.append(call.startedAt)
    row.append(call.duration.map(Figures.decimal))
    row.append(call.turns)
    row.append(card.pack.id)
    row.append(score.gradable)
    row.append(score.earned.map(Figures.points))
    row.append(Figures.points(score.applicable))
    row.append(score.permille.map(Figures.percent))
    row.append(Figures.decimal(Double(score.coverage) / 100))
    row.append(score.band)
    row.append(score.passed)
    row.append(score.critical.joined(separator: ";"))
    row.append(card.style.dominant)
    row.append(card.serviceType?.kind.rawValue)
    row.append(card.health.map(\.id).joined(separator: ";"))
    appendVerdicts(of: card, to: &row)
    return row.ended()
  }

  func end(_ summary: RunSummary) -> [UInt8] { [] }

  /// Verdicts under the pack's columns, whatever the order of the card; empty where it has none.
  private func appendVerdicts(of card: Scorecard, to row: inout CSVRow) {
    var verdicts = [String?](repeating: nil, count: titles.criteria.count)
    for result in card.criteria {
      let place = titles.place(of: result.id)
      if place < verdicts.count { verdicts[place] = result.verdict.rawValue }
    }
    for verdict in verdicts { row.append(verdict) }
  }
}

extension CSVRow {
  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

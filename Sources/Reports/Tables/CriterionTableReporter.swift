import Detection
import Localization
import Scoring

/// Writes a table with a row per criterion of each call.
///
/// Turns are counted from 0 as in the JSON form. Several turns are separated by semicolons, several
/// quotes by ` | `.
struct CriterionTableReporter: Reporter {
  private let titles: RubricTitles
  private let hasByteOrderMark: Bool

  init(_ options: ReportOptions) {
    titles = options.titles
    hasByteOrderMark = options.hasByteOrderMark
  }

  func begin() -> [UInt8] {
    var row = CSVRow()
    for column in [
      "call", "source", "record", "agent", "criterion", "title", "verdict", "points", "max",
      "basis", "confidence", "evidenceTurns", "quotes", "reason", "pack",
    ] {
      row.append(column)
    }
    return (hasByteOrderMark ? CSVRow.byteOrderMark : []) + row.ended()
  }

  func rendering(of card: Scorecard) -> [UInt8] {
    var bytes: [UInt8] = []
    for result in card.criteria {
      var row = CSVRow()
      row.append(card.call.id)
      row.append(card.call.source)
      row.append(card.call.record)
      row.append(card.call.agent)
      row.append(result.id)
      row.append(titles.title(ofCriterion: result.id))
      row.append(result.verdict.rawValue)
      row.append(Figures.points(result.points))
      row.append(Figures.points(result.max))
      row.append(result.basis.rawValue)
      row.append(Figures.decimal(Figures.rounded(result.confidence)))
      row.append(result.evidence.map(\.place.turn.description).joined(separator: ";"))
      row.append(result.evidence.map(\.quote).filter { !$0.isEmpty }.joined(separator: " | "))
      row.append(result.reason)
      // Calls of one run may be graded by several packs.
      row.append(card.pack.id)
      bytes += row.ended()
    }
    return bytes
  }

  func end(_ summary: RunSummary) -> [UInt8] { [] }
}

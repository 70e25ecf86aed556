import JSONCoding
import Rubrics
import Scoring

/// Writes all scorecards as one array, a scorecard a line.
struct JSONReporter: Reporter {
  private let language: ReadingLanguage

  init(_ options: ReportOptions) {
    language = options.language
  }

  func begin() -> [UInt8] { Array("[".utf8) }

  func rendering(of card: Scorecard) -> [UInt8] {
    card.json(in: language)
  }

  func lead(isFirst: Bool) -> [UInt8] { Array((isFirst ? "\n" : ",\n").utf8) }

  func end(_ summary: RunSummary) -> [UInt8] {
    Array((summary.calls == 0 ? "]\n" : "\n]\n").utf8)
  }
}

/// Writes a scorecard a line, each line a document of its own.
struct JSONLinesReporter: Reporter {
  private let language: ReadingLanguage

  init(_ options: ReportOptions) {
    language = options.language
  }

  func begin() -> [UInt8] { [] }

  func rendering(of card: Scorecard) -> [UInt8] {
    card.json(in: language) + [UInt8(ascii: "\n")]
  }

  func end(_ summary: RunSummary) -> [UInt8] { [] }
}

extension Scorecard {
  /// The scorecard on one line.
  fileprivate func json(in language: ReadingLanguage) -> [UInt8] {
    var writer = JSONWriter(capacity: 256 * (criteria.count + turns.count))
    writer.write(ScorecardJSON(self, language: language))
    return writer.bytes
  }
}

import Detection
import Localization
import Rubrics
import Scoring

/// Writes workflow commands, which GitHub shows as annotations: a line per call with something
/// missed, and one with the figures of all.
struct GitHubReporter: Reporter {
  private let titles: RubricTitles
  private let wording: ScoreWording

  private var language: ReadingLanguage { titles.language }

  init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
  }

  func begin() -> [UInt8] { [] }

  func rendering(of card: Scorecard) -> [UInt8] {
    let missed = card.criteria.filter {
      $0.verdict == .missed && titles.criterion($0.id)?.status == .active
    }
    guard !missed.isEmpty || !card.score.gradable else { return [] }
    let isFailed = card.score.passed == false
    let reasons = card.score.gradable ? [] : [wording.reasons(card.health)]
    let message = (reasons + missed.map { wording.missed($0) })
      .joined(separator: Phrases.Marks.semicolon[language])
    let title = "\(card.call.id) \(wording.percent(card.score)) \(wording.band(card.score))"
    return command(
      isFailed ? "error" : "warning", file: card.call.source, title: title, message: message)
  }

  func end(_ summary: RunSummary) -> [UInt8] {
    let figures = wording.counts(summary).map { "\($0.label) \($0.value)" }
    return command(
      "notice", file: nil, title: Phrases.Run.title[language],
      message: figures.joined(separator: " · "))
  }

  private func command(
    _ name: String, file: String?, title: String, message: String
  ) -> [UInt8] {
    var line = "::\(name) "
    if let file { line += "file=\(Self.property(file))," }
    line += "title=\(Self.property(title))::\(Self.data(message))\n"
    return Array(line.utf8)
  }

  /// A message in which nothing ends the line or begins a command.
  private static func data(_ text: String) -> String {
    SafeText.visible(text).reduce(into: "") { $0 += $1 == "%" ? "%25" : String($1) }
  }

  /// A property's value, which marks of the command must not end.
  private static func property(_ text: String) -> String {
    data(text).reduce(into: "") { value, letter in
      switch letter {
      case ":": value += "%3A"
      case ",": value += "%2C"
      default: value.append(letter)
      }
    }
  }
}

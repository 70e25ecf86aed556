import Detection
import Localization
import Rubrics
import Scoring

/// Writes a test suite per call and a test case per criterion, for programs that show test results.
///
/// A missed criterion that carries points is a failure; a remark is output of a passed case; what
/// does not apply or could not be judged is skipped. The case `score` fails where the call does.
struct JUnitReporter: Reporter {
  private let titles: RubricTitles
  private let wording: ScoreWording

  private var language: ReadingLanguage { titles.language }

  init(_ options: ReportOptions) {
    titles = options.titles
    wording = ScoreWording(titles: options.titles)
  }

  func begin() -> [UInt8] {
    var text = XMLText()
    text.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"")
    text.words(titles.pack)
    text.markup("\">\n")
    return text.bytes
  }

  func rendering(of card: Scorecard) -> [UInt8] {
    let failures = card.criteria.count { isFailure($0) } + (card.score.passed == false ? 1 : 0)
    let skipped =
      card.criteria.count { $0.verdict == .notApplicable || $0.verdict == .notEvaluated }
      + (card.score.gradable ? 0 : 1)
    var text = XMLText()
    text.open(
      "testsuite",
      [
        "name": card.call.id, "tests": "\(card.criteria.count + 1)", "failures": "\(failures)",
        "errors": "0", "skipped": "\(skipped)", "file": card.call.source,
      ])
    text.markup("\n")
    addScore(card, to: &text)
    for result in card.criteria { add(result, of: card, to: &text) }
    text.markup("</testsuite>\n")
    return text.bytes
  }

  func end(_ summary: RunSummary) -> [UInt8] {
    var text = XMLText()
    if summary.ungraded > 0 {
      let name = Phrases.Run.ungraded[language]
      text.open(
        "testsuite",
        ["name": name, "tests": "1", "failures": "0", "errors": "1", "skipped": "0"])
      text.open("testcase", ["name": name, "classname": name])
      text.open("error", ["message": "\(name) \(summary.ungraded)"])
      text.markup("</error></testcase></testsuite>\n")
    }
    text.markup("</testsuites>\n")
    return text.bytes
  }

  private func isFailure(_ result: CriterionResult) -> Bool {
    result.verdict == .missed && titles.criterion(result.id)?.status == .active
  }

  private func addScore(_ card: Scorecard, to text: inout XMLText) {
    text.open("testcase", ["name": "score", "classname": card.call.id])
    if !card.score.gradable {
      text.open("skipped", ["message": wording.reasons(card.health)])
      text.close("skipped")
    } else if card.score.passed == false {
      text.open(
        "failure",
        [
          "type": card.score.critical.isEmpty ? "score" : "critical",
          "message": "\(wording.percent(card.score)) · \(wording.band(card.score))",
        ])
      text.words(wording.sum(card) ?? "")
      text.close("failure")
    }
    text.markup("</testcase>\n")
  }

  private func add(_ result: CriterionResult, of card: Scorecard, to text: inout XMLText) {
    text.open(
      "testcase",
      ["name": titles.title(ofCriterion: result.id), "classname": "\(card.call.id).\(result.id)"])
    switch result.verdict {
    case .met: break
    case .missed where isFailure(result):
      let severity = titles.criterion(result.id)?.severity ?? .minor
      text.open(
        "failure",
        [
          "type": card.score.critical.contains(result.id) ? "critical" : severity.rawValue,
          "message": wording.verdict(result),
        ])
      text.words(wording.evidence(result))
      text.close("failure")
    case .missed:
      text.open("system-out")
      text.words("\(wording.verdict(result)) \(wording.evidence(result))")
      text.close("system-out")
    case .notApplicable, .notEvaluated:
      text.open(
        "skipped",
        ["message": result.reason.map(titles.title(ofReason:)) ?? wording.verdict(result)])
      text.close("skipped")
    }
    text.markup("</testcase>\n")
  }
}

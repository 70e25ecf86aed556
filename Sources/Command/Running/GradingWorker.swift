import CallGrade
import Diagnostics
import Reports
import TranscriptImport

/// Grades pieces of work; any number of tasks may use one at once.
struct GradingWorker: Sendable {
  /// Bytes of the largest input that is read as a whole.
  static let wholeLimit = 1 << 29

  let grader: Grader
  let importer: TranscriptImporter
  /// Chooses the pack of each call; one grader grades all if `nil`.
  var router: CallRouter?
  /// What is known about calls from elsewhere.
  var facts: CallFacts?
  /// Whether calls without an id get the file's name, without its extension.
  var namesCallsAfterFiles = false
  /// Whether numbers by which people are known are hidden in the results.
  var redacts = false
  /// The reports that calls are rendered for.
  var reporters: [any Reporter] = []

  /// Does a piece of work.
  func work(_ item: WorkItem) -> WorkResult {
    var result = WorkResult(item)
    let reading = WorkReading(item, importer: importer)
    result.diagnostics = reading.diagnostics
    result.skipped = reading.skipped
    grade(reading.calls, into: &result)
    return result
  }

  /// What to say about an input that is too large.
  static func tooLarge(_ source: String, limit: Int = wholeLimit) -> Diagnostic {
    Diagnostic(
      id: "file-too-large", file: source, message: "the file is too large to be read as a whole",
      expected: "at most \(limit >> 20) MB, or JSON Lines with a call on every line")
  }

  private func grade(_ calls: [ImportedCall], into result: inout WorkResult) {
    guard !calls.isEmpty else { return }
    let graders = router?.graders ?? [grader]
    var missed = NamedSpeakers(importer.options)
    defer { result.missedSpeakers = missed }
    var matchers = graders.map(\.matcher)
    for var call in calls {
      missed?.take(call)
      if let facts { result.joins.append(facts.join(&call)) }
      if namesCallsAfterFiles { call.transcript = call.transcript.named(after: call.provenance) }
      let choice = router?.choose(call.transcript)
      let number = choice?.grader ?? 0
      if let route = choice?.route { result.routes.insert(route) }
      var card = graders[number].grade(
        call.transcript, provenance: call.provenance, using: &matchers[number])
      if redacts { card = card.redacted(call.transcript.redacted) }
      result.renderings.append(reporters.map { $0.rendering(of: card) })
      result.cards.append(card)
    }
  }
}

extension CallStream.Portion {
  /// Whether a file that nobody asked for by name turned out to be something else.
  func isNoTranscript(named path: String) -> Bool {
    ImportResult(calls: calls, diagnostics: diagnostics, report: ImportReport())
      .isNoTranscript(named: path)
  }
}

extension ImportResult {
  /// Whether a file that nobody asked for by name turned out to be something else.
  ///
  /// A name that says transcript is believed: such a file must be readable.
  func isNoTranscript(named path: String) -> Bool {
    guard calls.isEmpty else { return false }
    let isVague = ["", "md", "log"].contains(InputFile.fileExtension(of: path))
    return diagnostics.allSatisfy { problem in
      switch problem.id {
      case "no-transcript", "other-schema": true
      case "binary-file", "unknown-encoding", "empty-file": isVague
      default: problem.severity != .error && !problem.leavesUngraded
      }
    }
  }
}

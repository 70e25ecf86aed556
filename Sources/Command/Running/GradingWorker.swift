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
  /// Whether calls without an id get the file's name, without its extension.
  var namesCallsAfterFiles = false
  /// The reports that calls are rendered for.
  var reporters: [any Reporter] = []

  /// Does a piece of work.
  func work(_ item: WorkItem) -> WorkResult {
    var result = WorkResult(item)
    switch item.content {
    case .file(let file):
      do {
        guard let bytes = try ByteSource.contents(of: file.path, limit: Self.wholeLimit) else {
          result.diagnostics = [Self.tooLarge(file.path)]
          break
        }
        take(importer.read(bytes: bytes, source: file.path), item, into: &result)
      } catch { result.diagnostics = [error.diagnostic] }
    case .bytes(let bytes):
      take(importer.read(bytes: bytes, source: item.source), item, into: &result)
    case .lines(let piece):
      var reader = TranscriptLineReader(source: item.source, options: importer.options)
      for (index, line) in piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        take(reader.read(line, number: piece.firstLine + index), into: &result)
      }
      take(reader.finish(), into: &result)
    case .calls(let calls): grade(calls, into: &result)
    case .told(let diagnostics): result.diagnostics = diagnostics
    case .skipped(let path): result.skipped = [path]
    }
    return result
  }

  /// What to say about an input that is too large.
  static func tooLarge(_ source: String) -> Diagnostic {
    Diagnostic(
      id: "file-too-large", file: source, message: "the file is too large to be read as a whole",
      expected: "at most \(wholeLimit >> 20) MB, or JSON Lines with a call on every line")
  }

  private func take(_ imported: ImportResult, _ item: WorkItem, into result: inout WorkResult) {
    if !item.isNamed, imported.isNoTranscript(named: item.source) {
      result.skipped = [item.source]
      return
    }
    result.diagnostics = imported.diagnostics
    grade(imported.calls, into: &result)
  }

  private func take(_ output: TranscriptLineReader.Output, into result: inout WorkResult) {
    result.diagnostics += output.diagnostics
    grade(output.calls, into: &result)
  }

  private func grade(_ calls: [ImportedCall], into result: inout WorkResult) {
    guard !calls.isEmpty else { return }
    var matcher = grader.matcher
    for call in calls {
      let transcript =
        namesCallsAfterFiles ? call.transcript.named(after: call.provenance) : call.transcript
      let card = grader.grade(transcript, provenance: call.provenance, using: &matcher)
      result.renderings.append(reporters.map { $0.rendering(of: card) })
      result.cards.append(card)
    }
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

import Diagnostics
import ScriptLint
import TranscriptImport

/// Reads scripts and checks them, one after another, with one linter.
struct LintRunner {
  /// A script to check.
  struct Script {
    /// The file, or the name that standard input goes by.
    var path: String
    /// What was read already; `nil` for a file.
    var bytes: [UInt8]?
  }

  private static let sizeLimit = 1 << 22

  let linter: Linter
  let console: Console
  private(set) var reports: [FileReport] = []
  /// The bytes of the scripts that were checked, by file.
  private(set) var contents: [String: [UInt8]] = [:]
  /// Why scripts could not be read.
  private(set) var unread: [Diagnostic] = []

  init(linter: Linter, console: Console) {
    self.linter = linter
    self.console = console
  }

  /// Checks a script.
  mutating func lint(_ script: Script) {
    guard let format = ScriptFormat(fileName: script.path) else {
      fail(
        Diagnostic(
          id: "unknown-format", file: script.path, message: "its name does not tell the format",
          expected: "one of .md, .txt, .yaml, .yml, .csv, .tsv"))
      return
    }
    do throws(StreamFailure) {
      var bytes = script.bytes
      if bytes == nil {
        bytes = try ByteSource.contents(of: script.path, limit: Self.sizeLimit)
      }
      guard let bytes else {
        fail(
          Diagnostic(
            id: "script-too-large", file: script.path, message: "the file is too large for a script"
          ))
        return
      }
      guard let text = FileText.decode(bytes) else {
        fail(Diagnostic(id: "not-text", file: script.path, message: "the file is no text"))
        return
      }
      contents[script.path] = bytes
      lint(text, script.path, format)
    } catch {
      fail(error.diagnostic)
    }
  }

  private mutating func lint(_ text: String, _ path: String, _ format: ScriptFormat) {
    let reading = ScriptReader.read(text, file: path, format: format)
    let lines = text.fileLines
    for problem in reading.problems {
      let index = (problem.range?.start.line ?? 0) - 1
      console.show(problem, line: lines.indices.contains(index) ? String(lines[index]) : nil)
    }
    guard let template = reading.template else {
      contents[path] = nil
      unread += reading.problems.filter { $0.severity == .error }
      return
    }
    reports.append(linter.lint(template))
  }

  private mutating func fail(_ problem: Diagnostic) {
    console.show(problem)
    unread.append(problem)
  }
}

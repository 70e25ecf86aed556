import Diagnostics
import Rubrics

/// Findings as commands of GitHub Actions, which shows them beside the changed lines.
struct GitHubLintReport {
  let bytes: [UInt8]

  init(_ result: LintResult, language: ReadingLanguage) {
    var lines = result.findings.map { finding in
      let command =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      let end = finding.range.start.column + finding.range.length - 1
      let message = ([finding.message] + finding.notes).map { $0[language] }
      let properties = [
        "file=\(Self.property(finding.file))", "line=\(finding.range.start.line)",
        "col=\(finding.range.start.column)", "endColumn=\(end)",
        "title=\(Self.property("callgrade " + finding.rule))",
      ]
      return "::\(command) \(properties.joined(separator: ","))::"
        + Self.data(message.joined(separator: "\n"))
    }
    lines += result.unread.map { problem in
      let line = problem.range?.start.line ?? 1
      let file = Self.property(problem.file ?? "")
      return "::error file=\(file),line=\(line),title=\(Self.property("callgrade " + problem.id))::"
        + Self.data(TextLintReport.line(problem, language))
    }
    lines.append("\(result.summary[language])  ·  \(result.verdict[language])")
    bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Escapes a message, so that words of a script are never taken for a command.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

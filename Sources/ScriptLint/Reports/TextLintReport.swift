import Diagnostics
import Localization
import Rubrics

/// Findings for people: each with its line and a caret, and a line about the whole at the end.
struct TextLintReport {
  let bytes: [UInt8]

  init(_ result: LintResult, language: ReadingLanguage) {
    let renderer = DiagnosticRenderer(labels: language == .zh ? .chinese : .english)
    var blocks: [String] = []
    for report in result.reports {
      for finding in report.findings {
        let index = finding.range.start.line - 1
        var block = renderer.render(
          Diagnostic(
            id: finding.rule, severity: finding.severity, file: finding.file.plainLine,
            range: finding.range, message: finding.message[language].plainLine),
          line: report.lines.indices.contains(index) ? String(report.lines[index]) : nil)
        for note in finding.notes { block += "\n    = \(note[language].plainLine)" }
        if let fix = finding.fix {
          let label = LocalizedText(zh: "可改为：", en: "write instead: ")[language]
          block += "\n    = \(label)\(fix.after.plainLine)"
        }
        blocks.append(block)
      }
      for bound in report.bounds {
        let part = bound.part.isEmpty ? bound.namelessPart : bound.namedPart
        let sentence = LocalizedText(
          zh: "\(part.zh)的路径太多：评了其中 \(bound.paths) 条，每条边尽量走到",
          en:
            "\(part.en) has too many paths: \(bound.paths) were graded, so that as many edges "
            + "as possible are on one")
        blocks.append("\(report.file): \(sentence[language].plainLine)")
      }
    }
    // The mistakes themselves went to standard error; a report in a file tells of them too.
    for problem in result.unread { blocks.append(Self.line(problem, language)) }
    blocks.append("\(result.summary[language])  ·  \(result.verdict[language])")
    bytes = Array((blocks.joined(separator: "\n") + "\n").utf8)
  }

  /// A script that could not be read, in one line.
  static func line(_ problem: Diagnostic, _ language: ReadingLanguage) -> String {
    let label = LocalizedText(zh: "没有检查", en: "not checked")[language]
    let place = problem.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    let chinese = language == .zh ? PhraseBook.diagnostics.chinese(problem.message) : nil
    let message = chinese ?? problem.message
    return "\(problem.file ?? "")\(place): \(label): \(message) [\(problem.id)]".plainLine
  }
}

extension PathBound {
  fileprivate var namedPart: LocalizedText { LocalizedText(zh: "“\(part)”", en: "'\(part)'") }
  fileprivate var namelessPart: LocalizedText { LocalizedText(zh: "话术", en: "the script") }
}

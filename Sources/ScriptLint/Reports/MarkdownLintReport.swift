import Diagnostics
import Rubrics

/// Findings as a page, for a comment on a change or a wiki.
struct MarkdownLintReport {
  let bytes: [UInt8]

  init(_ result: LintResult, language: ReadingLanguage) {
    func words(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }
    var lines = [
      "# " + words("话术检查", "Script check"), "",
      "\(result.summary[language]) · **\(result.verdict[language])**", "",
    ]
    if !result.isWhole {
      lines += ["## " + words("没有检查的文件", "Files not checked"), ""]
      lines += result.unread.map { "- " + Self.escaped(TextLintReport.line($0, language)) }
      lines.append("")
    }
    for report in result.reports where !report.findings.isEmpty {
      lines += [
        "## \(Self.escaped(report.file))", "",
        words("| 位置 | 级别 | 规则 | 说明 | 原话 |", "| Place | Severity | Rule | What | Words |"),
        "|---|---|---|---|---|",
      ]
      for finding in report.findings {
        let place = "\(finding.range.start.line):\(finding.range.start.column)"
        let severity = Self.severity(finding.severity)[language]
        var message = finding.message[language]
        if let note = finding.notes.first { message += words("；", "; ") + note[language] }
        if let fix = finding.fix { message += words("；可改为：", "; write instead: ") + fix.after }
        lines.append(
          "| \(place) | \(severity) | `\(finding.rule)` | \(Self.escaped(message)) | "
            + "\(Self.escaped(finding.text)) |")
      }
      lines.append("")
    }
    bytes = Array(lines.joined(separator: "\n").utf8) + (lines.last == "" ? [] : [0x0A])
  }

  private static func severity(_ severity: Diagnostic.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "警告", en: "warning")
    case .note: LocalizedText(zh: "提示", en: "note")
    }
  }

  /// Words of a script as text of a cell, never as marks.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.plainLine {
      switch character {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "|", "*", "_", "`", "[", "]", "\\", "#": out += "\\" + String(character)
      default: out.append(character)
      }
    }
    return out
  }
}

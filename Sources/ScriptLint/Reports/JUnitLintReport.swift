import Diagnostics
import Rubrics

/// Findings for build servers: JUnit XML, a suite a file, a case a rule that found something.
///
/// What fails the gate is a failure; without a gate, errors are. Everything else is told in
/// `system-out`, so that the build server's verdict is the exit code's.
struct JUnitLintReport {
  let bytes: [UInt8]

  init(_ result: LintResult, language: ReadingLanguage) {
    var suites: [String] = []
    var tests = 0
    var failures = 0
    for report in result.reports {
      var cases: [String] = []
      var failed = 0
      for rule in LintRule.all {
        let findings = report.findings.filter { $0.rule == rule.id }
        guard !findings.isEmpty else { continue }
        let name = "\(rule.id) \(rule.title[language])"
        let bad = findings.filter { Self.fails($0, result.gate) }
        var body = ""
        if !bad.isEmpty {
          failed += 1
          let first = bad.first?.message[language] ?? ""
          body +=
            "      <failure type=\"\(Self.escaped(rule.id))\" message=\"\(Self.escaped(first))\">"
          body += Self.escaped(bad.map { Self.line($0, language) }.joined(separator: "\n"))
          body += "</failure>\n"
        }
        let rest = findings.filter { !Self.fails($0, result.gate) }
        if !rest.isEmpty {
          body += "      <system-out>"
          body += Self.escaped(rest.map { Self.line($0, language) }.joined(separator: "\n"))
          body += "</system-out>\n"
        }
        cases.append(Self.element(name, file: report.file, body))
      }
      if cases.isEmpty {
        let clean = LocalizedText(zh: "没有发现问题", en: "nothing found")[language]
        cases.append(Self.element(clean, file: report.file, ""))
      }
      tests += cases.count
      failures += failed
      suites.append(
        "  <testsuite name=\"\(Self.escaped(report.file))\" tests=\"\(cases.count)\" "
          + "failures=\"\(failed)\" errors=\"0\" skipped=\"0\">\n\(cases.joined())  </testsuite>\n")
    }
    for problem in result.unread {
      let file = problem.file ?? ""
      let message = Self.escaped(TextLintReport.line(problem, language))
      let body = "      <error type=\"\(Self.escaped(problem.id))\" message=\"\(message)\"/>\n"
      tests += 1
      suites.append(
        "  <testsuite name=\"\(Self.escaped(file))\" tests=\"1\" failures=\"0\" errors=\"1\" "
          + "skipped=\"0\">\n\(Self.element(problem.id, file: file, body))  </testsuite>\n")
    }
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"callgrade lint\" tests=\"\(tests)\" failures=\"\(failures)\" "
      + "errors=\"\(result.unread.count)\">\n\(suites.joined())</testsuites>\n"
    bytes = Array(text.utf8)
  }

  private static func fails(_ finding: LintFinding, _ gate: LintGate) -> Bool {
    gate.isOpen ? finding.severity == .error : gate.stops(finding)
  }

  private static func element(_ name: String, file: String, _ body: String) -> String {
    let head =
      "    <testcase name=\"\(escaped(name))\" classname=\"\(escaped(file))\" "
      + "file=\"\(escaped(file))\""
    return body.isEmpty ? head + "/>\n" : "\(head)>\n\(body)    </testcase>\n"
  }

  private static func line(_ finding: LintFinding, _ language: ReadingLanguage) -> String {
    let place = "\(finding.file):\(finding.range.start.line):\(finding.range.start.column)"
    let words = finding.text.isEmpty ? "" : " 「\(finding.text)」"
    return "\(place): \(finding.message[language])\(words)"
  }

  /// Text as XML 1.0 can hold it: marks escaped, other control characters replaced.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n": out += "&#10;"
      case "\t": out += "&#9;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        out.unicodeScalars.append("\u{FFFD}")
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

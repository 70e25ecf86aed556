import Diagnostics
import JSONCoding
import Rubrics

/// Findings for programs: `callgrade.lint/1`.
struct JSONLintReport {
  let bytes: [UInt8]

  init(_ result: LintResult, language: ReadingLanguage) {
    var writer = JSONWriter(style: .pretty)
    writer.object {
      $0.member("schema", "callgrade.lint/1")
      $0.member("pack", result.pack)
      $0.key("summary")
      $0.object {
        $0.member("files", result.reports.count)
        for severity in Diagnostic.Severity.allCases {
          $0.member(severity.rawValue + "s", result.count(severity))
        }
        $0.member("suppressed", result.reports.reduce(0) { $0 + $1.suppressed })
        $0.member("baselined", result.reports.reduce(0) { $0 + $1.baselined })
        $0.member("failOn", result.gate.texts)
        $0.member("failing", result.stopping.count)
      }
      $0.key("unread")
      $0.array { list in
        for problem in result.unread {
          list.object {
            $0.member("id", problem.id)
            $0.member("file", problem.file ?? "")
            $0.member("line", problem.range?.start.line ?? 1)
            $0.member("message", problem.message)
          }
        }
      }
      $0.key("findings")
      $0.array { list in
        for finding in result.findings {
          Self.write(finding, fails: result.gate.stops(finding), language, to: &list)
        }
      }
      $0.key("bounds")
      $0.array { list in
        for report in result.reports {
          for bound in report.bounds {
            list.object {
              $0.member("file", report.file)
              $0.member("part", bound.part)
              $0.member("paths", bound.paths)
            }
          }
        }
      }
    }
    writer.endLine()
    bytes = writer.bytes
  }

  private static func write(
    _ finding: LintFinding, fails: Bool, _ language: ReadingLanguage, to list: inout JSONWriter
  ) {
    list.object {
      $0.member("rule", finding.rule)
      $0.member("severity", finding.severity.rawValue)
      $0.member("file", finding.file)
      $0.member("line", finding.range.start.line)
      $0.member("column", finding.range.start.column)
      $0.member("length", finding.range.length)
      $0.member("text", finding.text)
      $0.member("message", finding.message[language])
      $0.member("criterion", finding.criterion)
      $0.member("notes", finding.notes.map { $0[language] })
      $0.member("fails", fails)
      $0.key("fix")
      if let fix = finding.fix {
        $0.object {
          $0.member("line", fix.range.start.line)
          $0.member("column", fix.range.start.column)
          $0.member("length", fix.range.length)
          $0.member("before", fix.before)
          $0.member("after", fix.after)
          $0.member("certain", fix.isCertain)
        }
      } else {
        $0.write(JSONValue.null)
      }
    }
  }
}

import Diagnostics
import Foundation
import JSONCoding
import Rubrics
import ScriptLint
import Testing

struct LintReportTests {
  private static let script = "客户：喂\n　　客服：👨‍👩‍👧请您留意××，<b>%|。\n"

  private func result(failOn: [String] = []) throws -> LintResult {
    let report = try LintRun.shared.report(on: Self.script, format: .text)
    let gate = try #require(LintGate.read(failOn).gate)
    var kept = report
    kept.findings = report.findings.filter { $0.rule == "placeholder-unfilled" }
    return LintResult(reports: [kept], gate: gate, pack: "service-call 1.0.0")
  }

  private func text(
    _ format: LintFormat, failOn: [String] = [], _ language: ReadingLanguage = .zh
  ) throws -> String {
    String(
      decoding: format.render(try result(failOn: failOn), language: language, version: "0.1.0"),
      as: UTF8.self)
  }

  /// The caret is right under full-width text.
  @Test func textShowsTheLineWithACaret() throws {
    #expect(
      try text(.text, failOn: ["warning"]) == """
        script:2:11: 警告: 看不出“××”该填什么，请给占位符起个名字 [placeholder-unfilled]
          2 | 　　客服：👨‍👩‍👧请您留意××，<b>%|。
            |                     ^^
        1 个文件：0 个错误，1 个警告，0 个提示  ·  未通过（warning）：1 处

        """)
    #expect(try text(.text, .en).contains("script:2:11: warning: nothing tells"))
  }

  @Test func jsonHasTheFindingWithItsPlace() throws {
    let document = try JSONReader().read(Array(try text(.json, failOn: ["error"]).utf8))
    #expect(document["schema"]?.string == "callgrade.lint/1")
    let finding = try #require(document["findings"]?.array?.first)
    #expect(finding["line"]?.int == 2)
    #expect(finding["column"]?.int == 11)
    #expect(finding["length"]?.int == 2)
    #expect(finding["text"]?.string == "××")
    #expect(finding["fails"]?.bool == false)
    #expect(document["summary"]?["failing"]?.int == 0)
  }

  /// SARIF counts code points, not what a person counts: the family takes five.
  @Test func sarifCountsCodePoints() throws {
    let document = try JSONReader().read(Array(try text(.sarif).utf8))
    let run = try #require(document["runs"]?.array?.first)
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    let result = try #require(run["results"]?.array?.first)
    let location = result["locations"]?.array?.first?["physicalLocation"]
    let region = try #require(location?["region"])
    #expect(region["startLine"]?.int == 2)
    #expect(region["startColumn"]?.int == 15)
    #expect(region["endColumn"]?.int == 17)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    let index = try #require(result["ruleIndex"]?.int)
    #expect(rules[index]["id"] == result["ruleId"])
  }

  @Test func junitFailsWhatTheGateFails() throws {
    let open = try text(.junit)
    #expect(open.contains("failures=\"0\""))
    #expect(open.contains("<system-out>"))
    let closed = try text(.junit, failOn: ["placeholder-unfilled"])
    #expect(closed.contains("<failure type=\"placeholder-unfilled\""))
    #expect(!closed.contains("<b>"))
  }

  @Test func githubCommandsAreEscaped() throws {
    let line = try #require(try text(.github).split(separator: "\n").first)
    #expect(line.hasPrefix("::warning file=script,line=2,col=11,endColumn=12,title=callgrade"))
  }

  @Test func markdownKeepsWordsFromBeingMarks() throws {
    let page = try text(.markdown)
    #expect(page.contains("| 2:11 | 警告 | `placeholder-unfilled` |"))
    #expect(page.hasPrefix("# 话术检查\n"))
  }

  /// A script that could not be read is told everywhere, and nothing says that the run passed.
  @Test(arguments: LintFormat.allCases, [[], ["error"]])
  func whatCouldNotBeReadIsToldInEveryFormat(_ format: LintFormat, _ failOn: [String]) throws {
    var result = try result(failOn: failOn)
    result.unread = [
      Diagnostic(id: "unknown-key", file: "bad.yaml", message: "unknown key 'sya'")
    ]
    let text = String(
      decoding: format.render(result, language: .en, version: "0.1.0"), as: UTF8.self)
    #expect(text.contains("bad.yaml"))
    #expect(!text.contains("passed"))
    switch format {
    case .text, .github, .markdown:
      #expect(text.contains("not done: 1 file cannot be read"))
      #expect(text.contains("1 file not checked"))
    case .junit:
      #expect(text.contains("<error type=\"unknown-key\""))
      #expect(text.contains("errors=\"1\">"))
    case .sarif: #expect(text.contains("\"executionSuccessful\": false"))
    case .json:
      let document = try JSONReader().read(Array(text.utf8))
      #expect(document["unread"]?.array?.first?["file"]?.string == "bad.yaml")
    }
  }

  /// One value decides what every report says and what the exit code is.
  @Test func gateAndReportsAgree() throws {
    let passed = try result(failOn: ["error"])
    #expect(passed.stopping.isEmpty)
    #expect(passed.verdict.zh == "通过（error）")
    let failed = try result(failOn: ["note"])
    #expect(failed.stopping.count == 1)
    #expect(failed.verdict.zh == "未通过（note）：1 处")
  }
}

import Diagnostics
import Rubrics
@testable import ScriptLint
import Testing

struct ScriptFixerTests {
  @Test func writesOnlyWhatIsCertainAndLeavesTheRestAlone() throws {
    let script = "# 热线\r\n\r\n>  客服：您好，你那边**方便**吗？  \r\n客户：好\r\n客服：把号码报一下！\r\n"
    let report = try LintRun.shared.report(on: script, format: .markdown)
    let (fixed, count) = ScriptFixer.apply(report.findings, to: script)
    #expect(count >= 1)
    #expect(fixed.contains(">  客服：您好，您那边**方便**吗？  \r\n"))
    #expect(fixed.hasPrefix("# 热线\r\n\r\n"))
    let again = try LintRun.shared.report(on: fixed, format: .markdown)
    #expect(ScriptFixer.apply(again.findings, to: fixed).count == 0)
  }

  @Test func gapsAreNeverWrittenOver() throws {
    let script = "客服：您好，请问有什么可以帮您？\n客服：XX，你等一下。\n"
    let report = try LintRun.shared.report(on: script, format: .text)
    #expect(ScriptFixer.apply(report.findings, to: script).text.contains("XX"))
  }

  @Test(arguments: ["客户说“你报一下工号”的时候，请您转给我。", "您刚才说「你等一下」，我听到了。"])
  func whatIsQuotedStaysAsItWasSaid(_ line: String) throws {
    let script = "客服：您好，请问有什么可以帮您？\n客服：\(line)\n"
    let report = try LintRun.shared.report(on: script, format: .text)
    #expect(ScriptFixer.apply(report.findings, to: script).text == script)
  }

  /// A rewording of the clause mends the word in it; the word alone would leave the order.
  @Test func ofTwoChangesTheLongerOneIsMade() {
    func finding(_ column: Int, _ before: String, _ after: String) -> LintFinding {
      let range = SourceRange(
        start: SourcePosition(line: 1, column: column), length: before.count)
      return LintFinding(
        rule: "x", severity: .note, file: "a", range: range, text: before,
        message: LocalizedText(zh: "", en: ""),
        fix: LintFix(range: range, before: before, after: after, isCertain: true))
    }
    let findings = [finding(1, "你", "您"), finding(1, "你说", "请您说"), finding(4, "你", "您")]
    let (text, count) = ScriptFixer.apply(findings, to: "你说，你")
    #expect(text == "请您说，您")
    #expect(count == 2)
  }

  /// 您 does not make a threat polite: the line is left to whoever writes it anew.
  @Test func whatMustNotBeSaidIsNotPolished() throws {
    let script = "客服：您好，您那边方便吗？\n客服：你给我等着。\n客服：你那边好了吗？\n"
    let report = try LintRun.shared.report(on: script, format: .text)
    #expect(report.findings.contains { $0.rule == "address-mixed" && $0.range.start.line == 2 })
    let fixed = ScriptFixer.apply(report.findings, to: script).text
    #expect(fixed.contains("客服：你给我等着。") && fixed.contains("客服：您那边好了吗？"))
  }

  @Test func theDifferenceOfUnequalLinesIsOneStretch() {
    #expect(
      UnifiedDiff.text(from: "1\n2\n3\n", to: "1\nA\nB\n3\n", file: "a b.md")
        == "--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1,3 +1,4 @@\n 1\n-2\n+A\n+B\n 3\n")
  }

  @Test func theDifferenceIsAPatch() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"
    let new = "1\nB\n3\n4\n5\n6\n7\n8\n9\n10\n11\nL"
    #expect(
      UnifiedDiff.text(from: old, to: new, file: "./a.md") == """
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,5 @@
         1
        -2
        +B
         3
         4
         5
        @@ -9,4 +9,4 @@
         9
         10
         11
        -12
        \\ No newline at end of file
        +L
        \\ No newline at end of file

        """)
    #expect(UnifiedDiff.text(from: old, to: old, file: "a") == "")
  }
}

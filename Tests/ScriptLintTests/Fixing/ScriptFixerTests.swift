import ScriptLint
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

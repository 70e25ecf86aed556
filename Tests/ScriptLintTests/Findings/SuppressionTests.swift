import Diagnostics
import ScriptLint
import Testing

struct SuppressionTests {
  private static let fault = "客服：请您留意××。"

  @Test func aReasonedCommentSilencesTheLineBelow() throws {
    let report = try LintRun.shared.report(
      on: "# callgrade:ignore placeholder-unfilled until 2026-06-01: 分店自己填\n\(Self.fault)\n",
      format: .text,
      today: "2026-06-01")
    #expect(report.findings.map(\.rule) == [])
    #expect(report.suppressed == 1)
  }

  @Test func aCommentHoldsUntilItsDayOnly() throws {
    let report = try LintRun.shared.report(
      on: "# callgrade:ignore placeholder-unfilled until 2026-06-01: 分店自己填\n\(Self.fault)\n",
      format: .text,
      today: "2026-06-02")
    #expect(report.findings.map(\.rule) == ["suppression-expired", "placeholder-unfilled"])
  }

  @Test(arguments: [
    "# callgrade:ignore placeholder-unfilled",
    "# callgrade:ignore placeholder-unfilled until 2026-13-01: x",
    "# callgrade:ignore: x",
  ])
  func aCommentWithoutReasonRuleOrDayIsNotObeyed(_ comment: String) throws {
    let report = try LintRun.shared.report(on: "\(comment)\n\(Self.fault)\n", format: .text)
    #expect(
      report.findings.map(\.rule) == ["suppression-without-reason", "placeholder-unfilled"])
  }
}

extension SuppressionTests {
  /// A reason written for one sentence hides no other.
  @Test(arguments: [
    (ScriptFormat.text, "客服：这是您自己弄坏的。  # callgrade:ignore blame: 行尾\n客服：这都是您自己弄坏的。\n", [2]),
    (.markdown, "客服：这是您自己弄坏的。 <!-- callgrade:ignore blame: 行尾 -->\n客服：这都是您自己弄坏的。\n", [2]),
    (.markdown, "<!-- callgrade:ignore blame: 整行 -->\n客服：这是您自己弄坏的。\n客服：这都是您自己弄坏的。\n", [3]),
    (.markdown, "- <!-- callgrade:ignore blame: 整行 -->\n- 客服：这是您自己弄坏的。\n", []),
    (.yaml, "steps:\n  # callgrade:ignore blame: 整步\n  - id: 1\n    say: 这是您自己弄坏的。\n", []),
    (
      .yaml,
      "steps:\n  # callgrade:ignore blame: 整步\n  - id: 1\n    say: 请讲。\n  - id: 2\n    say: 这是您自己弄坏的。\n",
      [6]
    ),
    (
      .yaml,
      "steps:\n  - id: 1\n    # callgrade:ignore blame: 整段\n    say: |\n      您好。\n      这是您自己弄坏的。\n",
      []
    ),
    (.yaml, "# callgrade:ignore blame: 太宽\nsteps:\n  - id: 1\n    say: 这是您自己弄坏的。\n", [4]),
  ])
  func aCommentCoversWhatItStandsAt(_ format: ScriptFormat, _ script: String, _ lines: [Int]) throws
  {
    let report = try LintRun.shared.report(on: script, format: format)
    let found = report.findings.filter { $0.rule == "blame" }.map(\.range.start.line)
    #expect(found == lines)
  }
}

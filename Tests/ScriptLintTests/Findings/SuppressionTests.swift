import ScriptLint
import Testing

struct SuppressionTests {
  private static let fault = "客服：请您留意××。"

  @Test func aReasonedCommentSilencesTheLineBelow() throws {
    let report = try LintRun.shared.report(
      on: "# callgrade:ignore placeholder-unfilled until 2026-06-01: 分店自己填\n\(Self.fault)\n", format: .text,
      today: "2026-06-01")
    #expect(report.findings.map(\.rule) == [])
    #expect(report.suppressed == 1)
  }

  @Test func aCommentHoldsUntilItsDayOnly() throws {
    let report = try LintRun.shared.report(
      on: "# callgrade:ignore placeholder-unfilled until 2026-06-01: 分店自己填\n\(Self.fault)\n", format: .text,
      today: "2026-06-02")
    #expect(report.findings.map(\.rule) == ["suppression-expired", "placeholder-unfilled"])
  }

  @Test(arguments: [
    "# callgrade:ignore placeholder-unfilled", "# callgrade:ignore placeholder-unfilled until 2026-13-01: x",
    "# callgrade:ignore: x",
  ])
  func aCommentWithoutReasonRuleOrDayIsNotObeyed(_ comment: String) throws {
    let report = try LintRun.shared.report(on: "\(comment)\n\(Self.fault)\n", format: .text)
    #expect(
      report.findings.map(\.rule) == ["suppression-without-reason", "placeholder-unfilled"])
  }
}

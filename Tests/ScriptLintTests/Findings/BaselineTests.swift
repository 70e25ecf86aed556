import ScriptLint
import Testing

struct BaselineTests {
  private static let script = "客服：请您留意××。\n"

  @Test func whatIsKnownStaysKnownOnAnotherLine() throws {
    let first = try LintRun.shared.report(on: Self.script, format: .text)
    let known = Baseline([first], naming: { $0 })
    let (copy, problem) = Baseline.read(known.json, file: "b.json")
    #expect(problem == nil)
    let moved = try LintRun.shared.report(on: "客户：喂\n\n" + Self.script, format: .text)
    let (reports, gone) = try #require(copy).apply(to: [moved], naming: { $0 })
    #expect(reports[0].findings.map(\.rule) == [])
    #expect(reports[0].baselined == 1)
    #expect(gone == 0)
  }

  @Test func theSameWordsOnceMoreAreNew() throws {
    let known = Baseline(
      [try LintRun.shared.report(on: Self.script, format: .text)], naming: { $0 })
    let twice = try LintRun.shared.report(on: Self.script + "客户：嗯\n" + Self.script, format: .text)
    let (reports, _) = known.apply(to: [twice], naming: { $0 })
    #expect(reports[0].findings.contains { $0.rule == "placeholder-unfilled" })
  }

  @Test func whatIsGoneIsCounted() throws {
    let known = Baseline(
      [try LintRun.shared.report(on: Self.script, format: .text)], naming: { $0 })
    let clean = try LintRun.shared.report(on: "客服：您好，请讲。\n", format: .text)
    #expect(known.apply(to: [clean], naming: { $0 }).gone == 1)
  }

  @Test(arguments: ["", "{}", "[1]", #"{"schema":"callgrade.lint-baseline/1","findings":[{}]}"#])
  func otherFilesAreRefused(_ text: String) {
    let (baseline, problem) = Baseline.read(Array(text.utf8), file: "b.json")
    #expect(baseline == nil)
    #expect(problem?.id == "bad-baseline")
  }
}

import JSONCoding
import Testing

struct EvaluateTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "gold/a.txt")
    try folder.write(SampleCalls.plain.replacing("您好，", with: "喂，"), to: "gold/b.txt")
    for (call, verdict) in [("a", "met"), ("b", "met")] {
      try folder.write(
        #"{"schema":"callgrade.gold/1","call":"\#(call)","criteria":"#
          + #"[{"id":"hello","verdict":"\#(verdict)","evidence":[0]}]}"#,
        to: "gold/\(call).gold.json")
    }
  }

  private func evaluate(_ arguments: String...) throws -> CommandRun {
    try CommandRun(
      ["evaluate", "--rubrics", "packs", "--pack", "tiny"] + arguments, in: folder)
  }

  @Test func findsTheCallsBesideTheirLabels() throws {
    let run = try evaluate("--gold", "gold")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let row = try #require(run.lines.first { $0.hasPrefix("hello") })
    #expect(row.contains("50.0%"))
    #expect(row.contains("100.0%"))
  }

  @Test func listsWhatDiffers() throws {
    let run = try evaluate("--gold", "gold", "--disagreements", "--format", "markdown")
    #expect(run.status == 0)
    #expect(run.output.contains("| b |"))
    #expect(!run.output.contains("| a |"))
  }

  @Test func writesJSONForPrograms() throws {
    let run = try evaluate("--gold", "gold", "--format", "json")
    let value = try JSONReader().read(Array(run.output.utf8))
    #expect(value.object?["schema"]?.string == "callgrade.evaluation/1")
  }

  @Test func aLabelledCallThatIsNotGradedIsAnError() throws {
    try folder.write(
      #"{"schema":"callgrade.gold/1","call":"c","criteria":[{"id":"hello","verdict":"met"}]}"#,
      to: "gold/c.gold.json")
    let run = try evaluate("--gold", "gold")
    #expect(run.status == 2)
    #expect(run.errors.contains("no transcript of call 'c' was graded"))
    #expect(run.output.contains("hello"))
  }

  @Test func comparesTwoLabellers() throws {
    let run = try evaluate("--gold", "gold", "--against", "gold")
    #expect(run.status == 0)
    #expect(run.output.contains("100.0%"))
  }

  @Test func tellsHowOftenEachPatternIsRight() throws {
    try folder.write(
      """
      a\t-\t您好，请讲。\thello\t-\tneutral
      a\tc:喂\t我也跟您好好说了。\t-\thello\tneutral
      a\tc:喂\t您好您好。\thello\t-\tneutral
      a\tc:您好\t什么事？\t-\thello\tneutral

      """, to: "some.turns")
    let run = try evaluate("--turns", "some.turns", "--patterns")
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    let cells = try #require(run.lines.last).split(separator: "\t")
    #expect(cells.prefix(4) == ["hello", "2", "1", "1"])
    #expect(cells[4].hasSuffix("packs/tiny/criteria/opening.yaml"))
    #expect(cells.last == "您好")
  }

  @Test func patternsAreToldApartInTurnsOnly() throws {
    let run = try evaluate("--gold", "gold", "--patterns")
    #expect(run.status == 2)
    #expect(run.errors.contains("--turns"))
  }
}

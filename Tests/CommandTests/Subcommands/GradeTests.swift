import Foundation
import JSONCoding
import Testing

struct GradeTests {
  let folder: Scratch

  init() throws { folder = try Scratch() }

  // MARK: Results

  @Test func printsALinePerCallAndASummary() throws {
    try folder.write(SampleCalls.plain, to: "calls/a.txt")
    try folder.write(SampleCalls.line("b"), to: "calls/b.jsonl")
    let run = try CommandRun(["grade", "calls"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines[0].hasPrefix("a.txt "))
    #expect(run.lines[1].hasPrefix("b "))
    #expect(run.output.contains("Calls 2"))
    #expect(run.errors.isEmpty)
  }

  @Test func writesScorecardsOfTheContractsShape() throws {
    // Calls with gold labels stand in files of their own there.
    let calls = Package.corpus + "/development"
    let run = try CommandRun(["grade", calls, "--format", "jsonl", "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let count = try FileManager.default.subpathsOfDirectory(atPath: calls)
      .count { $0.hasSuffix(".gold.json") }
    #expect(count > 30)
    #expect(run.lines.count == count)
    for line in run.lines {
      let card = try #require(try JSONReader().read(Array(line.utf8)).object)
      #expect(
        card.members.map(\.key).prefix(12) == [
          "schema", "call", "pack", "health", "score", "sections", "criteria", "phases", "turns",
          "style", "serviceType", "coaching",
        ])
      #expect(card["schema"]?.string == "callgrade.scorecard/1")
    }
  }

  @Test(arguments: ["jsonl", "json", "csv", "criteria-csv", "markdown", "text"])
  func givesTheSameBytesWithAnyNumberOfJobs(format: String) throws {
    let calls = Package.corpus + "/development/d0*.jsonl"
    let arguments = ["grade", calls, "--format", format, "-q", "--jobs"]
    let one = try CommandRun(arguments + ["1"], in: folder)
    let two = try CommandRun(arguments + ["2"], in: folder)
    let seven = try CommandRun(arguments + ["7"], in: folder)
    #expect(!one.output.isEmpty)
    #expect(one.output == two.output)
    #expect(one.output == seven.output)
  }

  @Test func writesSeveralReportsInOnePass() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(
      ["grade", "a.txt", "-o", "x.jsonl", "-o", "x.csv", "-o", "x.criteria.csv", "-o", "x.md"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "1 call graded → x.jsonl, x.csv, x.criteria.csv, x.md\n")
    #expect(try folder.read("x.jsonl").hasPrefix(#"{"schema":"callgrade.scorecard/1""#))
    #expect(try folder.read("x.csv").hasPrefix("call,source,"))
    #expect(try folder.read("x.criteria.csv").split(whereSeparator: \.isNewline).count > 2)
    #expect(try folder.read("x.md").hasPrefix("# "))
  }

  @Test func takesTheFormatOfAFileFromFormatWhereItIsGiven() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(
      ["grade", "a.txt", "--format", "json", "-o", "scores.data"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.read("scores.data").hasPrefix("[\n{"))
  }

  @Test func speaksTheLanguageOfTheLocaleToPeopleAndThePacksToPrograms() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let chinese = ["LANG": "zh_CN.UTF-8"]
    #expect(
      try CommandRun(["grade", "a.txt"], environment: chinese, in: folder).output.contains("汇总"))
    #expect(
      try CommandRun(["grade", "a.txt", "--lang", "en"], environment: chinese, in: folder)
        .output.contains("Summary"))
    let plain = try CommandRun(["grade", "a.txt", "--format", "jsonl"], in: folder)
    let localized = try CommandRun(
      ["grade", "a.txt", "--format", "jsonl"], environment: chinese, in: folder)
    #expect(plain.output == localized.output)
  }

  @Test func neverColoursWhatIsNoTerminalUnlessAsked() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    #expect(try !CommandRun(["grade", "a.txt"], in: folder).output.contains("\u{1B}["))
    #expect(
      try CommandRun(["grade", "a.txt", "--color", "always"], in: folder).output.contains("\u{1B}[")
    )
  }

  // MARK: Inputs

  @Test func readsStandardInputWithAndWithoutADash() throws {
    let line = SampleCalls.line("c1")
    let bare = try CommandRun(["grade", "--format", "jsonl"], input: line, in: folder)
    let dash = try CommandRun(["grade", "-", "--format", "jsonl"], input: line, in: folder)
    #expect(bare.status == 0)
    #expect(bare.output.contains(#""call":{"id":"c1","source":"-""#))
    #expect(bare.output == dash.output)
  }

  @Test func gradesALongInputLineByLineAsItDoesAShortOne() throws {
    // More than is read as a whole.
    let lines = (1...900).map { SampleCalls.line("c\($0)") }
    try folder.write(lines.joined(), to: "long.jsonl")
    let run = try CommandRun(["grade", "long.jsonl", "--format", "csv", "-q"], in: folder)
    let piped = try CommandRun(
      ["grade", "--format", "csv", "-q"], input: lines.joined(), in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 901)
    for (number, line) in run.lines.dropFirst().enumerated() {
      #expect(line.hasPrefix("c\(number + 1),long.jsonl,\(number + 1),"))
    }
    #expect(piped.lines.count == 901)
  }

  @Test func tellsTheLineOfAMistakeFarDownALongInput() throws {
    var lines = (1...900).map { SampleCalls.line("c\($0)") }
    lines[799] = "{broken\n"
    try folder.write(lines.joined(), to: "long.jsonl")
    let run = try CommandRun(
      ["grade", "long.jsonl", "-o", "x.csv", "--errors", "e.jsonl"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("long.jsonl:800:"))
    #expect(try folder.read("x.csv").split(whereSeparator: \.isNewline).count == 900)
    #expect(
      try folder.read("e.jsonl").hasPrefix(
        #"{"schema":"callgrade.error/1","source":"long.jsonl","line":800,"#))
  }

  @Test func expandsQuotedPatternsItself() throws {
    try folder.write(SampleCalls.plain, to: "calls/x/a1.txt")
    try folder.write(SampleCalls.plain, to: "calls/y/a2.txt")
    try folder.write(SampleCalls.plain, to: "calls/y/b1.txt")
    let run = try CommandRun(["grade", "calls/**/a?.txt", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.dropFirst().map { $0.prefix(6) } == ["a1.txt", "a2.txt"])
  }

  @Test func skipsWhatIsNoTranscriptInAFolderAndCountsIt() throws {
    try folder.write(SampleCalls.plain, to: "calls/a.txt")
    try folder.write("# Calls\n\nAgent: this is how to read them\n", to: "calls/README.md")
    try folder.write("{}", to: "calls/a.gold.json")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D], to: "calls/a.png")
    try folder.write("只是一段没有说话人的文字。\n", to: "calls/notes.txt")
    try folder.write(SampleCalls.plain, to: "calls/.hidden.txt")
    let run = try CommandRun(["grade", "calls", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.errors.hasPrefix("skipped 4 files that are not transcripts: "))
  }

  @Test func goesOnWithOneResultOfItsOwnInTheFolder() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let first = try CommandRun(["grade", ".", "-o", "scores.jsonl"], in: folder)
    let again = try CommandRun(["grade", ".", "-o", "scores.jsonl"], in: folder)
    #expect(first.status == 0)
    #expect(again.status == 0)
    #expect(try folder.read("scores.jsonl").split(separator: "\n").count == 1)
  }

  // MARK: The gate

  static let gates: [(conditions: [String], status: Int32)] = [
    (["hello"], 1), (["major"], 1), (["minor"], 1), (["critical"], 0), (["score<60"], 1),
    (["score<0"], 0), (["critical", "score<60"], 1),
  ]

  @Test(arguments: gates)
  func failsOnWhatTheGateForbids(conditions: [String], status: Int32) throws {
    try folder.writePack()
    try folder.write(
      SampleCalls.plain.replacing("您好，", with: "喂，"), to: "a.txt")
    let run = try CommandRun(
      ["grade", "a.txt", "--rubrics", "packs", "--pack", "tiny"]
        + conditions.flatMap { ["--fail-on", $0] }, in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains("the gate failed: 1 of 1 calls") == (status == 1))
  }

  @Test func passesTheGateWhenAllIsWell() throws {
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(
      [
        "grade", "a.txt", "--rubrics", "packs", "--pack", "tiny", "--fail-on", "hello",
        "--fail-on", "score<100",
      ], in: folder)
    #expect(run.status == 0)
  }

  @Test func suggestsTheCriterionThatWasMeant() throws {
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(
      ["grade", "a.txt", "--rubrics", "packs", "--pack", "tiny", "--fail-on", "helo"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean 'hello'?"))
  }

  @Test func inputsThatAreLeftUngradedOutrankTheGate() throws {
    try folder.writePack()
    try folder.write(SampleCalls.plain.replacing("您好，", with: "喂，"), to: "a.txt")
    let run = try CommandRun(
      [
        "grade", "a.txt", "missing.txt", "--rubrics", "packs", "--pack", "tiny", "--fail-on",
        "hello",
      ], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("the gate failed"))
  }
}

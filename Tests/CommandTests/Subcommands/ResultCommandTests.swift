import Foundation
import JSONCoding
import Testing

struct ResultCommandTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "a.txt")
    try folder.write(SampleCalls.line("c1") + SampleCalls.line("c2"), to: "two.jsonl")
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(arguments, in: folder)
  }

  private func grade(_ output: String) throws {
    let run = try run(
      "grade", "two.jsonl", "--rubrics", "packs", "--pack", "tiny", "-o", output)
    #expect(run.status == 0)
  }

  @Test func agentsReadsWhatGradeWrote() throws {
    try grade("scores.jsonl")
    let run = try run(
      "agents", "scores.jsonl", "--rubrics", "packs", "-o", "a.html", "-o", "a.csv", "-o", "a.md")
    #expect(run.status == 0)
    #expect(try folder.read("a.html").hasSuffix("</html>\n"))
    #expect(try folder.read("a.csv").hasPrefix("agent,team,"))
    #expect(try folder.read("a.md").hasPrefix("# "))
  }

  @Test func agentsSaysWhatIsNoScorecard() throws {
    let run = try run("agents", "two.jsonl", "--rubrics", "packs")
    #expect(run.status == 2)
    #expect(run.errors.contains("[not-a-scorecard]"))
    #expect(run.errors.contains("[nothing-found]"))
  }

  @Test func compareNamesNoChangeBetweenEqualFiles() throws {
    try grade("old.jsonl")
    try grade("new.jsonl")
    let run = try run(
      "compare", "old.jsonl", "new.jsonl", "--rubrics", "packs", "--format", "json")
    #expect(run.status == 0)
    let value = try JSONReader().read(Array(run.output.utf8))
    #expect(value["compared"]?.int == 2)
    #expect(value["changed"]?.int == 0)
  }

  @Test func reviewWritesAPage() throws {
    let run = try run(
      "review", "a.txt", "--rubrics", "packs", "--pack", "tiny", "--html", "page.html")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.read("page.html").contains("id=\"conversation\""))
    #expect(
      try self.run("review", "a.txt", "--rubrics", "packs", "--pack", "tiny", "--html", "a.txt")
        .status == 2)
  }

  @Test func redactHidesNumbersEverywhere() throws {
    try folder.write("客户：我的电话是13800138000\n客服：您好，13800138000对吗\n", to: "phone.txt")
    for format in [
      "text", "json", "csv", "criteria-csv", "markdown", "html", "junit", "sarif", "github",
    ] {
      let run = try run(
        "grade", "phone.txt", "--rubrics", "packs", "--pack", "tiny", "--redact", "--format", format
      )
      #expect(!run.output.contains("13800138000"), "\(format)")
    }
    let page = try run(
      "review", "phone.txt", "--rubrics", "packs", "--pack", "tiny", "--redact", "--html", "-")
    #expect(!page.output.contains("13800138000") && page.output.contains("***********"))
  }

  @Test func redactHidesNumbersInNamesAndMessages() throws {
    try folder.write("{bad", to: "in/fn2_13812345678.jsonl")
    try folder.write("客服：您好\n客户：幺三八\n客服：嗯\n客户：一二三四\n客户：五六七八\n", to: "in/8613912345678.txt")
    let run = try run(
      "grade", "in", "--rubrics", "packs", "--pack", "tiny", "--redact", "--errors", "errors.jsonl",
      "--format", "json")
    let all = try run.output + run.errors + folder.read("errors.jsonl")
    #expect(!all.contains("13812345678") && !all.contains("13912345678"))
    #expect(all.contains("fn2_***********.jsonl") && all.contains("*************.txt"))
    let text = try self.run("convert", "in/8613912345678.txt", "--to", "text", "--redact").output
    #expect(text.contains("***") && !text.contains("幺三八") && !text.contains("五六七八"))
  }

  @Test func aVConTakesItsScorecardAlong() throws {
    let run = try run(
      "convert", "a.txt", "--to", "vcon", "--grade", "--rubrics", "packs", "--pack", "tiny")
    #expect(run.status == 0)
    let entry = try JSONReader().read(Array(run.output.utf8))["analysis"]?.array?.first
    #expect(entry?["schema"]?.string == "callgrade.scorecard/1")
    #expect(entry?["body"]?["schema"]?.string == "callgrade.scorecard/1")
    #expect(try self.run("convert", "a.txt", "--to", "text", "--grade").status == 2)
  }

  @Test func everyCommandHasAManualPage() throws {
    #expect(try run("manual", "man").status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "man").path)
    for name in ["callgrade.1", "callgrade-grade.1", "callgrade-agents.1", "callgrade-pack-test.1"]
    {
      #expect(names.contains(name), "\(name)")
    }
    let page = try folder.read("man/callgrade-grade.1")
    #expect(page.hasPrefix(".TH \"CALLGRADE\\-GRADE\" \"1\""))
    #expect(page.contains("\\-\\-redact"))
  }
}

import Foundation
import Testing

/// No subcommand overwrites what it reads, however the file is named.
struct OutputGuardTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.writePack()
    try folder.write(SampleCalls.line("c1") + SampleCalls.line("c2"), to: "calls.jsonl")
    try folder.write("客服：您好，请稍等。\n", to: "script.md")
    try folder.write(SampleCalls.line("c1"), to: "own/c1.jsonl")
    try folder.write("通话ID,工号\nc1,1027\n", to: "table.csv")
    try folder.write(
      "schema: callgrade.routes/1\nroutes:\n  - {pack: ./packs/tiny, when: {phrases: [您好]}}\n",
      to: "routes.yaml")
    for name in ["known.json", "team.model", "turns/a.turns", "gold/c1.gold.json"] {
      try folder.write("{}\n", to: name)
    }
    let graded = try CommandRun(
      ["grade", "calls.jsonl", "--pack", "packs/tiny", "-o", "scores.jsonl"], in: folder)
    guard graded.status == 0 else { throw CocoaError(.executableLoad) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link.csv").path,
      withDestinationPath: folder.url.appending(path: "scores.jsonl").path)
  }

  @Test(
    arguments: [
      ("calls.jsonl", ["grade", "calls.jsonl", "--pack", "packs/tiny", "-o", "./calls.jsonl"]),
      ("calls.jsonl", ["convert", "calls.jsonl", "--to", "jsonl", "-o", "packs/../calls.jsonl"]),
      ("calls.jsonl", ["sample", "calls.jsonl", "-n", "1", "-o", "calls.jsonl"]),
      ("scores.jsonl", ["agents", "scores.jsonl", "--rubrics", "packs", "-o", "link.csv"]),
      (
        "scores.jsonl",
        ["compare", "scores.jsonl", "scores.jsonl", "--rubrics", "packs", "-o", "link.csv"]
      ),
      ("script.md", ["lint", "script.md", "--pack", "packs/tiny", "-o", "script.md"]),
      (
        "script.md",
        [
          "lint", "script.md", "--pack", "packs/tiny", "--write-baseline", "--baseline",
          "script.md",
        ]
      ),
      ("calls.jsonl", ["train", "--from", "calls.jsonl", "-o", "calls.jsonl"]),
      ("turns/a.turns", ["train", "--data", "turns", "-o", "turns/a.turns"]),
      ("gold/c1.gold.json", ["train", "--gold", "gold", "-o", "gold/c1.gold.json"]),
      ("team.model", ["train", "--data", "turns", "--base", "team.model", "-o", "team.model"]),
      (
        "table.csv",
        ["grade", "own", "--pack", "packs/tiny", "--metadata", "table.csv", "-o", "table.csv"]
      ),
      (
        "routes.yaml",
        ["grade", "own", "--route", "routes.yaml", "--format", "csv", "-o", "routes.yaml"]
      ),
      (
        "known.json",
        [
          "lint", "script.md", "--pack", "packs/tiny", "--baseline", "known.json", "-o",
          "known.json",
        ]
      ),
      ("own/c1.jsonl", ["convert", "own", "--to", "jsonl", "-o", "own/"]),
      ("own/c1.jsonl", ["sample", "own", "-n", "1", "-o", "own"]),
    ] as [(String, [String])])
  func refusesAnOutputThatIsAnInput(file: String, arguments: [String]) throws {
    let before = try folder.read(file)
    let run = try CommandRun(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("the file is an input and would be overwritten"))
    #expect(try folder.read(file) == before)
  }

  @Test func refusesTwoReportsInOneFile() throws {
    let run = try CommandRun(
      ["agents", "scores.jsonl", "--rubrics", "packs", "-o", "x.csv", "-o", "./x.csv"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("two outputs cannot go to one file"))
  }

  /// The number of a call must not shift because its choice is written beside it.
  @Test func drawsFromTheFolderThatItWritesTo() throws {
    try folder.write((1...9).map { SampleCalls.line("d\($0)") }.joined(), to: "in/b.jsonl")
    let elsewhere = try CommandRun(["sample", "in", "-n", "4", "-o", "batch.jsonl"], in: folder)
    #expect(elsewhere.status == 0)
    for _ in 1...2 {
      let within = try CommandRun(["sample", "in", "-n", "4", "-o", "in/a.jsonl"], in: folder)
      #expect(within.status == 0)
      #expect(try folder.read("in/a.jsonl") == folder.read("batch.jsonl"))
    }
  }
}

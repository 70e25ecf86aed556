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
    let graded = try CommandRun(
      ["grade", "calls.jsonl", "--pack", "packs/tiny", "-o", "scores.jsonl"], in: folder)
    guard graded.status == 0 else { throw CocoaError(.executableLoad) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link.csv").path,
      withDestinationPath: folder.url.appending(path: "scores.jsonl").path)
  }

  @Test(arguments: [
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
      ["lint", "script.md", "--pack", "packs/tiny", "--write-baseline", "--baseline", "script.md"]
    ),
    ("calls.jsonl", ["train", "--from", "calls.jsonl", "-o", "calls.jsonl"]),
  ])
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

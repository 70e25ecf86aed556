import Testing

/// Files of our own that lie beside calls.
struct OwnFilesTests {
  @Test func passesResultsAndSettingsOver() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "calls/a.txt")
    try folder.write("lint:\n  scripts: [x]\n", to: "calls/.callgrade.yml")
    try folder.write(
      "{\"schema\":\"callgrade.lint-baseline/1\",\"findings\":[]}", to: "calls/baseline.json")
    let card = "{\"schema\":\"callgrade.scorecard/1\",\"call\":{\"id\":\"x\"}}\n"
    try folder.write(card, to: "calls/results.jsonl")
    // Large enough to be opened in pieces.
    try folder.write(String(repeating: card, count: 6000), to: "calls/many.jsonl")
    let run = try CommandRun(["convert", "calls", "-o", "c.jsonl", "--lang", "en"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("skipped 3 files that are not transcripts"))
    #expect(try folder.read("c.jsonl").split(separator: "\n").count == 1)
  }

  @Test(arguments: ["results.jsonl", ".callgrade.yml"])
  func saysWhatANamedOneIs(name: String) throws {
    let folder = try Scratch()
    try folder.write("{\"schema\":\"callgrade.scorecard/1\"}\n", to: "results.jsonl")
    try folder.write("lint:\n  scripts: [x]\n", to: ".callgrade.yml")
    let run = try CommandRun(["convert", name, "--to", "text", "--lang", "en"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("[other-schema]"))
  }
}

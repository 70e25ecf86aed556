import Foundation
import JSONCoding
import Testing

struct SmallCommandTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  // MARK: inspect

  @Test func inspectTellsFormatEncodingAndRolesWithReasons() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(["inspect", "a.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("format    text (7 lines begin with a speaker's label)"))
    #expect(run.output.contains("encoding  utf-8"))
    #expect(run.output.contains("'客服' → agent, 4 turns"))
    #expect(run.output.contains("… and 1 more turns"))
  }

  @Test func inspectGivesTheConfidenceOfInferredRoles() throws {
    try folder.write(
      SampleCalls.plain.replacing("客服：", with: "A：").replacing("客户：", with: "B："), to: "a.txt")
    let run = try CommandRun(["inspect", "a.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("'A' → agent"))
    #expect(run.output.contains("confidence "))
  }

  @Test func inspectGoesOnAfterAFileThatCannotBeRead() throws {
    try folder.write(SampleCalls.plain, to: "a.txt")
    let run = try CommandRun(["inspect", "missing.txt", "a.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.contains("a.txt\n"))
    #expect(run.errors.contains("[missing-file]"))
  }

  // MARK: explain

  @Test func explainTellsAllAboutACriterion() throws {
    try folder.writePack()
    let run = try CommandRun(
      ["explain", "hello", "--rubrics", "packs", "--pack", "tiny"], in: folder)
    #expect(run.status == 0)
    for part in [
      "Says hello", "The agent says hello.", "points    10", "severity  major", "first 3 turns",
      "»您好«，请讲。",
    ] {
      #expect(run.output.contains(part))
    }
  }

  @Test func explainTellsWhatSpeaksForAVerdictOverTheWholeCall() throws {
    let learned = try CommandRun(["explain", "greeting", "--lang", "en"], in: folder)
    #expect(learned.output.contains("Weighed over the whole call (from 6 turns on"))
    #expect(learned.output.contains("first verdict met +"))
    #expect(!learned.output.contains("Counts as broken"))
    let missing = try CommandRun(["explain", "empathy", "--lang", "en"], in: folder)
    #expect(missing.output.contains("Where it was due if it is missing: "))
    let prohibited = try CommandRun(["explain", "blame", "--lang", "en"], in: folder)
    #expect(prohibited.output.contains("Counts as broken from a probability of 60% on"))
    let alone = try CommandRun(
      ["explain", "greeting", "--lang", "en", "--model", "none"], in: folder)
    #expect(alone.status == 0)
    #expect(!alone.output.contains("Weighed over"))
  }

  @Test func explainTellsWhatAProblemMeans() throws {
    let run = try CommandRun(["explain", "unknown-key", "--lang", "en"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("typing mistake"))
    #expect(run.output.contains("for example: titel"))
  }

  @Test func explainSuggestsWhatWasMeant() throws {
    let run = try CommandRun(["explain", "unknown-kee"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean 'unknown-key'?"))
  }

  // MARK: schema, completions, version, help

  @Test(arguments: ["scorecard", "transcript", "gold"])
  func schemaPrintsWhatStandsInTheDocumentation(name: String) throws {
    let run = try CommandRun(["schema", name], in: folder)
    #expect(run.status == 0)
    let file = Package.folder.appending(path: "Docs/\(name).schema.json")
    #expect(try run.output == String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowTheSubcommands(shell: String) throws {
    let run = try CommandRun(["completions", shell], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("evaluate"))
    #expect(run.output.contains("fail-on"))
  }

  @Test func versionNamesTheEngineAndTheBuiltInPacks() throws {
    let run = try CommandRun(["--version"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("callgrade ") == true)
    #expect(run.lines.dropFirst().contains { $0.hasPrefix("  service-call ") })
    let model = try #require(run.lines.first { $0.hasPrefix("  model service-call ") })
    #expect(model.split(separator: " ")[2].count == 16)
  }

  @Test(arguments: [
    ["--help"], ["help", "grade"], ["grade", "--help"], ["review", "--help"], ["pack", "--help"],
    ["pack", "test", "--help"], ["pack", "validate", "--help"], ["inspect", "--help"],
    ["explain", "--help"], ["evaluate", "--help"], ["schema", "--help"],
  ])
  func helpTeachesOnStandardOutputInTheReadersLanguage(arguments: [String]) throws {
    let english = try CommandRun(arguments, in: folder)
    let chinese = try CommandRun(arguments, environment: ["LC_ALL": "zh_CN.UTF-8"], in: folder)
    #expect(english.status == 0)
    #expect(english.errors.isEmpty)
    #expect(english.output.contains("USAGE: callgrade"))
    #expect(chinese.status == 0)
    #expect(chinese.output != english.output)
    #expect(chinese.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!english.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }
}

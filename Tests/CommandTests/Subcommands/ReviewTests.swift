import Testing

struct ReviewTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "a.txt")
    try folder.write(SampleCalls.line("c1") + SampleCalls.line("c2"), to: "two.jsonl")
  }

  private func review(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      ["review", "--rubrics", "packs", "--pack", "tiny"] + arguments, environment: environment,
      in: folder)
  }

  @Test func showsEvidenceScoreAndCoaching() throws {
    let run = try review("a.txt")
    #expect(run.status == 0)
    #expect(run.output.contains("»您好«"))
    #expect(run.output.contains("10 ÷ 10 = 100.0%"))
    #expect(run.output.contains("Says hello"))
  }

  @Test func choosesACallOfSeveral() throws {
    let none = try review("two.jsonl")
    #expect(none.status == 2)
    #expect(none.errors.contains("the file has 2 calls"))
    #expect(try review("two.jsonl", "--record", "2").output.contains("c2"))
    #expect(try review("two.jsonl", "--call", "c1").output.contains("c1"))
  }

  @Test(arguments: [60, 80, 140])
  func staysWithinTheWidth(width: Int) throws {
    for run in [
      try review("a.txt", "--lang", "zh", "--width", "\(width)"),
      try review("a.txt", "--lang", "zh", environment: ["COLUMNS": "\(width)"]),
    ] {
      #expect(run.status == 0)
      for line in run.lines {
        let cells = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        #expect(cells <= width)
      }
    }
  }
}

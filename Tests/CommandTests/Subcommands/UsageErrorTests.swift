import Testing

/// Mistakes on the command line are told in the reader's language, with what would do instead.
struct UsageErrorTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "a.txt")
  }

  @Test(arguments: [
    ("grad", "did you mean 'grade'?"), ("reveiw", "did you mean 'review'?"),
    ("scores.jsonl", "expected: "),
  ])
  func nearestSubcommandIsSuggested(word: String, hint: String) throws {
    let run = try CommandRun([word, "a.txt", "--lang", "en"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("unknown subcommand '\(word)'"))
    #expect(run.errors.contains(hint))
  }

  @Test(arguments: [
    ["review", "a.txt", "--call", "nope"], ["review", "a.txt", "--record", "7"],
    ["explain", "nosuch"], ["grade", "--nosuch"], ["grad"],
  ])
  func languageOfTheFlagIsSpoken(arguments: [String]) throws {
    for flag in [["--lang", "zh"], ["--lang=zh"]] {
      let run = try CommandRun(arguments + flag, in: folder)
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("错误") || run.errors.contains(": 错误: "))
    }
  }

  @Test func callIsChosenByTheNameThatReportsGiveIt() throws {
    try folder.write(SampleCalls.plain + "\n", to: "b.txt")
    #expect(try CommandRun(["review", "b.txt", "--call", "b.txt"], in: folder).status == 0)
    let unknown = try CommandRun(["review", "b.txt", "--call", "nope"], in: folder)
    #expect(unknown.errors.contains("expected: b.txt"))
  }

  @Test func boundsThatNoScoreReachesAreRefused() throws {
    let run = try CommandRun(["grade", "a.txt", "--fail-on", "score<200"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("'score<200' is no condition on the score"))
    #expect(try CommandRun(["grade", "a.txt", "--fail-on", "score<100"], in: folder).status == 1)
  }

  @Test func fileOfSomethingElseIsToldOnce() throws {
    let run = try CommandRun(["agents", "a.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count { $0.contains("[not-a-scorecard]") } == 1)
  }

  @Test func sameRemarkIsToldOncePerFile() throws {
    let call =
      #"{"schema":"callgrade.transcript/1","start":"2025-03-04","turns":[{"role":"agent","text":"您好"}]}"#
    try folder.write(String(repeating: call + "\n", count: 5), to: "five.jsonl")
    let run = try CommandRun(["grade", "five.jsonl"], in: folder)
    #expect(run.errors.split(separator: "\n").count { $0.contains("[unknown-key]") } == 1)
    #expect(run.errors.contains("did you mean 'startedAt'?"))
    #expect(run.errors.contains("the same was found 4 more times"))
  }

  @Test func guessedOrderOfDatesIsToldInOneLanguage() throws {
    try folder.write("[03/04/2025, 10:00] 客服: 您好\n[05/04/2025, 10:01] 客户: 你好\n", to: "wa.txt")
    let run = try CommandRun(["grade", "wa.txt", "--lang", "zh"], in: folder)
    #expect(run.errors.contains("按日在前理解") && !run.errors.contains("the day"))
  }

  @Test(
    arguments: [
      "grade", "review", "agents", "compare", "lint", "inspect", "convert", "explain", "packs",
      "pack test", "pack validate", "pack diff", "pack new", "flow", "questionnaire", "try",
      "evaluate", "agreement", "sample", "train", "schema", "completions", "manual",
    ], ["en", "zh"])
  func helpFitsAScreenOfEightyCells(subcommand: String, language: String) throws {
    let words = subcommand.split(separator: " ").map(String.init)
    let run = try CommandRun(words + ["--help", "--lang", language], in: folder)
    #expect(run.status == 0)
    for line in run.lines {
      let cells = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(cells <= 80, "\(line)")
    }
  }

  @Test func narrowScreenIsRefused() throws {
    let run = try CommandRun(["review", "a.txt", "--width", "10"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("40 or more"))
  }

  @Test func unknownWordListIsMarkedAndExplained() throws {
    let run = try CommandRun(["try", "姓{honorific}", "a.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("PATTERN:1:2"))
    #expect(run.errors.contains("--pack"))
    let other = try CommandRun(
      ["try", "姓{honorifc}", "a.txt", "--pack", "service-call"], in: folder)
    #expect(other.errors.contains("did you mean 'honorific'?"))
  }
}

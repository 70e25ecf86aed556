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

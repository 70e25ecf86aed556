import Foundation
import Testing

/// Whatever goes wrong is told in a sentence, has its exit code, and costs no other result.
struct GradeFailureTests {
  let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "good.txt")
  }

  /// Grades a good call and something else; the good one must not suffer.
  private func grade(_ paths: String..., errors: Bool = true) throws -> CommandRun {
    let run = try CommandRun(
      ["grade"] + paths + ["good.txt", "-o", "x.csv", "--errors", "e.jsonl"], in: folder)
    #expect(try folder.read("x.csv").contains("good.txt,"))
    if errors { #expect(try folder.read("e.jsonl").contains(#""callgrade.error/1""#)) }
    return run
  }

  @Test func anEmptyFile() throws {
    try folder.write("", to: "empty.txt")
    let run = try grade("empty.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("empty.txt: error: the file is empty [empty-file]"))
    #expect(run.errors.contains("1 input could not be graded"))
  }

  @Test func anEmptyTranscriptHasNoScoreButIsGraded() throws {
    try folder.write(
      #"{"schema":"callgrade.transcript/1","id":"e","turns":[]}"#, to: "empty.jsonl")
    let run = try CommandRun(["grade", "empty.jsonl"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("not scored"))
    #expect(run.output.contains("no turn has any words"))
  }

  @Test func aSingleSpeakerHasNoScoreButIsGraded() throws {
    try folder.write("客服：您好\n客服：您还在吗\n客服：再见\n", to: "alone.txt")
    let run = try CommandRun(["grade", "alone.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("only one side"))
  }

  @Test func aMissingFileWithTheNameThatWasMeant() throws {
    let run = try grade("god.txt")
    #expect(run.status == 2)
    #expect(
      run.errors.contains("god.txt: error: there is no such file or folder [missing-file]"))
    #expect(run.errors.contains("did you mean 'good.txt'?"))
  }

  @Test func aBinaryFile() throws {
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], to: "p.txt")
    let run = try grade("p.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("p.txt: error: the file is a PNG picture, not text"))
  }

  @Test func aNamedFileThatIsNoTranscript() throws {
    try folder.write("# Notes\n\nNothing was said.\n", to: "README.md")
    let run = try grade("README.md")
    #expect(run.status == 2)
    #expect(run.errors.contains("README.md: error: no transcript was found in the file"))
  }

  @Test func aFolderWithoutTranscripts() throws {
    try folder.write([0x89, 0x50, 0x4E, 0x47], to: "pictures/a.png")
    let run = try grade("pictures")
    #expect(run.status == 2)
    #expect(run.errors.contains("pictures: error: there is no transcript in the folder"))
  }

  @Test func aPatternThatNothingFits() throws {
    let run = try grade("calls/*.vtt")
    #expect(run.status == 2)
    #expect(run.errors.contains("calls/*.vtt: error: no transcript fits the pattern"))
  }

  @Test func aBrokenRecordAmongMany() throws {
    try folder.write(
      SampleCalls.line("c1") + "{\"turns\":\n" + SampleCalls.line("c3"), to: "mixed.jsonl")
    let run = try grade("mixed.jsonl")
    #expect(run.status == 2)
    #expect(run.errors.contains("mixed.jsonl:2:"))
    let rows = try folder.read("x.csv").split(whereSeparator: \.isNewline)
    #expect(rows.dropFirst().map { $0.prefix(2) } == ["c1", "c3", "go"])
  }

  @Test func aBrokenPackBeforeAnythingIsGraded() throws {
    try folder.writePack(["criteria/opening.yaml": ("first-turns", "frist-turns")])
    let run = try CommandRun(
      ["grade", "good.txt", "--pack", "packs/tiny", "-o", "x.csv"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean 'first-turns'?"))
    #expect(!folder.has("x.csv"))
  }

  @Test func anUnknownPack() throws {
    let run = try CommandRun(["grade", "good.txt", "--pack", "servicecall"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("unknown pack 'servicecall' [unknown-pack]"))
    #expect(run.errors.contains("did you mean 'service-call'?"))
  }

  // MARK: Outputs

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskCostsOneReportOnly() throws {
    let run = try CommandRun(
      [
        "grade", "good.txt", "-o", "/dev/full", "--format", "jsonl", "-o", "x.csv", "--format",
        "csv",
      ], in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors.contains("/dev/full: error: cannot be written: No space left on device"))
    #expect(try folder.read("x.csv").contains("good.txt,"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskBehindStandardOutput() throws {
    let run = try CommandRun(shell: "callgrade grade good.txt > /dev/full", in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("standard output: error: cannot be written"))
  }

  @Test func aPathThatCannotBeWrittenCostsOneReportOnly() throws {
    let run = try CommandRun(
      ["grade", "good.txt", "-o", "nowhere/x.jsonl", "-o", "x.csv"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("nowhere/x.jsonl: error: cannot be written: No such file"))
    #expect(try folder.read("x.csv").contains("good.txt,"))
  }

  @Test func aClosedPipeIsQuiet() throws {
    let run = try CommandRun(
      shell: """
        callgrade grade '\(Package.corpus)' -q --format criteria-csv | head -n 1 | tr -d '\\r'
        echo "status ${PIPESTATUS[0]}"
        """, in: folder)
    #expect(run.lines.first?.hasPrefix("call,") == true)
    #expect(run.lines.last == "status 0")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ["grade", "good.txt", "-o", "x.csv", "-o", "./x.csv"],
    ["grade", "good.txt", "-o", "x.jsonl", "--errors", "x.jsonl"],
    ["grade", "good.txt", "-o", "good.txt"],
    ["grade", ".", "-o", "good.txt"],
    ["grade", "good.txt", "-o", "x.pdf"],
    ["grade", "good.txt", "--format", "csv", "--format", "json"],
    ["grade", "good.txt", "--format", "csv", "-o", "a.csv", "-o", "b.csv"],
    ["grade", "good.txt", "--format", "jsn"],
    ["grade", "good.txt", "--from", "docx"],
    ["grade", "good.txt", "--encoding", "utf-9"],
    ["grade", "good.txt", "--jobs", "0"],
    ["grade", "good.txt", "--jobs", "many"],
    ["grade", "good.txt", "--fail-on", "score<x"],
    ["grade", "good.txt", "--lang", "fr"],
    ["grade", "good.txt", "--bogus"],
    ["grad"],
    ["--bogus"],
    ["review"],
    ["review", "good.txt", "--call", "nobody"],
    ["review", "good.txt", "--record", "7"],
    ["review", "."],
    ["inspect", "nothing.txt"],
    ["explain", "nothing-of-the-kind"],
    ["schema", "scorecrad"],
    ["completions", "csh"],
    ["pack", "validate", "nowhere/pack"],
    ["pack", "test", "no-such-pack"],
    ["evaluate", "--gold", "."],
  ])
  func badUsageIsToldAndEndsWith2(arguments: [String]) throws {
    let run = try CommandRun(arguments, in: folder)
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty)
    #expect(try folder.read("good.txt") == SampleCalls.plain)
  }

  @Test func inputIsNeverOverwrittenByAnOutputInItsFolder() throws {
    let run = try CommandRun(["grade", ".", "-o", "good.txt"], in: folder)
    #expect(run.errors.contains("the file holds transcripts and would be overwritten"))
  }

  @Test func ctrlCLeavesWholeLinesAndEndsWith130() async throws {
    let process = CommandRun.process(
      try CommandRun.binary(), ["grade", "-", "-o", "x.jsonl"], [:], in: folder)
    let input = Pipe()
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Enough for the first lines to be graded; then the command waits for more.
    let lines = (1...3000).map { SampleCalls.line("c\($0)") }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    for _ in 0..<200 where (try? folder.read("x.jsonl").isEmpty) ?? true {
      try await Task.sleep(for: .milliseconds(50))
    }
    process.interrupt()
    for _ in 0..<200 where process.isRunning { try await Task.sleep(for: .milliseconds(50)) }
    #expect(!process.isRunning)
    if process.isRunning { process.terminate() }
    #expect(process.terminationStatus == 130)
    let output = try folder.read("x.jsonl")
    #expect(output.hasSuffix("\n"))
    for line in output.split(separator: "\n") {
      #expect(line.hasPrefix("{") && line.hasSuffix("}"))
    }
  }
}

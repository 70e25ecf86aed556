import PackedSamples
import Testing

@testable import Command

/// Zip archives are gone through like folders.
struct ArchiveInputTests {
  private func grade(_ arguments: [String], in folder: Scratch) throws -> CommandRun {
    try folder.writePack()
    return try CommandRun(
      ["grade"] + arguments + ["--rubrics", "packs", "--pack", "tiny", "--format", "csv"],
      in: folder)
  }

  @Test func gradesEveryTranscriptOfAnArchive() throws {
    let folder = try Scratch()
    let lines = (1...600).map { SampleCalls.line("j\($0)") }.joined()
    try folder.write(
      ZipBuilder([
        .init("一/a.txt", SampleCalls.plain), .init("b.jsonl", lines),
        .init("c.jsonl.gz", Deflater.pack(Array(SampleCalls.line("g1").utf8)), method: 0),
        .init("picture.png", "x"), .init("__MACOSX/._a.txt", "x"), .init("empty/", ""),
        .init("../../e.txt", SampleCalls.plain),
      ]).bytes, to: "in/calls.zip")
    for argument in ["in/calls.zip", "in"] {
      let run = try grade([argument], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.lines.count == 604)
      #expect(run.output.contains("in/calls.zip/一/a.txt"))
      #expect(run.output.contains("in/calls.zip/e.txt"))
      #expect(run.errors.contains("skipped 2 files"))
    }
  }

  @Test func goesOnBehindAFileThatIsDamaged() throws {
    let folder = try Scratch()
    var builder = ZipBuilder([
      .init("a.txt", SampleCalls.plain), .init("b.txt", SampleCalls.plain),
      .init("c.txt", SampleCalls.plain), .init("d.txt", SampleCalls.plain),
    ])
    builder.members[1].claimedSum = 7
    builder.members[2].flags = 1
    try folder.write(builder.bytes, to: "calls.zip")
    let run = try grade(["calls.zip"], in: folder)
    #expect(run.status == 2)
    #expect(run.lines.count == 3)
    #expect(run.errors.contains("calls.zip/b.txt"))
    #expect(run.errors.contains("archive-damaged"))
    #expect(run.errors.contains("locked with a password"))
  }

  @Test func saysWhatIsWrongWithAnArchive() throws {
    let folder = try Scratch()
    let whole = ZipBuilder([.init("a.txt", SampleCalls.plain)]).bytes
    try folder.write(Array(whole.dropLast(10)), to: "cut.zip")
    try folder.write("no archive", to: "text.zip")
    let run = try grade(["cut.zip", "text.zip"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count { $0.contains("archive-truncated") } == 2)
  }

  @Test func readsAnArchiveAsAWholeWhereItHasTo() throws {
    let folder = try Scratch()
    let bytes = ZipBuilder([
      .init("a.txt", SampleCalls.plain), .init("b.txt", SampleCalls.plain),
      .init("inner.zip", ZipBuilder([.init("c.txt", "x")]).bytes),
    ]).bytes
    try folder.write(bytes, to: "calls.zip")
    let inspect = try CommandRun(["inspect", "calls.zip", "--lang", "en"], in: folder)
    #expect(inspect.output.contains("a zip archive with 3 files, each read by itself"))
    #expect(inspect.errors.contains("this is an archive within an archive"))
    try folder.writePack()
    let review = try CommandRun(
      ["review", "calls.zip", "--record", "2", "--rubrics", "packs", "--pack", "tiny"], in: folder)
    #expect(review.status == 0, "\(review.errors)")
    let piped = try CommandRun(
      shell: "cat calls.zip | callgrade grade - --rubrics packs --pack tiny --format csv",
      in: folder)
    #expect(piped.lines.count == 3)
  }
}

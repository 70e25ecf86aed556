import PackedSamples
import Testing

@testable import Command

/// Archives within archives, and files of an archive that belong together.
struct NestedArchiveTests {
  private func convert(_ arguments: [String], in folder: Scratch) throws -> CommandRun {
    try CommandRun(["convert"] + arguments + ["--to", "jsonl"], in: folder)
  }

  @Test func readsAnArchiveWithinAnArchive() throws {
    let folder = try Scratch()
    let inner = ZipBuilder([.init("b.txt", SampleCalls.plain)]).bytes
    try folder.write(
      ZipBuilder([
        .init("a.txt", SampleCalls.plain), .init("mid.zip", inner),
        .init("z.txt", SampleCalls.plain),
      ])
      .bytes, to: "calls.zip")
    let run = try convert(["calls.zip"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 3)
  }

  @Test func saysThatAThirdArchiveStaysClosed() throws {
    let folder = try Scratch()
    let deep = ZipBuilder([.init("c.txt", SampleCalls.plain)]).bytes
    let inner = ZipBuilder([.init("b.txt", SampleCalls.plain), .init("deep.zip", deep)]).bytes
    try folder.write(
      ZipBuilder([.init("a.txt", SampleCalls.plain), .init("mid.zip", inner)]).bytes,
      to: "calls.zip")
    let run = try convert(["calls.zip"], in: folder)
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
    #expect(run.errors.contains("archive-unsupported"))
    #expect(run.errors.contains("calls.zip/mid.zip/deep.zip"))
  }

  @Test func filesOfAnArchiveThatBelongTogetherAreReadTogether() throws {
    let folder = try Scratch()
    try folder.write(
      ZipBuilder([
        .init(
          "d/call.ctm",
          "call 1 0.1 0.2 Hello\ncall 1 0.4 0.3 there.\ncall 1 1.2 0.3 Hi.\n"
            + "call 1 1.6 0.3 Yes.\ncall 1 2.0 0.3 Well.\n"),
        .init(
          "d/call.rttm",
          "SPEAKER call 1 0.0 1.0 <NA> <NA> one <NA> <NA>\n"
            + "SPEAKER call 1 1.1 1.5 <NA> <NA> two <NA> <NA>\n"),
      ]).bytes, to: "calls.zip")
    let run = try convert(["calls.zip"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"speaker\":\"one\""))
    #expect(run.output.contains("\"speaker\":\"two\""))
  }
}

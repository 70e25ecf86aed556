import PackedSamples
import Testing

@testable import Command

/// Files that are packed with gzip are graded as if they were not.
struct PackedInputTests {
  /// JSON Lines with many calls that differ.
  private func calls(_ count: Int) -> [UInt8] {
    Array((1...count).map { SampleCalls.line("c\($0)") }.joined().utf8)
  }

  /// Grades on the command line and gives the ids of the calls.
  private func grade(_ arguments: [String], in folder: Scratch) throws -> CommandRun {
    try folder.writePack()
    return try CommandRun(
      ["grade"] + arguments + ["--rubrics", "packs", "--pack", "tiny", "--format", "csv"],
      in: folder)
  }

  @Test(arguments: [3, 600])
  func gradesAPackedFileLikeThePlainOne(count: Int) throws {
    let folder = try Scratch()
    try folder.write(calls(count), to: "calls.jsonl")
    try folder.write(Deflater.pack(calls(count)), to: "packed/calls.jsonl.gz")
    let plain = try grade(["calls.jsonl"], in: folder)
    let packed = try grade(["packed"], in: folder)
    #expect(plain.status == 0 && packed.status == 0)
    #expect(plain.lines.count == count + 1)
    #expect(packed.output.replacing("packed/calls.jsonl.gz", with: "calls.jsonl") == plain.output)
  }

  @Test func readsPackedStandardInput() throws {
    let folder = try Scratch()
    try folder.writePack()
    try folder.write(Deflater.pack(calls(600)), to: "calls.gz")
    let run = try CommandRun(
      shell:
        "cat calls.gz | callgrade grade - --rubrics packs --pack tiny --format csv",
      in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 601)
  }

  @Test func namesAPackedCallAfterItsFile() throws {
    let folder = try Scratch()
    try folder.write(Deflater.pack(Array(SampleCalls.plain.utf8)), to: "c17.txt.gz")
    let run = try grade(["c17.txt.gz"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    let review = try CommandRun(
      ["review", "c17.txt.gz", "--rubrics", "packs", "--pack", "tiny"], in: folder)
    #expect(review.status == 0)
    let inspection = try CommandRun(["inspect", "c17.txt.gz", "--lang", "en"], in: folder)
    #expect(inspection.output.contains("utf-8 (every byte is valid UTF-8; unpacked from gzip)"))
  }

  @Test(arguments: [4, 600])
  func gradesTheWholeLinesOfAFileThatWasCut(count: Int) throws {
    let folder = try Scratch()
    let packed = Deflater.pack(calls(count))
    let length = packed.count - 20
    try folder.write(Array(packed.prefix(length)), to: "cut.jsonl.gz")
    let run = try grade(["cut.jsonl.gz"], in: folder)
    #expect(run.status == 2)
    #expect((2...count).contains(run.lines.count))
    #expect(run.errors.contains("archive-truncated"))
    #expect(run.errors.contains("byte \(length)"))
  }

  @Test func aConversationThatWasCutIsNotGraded() throws {
    let folder = try Scratch()
    let packed = Deflater.pack(Array(SampleCalls.plain.utf8))
    try folder.write(Array(packed.dropLast(9)), to: "cut.txt.gz")
    let run = try grade(["cut.txt.gz"], in: folder)
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("archive-truncated"))
  }

  @Test func saysThatATarArchiveHasToBeUnpackedFirst() throws {
    let folder = try Scratch()
    var tar = [UInt8](repeating: 0, count: 1024)
    tar.replaceSubrange(257..<262, with: Array("ustar".utf8))
    try folder.write(Deflater.pack(tar), to: "calls.tar.gz")
    let run = try grade(["calls.tar.gz"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("a tar archive (unpack it first)"))
  }
}

import Foundation
import PackedSamples
import Testing

@testable import Command

struct ConvertTests {
  @Test func convertsToOurOwnFormatAndBack() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "c17.txt")
    let first = try CommandRun(["convert", "c17.txt", "-o", "c.jsonl"], in: folder)
    #expect(first.status == 0, "\(first.errors)")
    let line = try folder.read("c.jsonl")
    #expect(
      line.hasPrefix(#"{"schema":"callgrade.transcript/1","id":"c17","turns":[{"role":"agent""#))
    let second = try CommandRun(["convert", "c.jsonl", "--to", "jsonl"], in: folder)
    #expect(second.output == line)
  }

  @Test func writesAFileForEachCallIntoAFolder() throws {
    let folder = try Scratch()
    try folder.write(
      "通话ID,角色,开始时间,内容\na/1,客服,0,您好\na/1,客户,2,喂\n..,客服,0,您好\n..,客户,3,喂\n", to: "t.csv")
    let run = try CommandRun(["convert", "t.csv", "--to", "srt", "-o", "out/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/a_1.srt").contains("00:00:00,000 --> 00:00:02,000"))
    #expect(folder.has("out/call.srt"))
  }

  @Test func refusesWhatAFormatCannotHold() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "c.txt")
    let untimed = try CommandRun(["convert", "c.txt", "-o", "c.vtt"], in: folder)
    #expect(untimed.status == 2)
    #expect(untimed.errors.contains("untimed-turn"))
    let noFormat = try CommandRun(["convert", "c.txt"], in: folder)
    #expect(noFormat.status == 2)
    #expect(noFormat.errors.contains("nothing tells the format"))
    let same = try CommandRun(["convert", "c.txt", "-o", "c.txt"], in: folder)
    #expect(same.status == 2)
    #expect(same.errors.contains("would be overwritten"))
    #expect(try folder.read("c.txt") == SampleCalls.plain)
    let unknown = try CommandRun(["convert", "c.txt", "--to", "docx"], in: folder)
    #expect(unknown.errors.contains("jsonl, vcon, webvtt, srt, text"))
  }

  @Test func twoCallsDoNotGoIntoOneFileOfCaptions() throws {
    let folder = try Scratch()
    try folder.write("通话ID,角色,开始时间,内容\na,客服,0,您好\nb,客服,0,您好\n", to: "t.csv")
    let run = try CommandRun(["convert", "t.csv", "-o", "c.vtt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("-o FOLDER/"))
  }

  @Test func joinsWhatIsKnownFromElsewhere() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.line("c1") + SampleCalls.line("c2"), to: "calls.jsonl")
    try folder.write("通话ID,工号,班组,时长\nc1,1027,一组,0:56\nc9,1028,二组,3\n", to: "known.csv")
    let run = try CommandRun(
      ["convert", "calls.jsonl", "--metadata", "known.csv", "--to", "jsonl", "--lang", "en"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.lines[0].contains(#""agent":"1027","team":"一组","duration":56,"#))
    #expect(run.errors.contains("1 call has no row: 'c2'"))
    #expect(run.errors.contains("1 row fits no call: 'c9'"))
  }

  @Test func gradesAndReviewsWithWhatIsKnown() throws {
    let folder = try Scratch()
    try folder.writePack()
    try folder.write(SampleCalls.plain, to: "calls/1027_20250304_c7.txt")
    try folder.write(SampleCalls.plain, to: "calls/other.txt")
    let pack = ["--rubrics", "packs", "--pack", "tiny"]
    let run = try CommandRun(
      ["grade", "calls", "--name-pattern", "{agent}_{date}_{id}", "--format", "jsonl"] + pack,
      in: folder)
    #expect(run.status == 0)
    #expect(run.lines[0].contains(#""id":"c7""#))
    #expect(run.lines[0].contains(#""agent":"1027""#))
    #expect(run.lines[0].contains(#""startedAt":"2025-03-04""#))
    #expect(run.errors.contains("name-mismatch"))
    let review = try CommandRun(
      [
        "review", "calls/1027_20250304_c7.txt", "--call", "c7", "--name-pattern",
        "{agent}_{date}_{id}",
      ]
        + pack, in: folder)
    #expect(review.status == 0, "\(review.errors)")
    let wrong = try CommandRun(
      ["grade", "calls", "--name-pattern", "{agnt}"] + pack, in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean '{agent}'?"))
    let missing = try CommandRun(["grade", "calls", "--metadata", "none.csv"] + pack, in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("there is no such table"))
  }

  /// Whatever the id, `ls`, `rm *` and a terminal take the file's name for nothing but a name.
  @Test(arguments: [
    ("-rf", "_rf"), ("--help x", "_-help x"), ("a/../b", "a_.._b"), ("..", "call"),
    (".hidden", "hidden"),
    ("\u{202E}gpj.exe", "_gpj.exe"), ("a\u{7F}\u{9B}31mb", "a__31mb"),
    ("\u{FEFF}x\u{2028}y\u{2066}", "_x_y_"),
    ("~root", "_root"), ("con", "_con"), ("通话 一", "通话 一"), ("end. ", "end"),
    ("e\u{301}", "e\u{301}"),
  ])
  func filesGetHarmlessNames(id: String, name: String) throws {
    let folder = try Scratch()
    let turns = #"[{"role":"agent","text":"您好"},{"role":"customer","text":"好"}]"#
    let written = try JSONSerialization.data(withJSONObject: [id])
    let quoted = String(decoding: written.dropFirst().dropLast(), as: UTF8.self)
    try folder.write(
      #"{"schema":"callgrade.transcript/1","id":\#(quoted),"turns":\#(turns)}"#, to: "a.jsonl")
    let run = try CommandRun(["convert", "a.jsonl", "--to", "vcon", "-o", "out/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "out").path)
    #expect(names.map { Array($0.unicodeScalars) } == [Array((name + ".vcon.json").unicodeScalars)])
  }

  @Test func aLongIdGivesAFileAllTheSame() throws {
    let folder = try Scratch()
    let id = String(repeating: "👨‍👩‍👧通", count: 90)
    try folder.write(
      #"{"schema":"callgrade.transcript/1","id":"\#(id)","turns":[{"role":"agent","text":"您好"}]}"#,
      to: "a.jsonl")
    #expect(
      try CommandRun(["convert", "a.jsonl", "--to", "text", "-o", "out/"], in: folder).status == 0)
  }

  @Test func readsStandardInputWhereNothingIsNamed() throws {
    let folder = try Scratch()
    let run = try CommandRun(["convert", "--to", "text"], input: SampleCalls.plain, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("您好"))
  }

  @Test func namesTheFilesThatItLeavesOut() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "calls/a.txt")
    try folder.write("milk\neggs\n", to: "calls/list.txt")
    let run = try CommandRun(
      ["convert", "calls", "-o", "c.jsonl", "--lang", "en"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("skipped 1 file that is no transcript: calls/list.txt"))
  }

  @Test func saysWhichNamedSpeakersNobodyIs() throws {
    let folder = try Scratch()
    try folder.write(SampleCalls.plain, to: "a.txt")
    let options = ["--map", "王五=agent", "--map", "客户=customer", "--agent-channel", "9"]
    for command in [
      ["convert", "a.txt", "--to", "text"], ["inspect", "a.txt"], ["grade", "a.txt"],
    ] {
      let run = try CommandRun(command + options + ["--lang", "en"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("no speaker of any call is called '王五'"))
      #expect(!run.errors.contains("'客户'"))
      #expect(run.errors.contains("no call has the channel 9"))
    }
  }

  @Test func namesCallsWithoutARowByTheEndOfTheirPaths() throws {
    let folder = try Scratch()
    let path = "a/rather/deep/folder/of/calls/of/the/second/week/306_20250314.txt"
    try folder.write(SampleCalls.plain, to: path)
    try folder.write("通话ID,工号\nc9,1\n", to: "known.csv")
    let run = try CommandRun(
      ["grade", path, "--metadata", "known.csv", "--lang", "en"], in: folder)
    #expect(run.errors.contains("/306_20250314.txt'"), "\(run.errors)")
  }
}

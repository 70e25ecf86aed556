import Foundation
import Testing

/// Files of services on the command line: what belongs together, and who is who.
struct SourceFormatTests {
  let folder: Scratch

  init() throws {
    folder = try Scratch()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "formats"),
      withDestinationURL: URL(filePath: Package.corpus).appending(path: "Formats"))
  }

  @Test func inspectTellsKeysTimesAndOverlap() throws {
    let run = try CommandRun(["inspect", "formats/iflytek.two-channels.json"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "iflytek (lattice2[].json_1best under content.orderResult shows that it comes from iFlytek")
    )
    #expect(run.output.contains("yes (milliseconds from the start of the call)"))
    #expect(run.output.contains("measurable, the channels are separate"))
    let mono = try CommandRun(["inspect", "formats/tingwu.json"], in: folder)
    #expect(mono.output.contains("not measurable: the source has one channel"))
    let chat = try CommandRun(["inspect", "formats/zendesk-chat.json"], in: folder)
    #expect(chat.output.contains("(the first is line 1): events such as joining or rating"))
  }

  @Test func filesThatBelongTogetherAreOneCall() throws {
    for name in ["text", "segments", "utt2spk"] {
      let data = try Data(contentsOf: folder.url.appending(path: "formats/kaldi/\(name)"))
      try folder.write([UInt8](data), to: "calls/kaldi/\(name)")
    }
    for name in ["ctm.ctm", "ctm.rttm", "twilio.sentences.json", "twilio.transcript.json"] {
      let data = try Data(contentsOf: folder.url.appending(path: "formats/\(name)"))
      try folder.write([UInt8](data), to: "calls/\(name)")
    }
    let run = try CommandRun(["grade", "calls", "--format", "jsonl"], in: folder)
    #expect(run.status == 0)
    let sources = run.output.split(separator: "\n").map { line in
      ["ctm.ctm", "kaldi/text", "twilio.sentences.json"].first { line.contains("calls/\($0)\"") }
    }
    #expect(sources == ["ctm.ctm", "kaldi/text", "twilio.sentences.json"])
    #expect(run.output.contains(#""format":"twilio""#))
  }

  @Test func theUserSaysWhoIsWho() throws {
    let file = "formats/alibaba-nls.two-channels.json"
    for arguments in [
      ["--agent-channel", "0"], ["--agent-channel", "left"], ["--agent-speaker", "0"],
      ["--map", "0=agent", "--map", "1=客户"],
    ] {
      let run = try CommandRun(["inspect", file] + arguments, in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("'0' → agent, 4 turns"), "\(arguments)")
      #expect(run.output.contains("'1' → customer, 6 turns"), "\(arguments)")
    }
  }

  @Test(arguments: [
    (["--agent-channel", "middle"], "middle"), (["--map", "Tom"], "'Tom' names no role"),
    (["--map", "Tom=boss"], "boss"), (["--from", "nonsense"], "nonsense"),
  ])
  func wrongWordsAreTold(arguments: [String], part: String) throws {
    let run = try CommandRun(["inspect", "formats/tingwu.json"] + arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(part))
  }

  @Test func aFileWithoutWordsIsToldFromATranscript() throws {
    try folder.write(
      #"{"output":{"task_status":"SUCCEEDED","results":[{"transcription_url":"https://x/a.json"}]}}"#,
      to: "status.json")
    let run = try CommandRun(["grade", "status.json"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors.contains("has the address of a transcript ('transcription_url') and no words"))
    #expect(run.errors.contains("[words-elsewhere]"))
  }
}

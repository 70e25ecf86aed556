import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct FormatSnifferTests {
  @Test(arguments: [
    ("WEBVTT\n\n00:01.000 --> 00:02.000\nAgent: Hi\n", TranscriptFormat.webvtt),
    ("1\n00:00:01,000 --> 00:00:02,000\nAgent: Hi\n", .srt),
    ("{\"role\":\"客服\",\"text\":\"a\"}\n{\"role\":\"客户\",\"text\":\"b\"}\n", .jsonl),
    ("{\"turns\":[{\"role\":\"agent\",\"text\":\"b\"}]}", .json),
    ("{\n\"turns\":[{\"role\":\"agent\",\"text\":\"b\"}]}", .json),
    ("[\n{\"role\":\"客服\",\"text\":\"a\"}\n]", .json),
    ("[00:00:04] 客服：您好\n[00:00:05] 客户：喂", .plainText),
    ("[客服] 您好\n[客户] 喂", .plainText),
    ("[00:01 --> 00:02] 客服：您好\n[00:03 --> 00:04] 客户：喂", .plainText),
    ("角色,内容\n客服,您好", .csv), ("角色\t内容\n客服\t您好", .tsv),
    ("客服：您好，请问，有什么，可以，帮您\n客户：我，想，问，一下\n", .plainText),
  ])
  func looksAtTheContentNotTheName(text: String, format: TranscriptFormat) {
    for name in ["a.bin", "a.txt", "a.csv", "a"] where !(format == .plainText && name == "a.csv") {
      let report = importText(text, as: name).report
      #expect(report.format == format, "\(name)")
      #expect(!report.formatReason.zh.isEmpty && report.formatReason.zh != report.formatReason.en)
    }
  }

  @Test func aNameBreaksTies() {
    let text =
      "{\"schema\":\"callgrade.transcript/1\",\"turns\":[{\"role\":\"agent\",\"text\":\"b\"}]}"
    #expect(importText(text, as: "a.jsonl").report.format == .jsonl)
    #expect(importText(text, as: "a.json").report.format == .json)
    let captions = "00:01.000 --> 00:02.000\nAgent: Hi\n"
    #expect(importText(captions, as: "a.vtt").report.format == .webvtt)
    #expect(importText(captions, as: "a.srt").report.format == .srt)
  }

  @Test func obeysTheUser() {
    let text = "角色,内容\n客服：您好\n客户：喂"
    let options = ImportOptions(format: .plainText)
    let result = importText(text, as: "a.csv", options: options)
    #expect(result.report.format == .plainText)
    #expect(result.report.formatReason.en == "named by the user")
    #expect(result.calls.first?.transcript.turns.count == 2)
  }

  @Test func reportsSpeakersAndTimes() {
    let report = importText("[00:01] 客服：您好\n[00:02] 客户：喂\n[00:03] 客服：在").report
    #expect(report.speakers.map(\.label) == ["客服", "客户"])
    #expect(report.speakers.map(\.turns) == [2, 1])
    #expect(
      report.speakers.map(\.decision.en) == [
        "the label '客服' names the role", "the label '客户' names the role",
      ])
    #expect(report.hasTimes && report.calls == 1 && report.turns == 3)
    #expect(!importText("客服：您好\n客户：喂").report.hasTimes)
  }
}

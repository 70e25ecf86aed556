import Testing
import TranscriptImport
import Transcripts

/// Captions and annotations in forms that are less usual.
struct SpanSpeakerTests {
  private func timedText(_ paragraph: String) -> ImportResult {
    importText(
      "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\"><head><metadata>"
        + "<ttm:agent xml:id=\"agent\"/><ttm:agent xml:id=\"customer\"/></metadata></head><body><div>"
        + paragraph + "</div></body></tt>", as: "a.ttml")
  }

  @Test func aSpanWithASpeakerHasTheTimesOfItsParagraph() {
    let result = timedText(
      "<p begin=\"1s\" end=\"3s\"> <span ttm:agent=\"agent\">您好</span></p>"
        + "<p begin=\"4s\" end=\"9s\"><span ttm:agent=\"customer\">喂</span> <span ttm:agent=\"agent\">请讲</span></p>"
    )
    #expect(
      outline(result) == ["agent|agent|1–3|您好", "customer|customer|4–|喂", "agent|agent|–9|请讲"])
  }

  @Test func readsTheOldHeadOfShortTextGrids() {
    let text =
      "File type = \"ooTextFile short\"\n\"TextGrid\"\n\n0\n3\n<exists>\n1\n\"IntervalTier\"\n\"客服\"\n0\n3\n1\n0\n3\n\"您好\"\n"
    #expect(outline(importText(text, as: "a.TextGrid")) == ["agent|客服|0–3|您好"])
  }

  @Test func aDateAboveTheTurnsIsNoSpeaker() {
    let text =
      "Meeting Transcript\nJune 3, 2024, 2:02PM\n\nOmar Reyes   0:01\nThank you for calling, how can I help?\n\n"
      + "Dana Lee   0:07\nI was charged twice.\n\nOmar Reyes   0:12\nSorry about that.\n"
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.start) == [1, 7, 12])
  }

  @Test func leavesOutWhatMeetWritesBelow() {
    let text =
      "Omar Reyes: Hello there\nDana Lee: Hi\nOmar Reyes: Bye\nTranscription ended after 00:00:56\n\n"
      + "This editable transcript was computer generated and might contain errors. People can also change the text.\n"
    #expect(importText(text).calls.first?.transcript.turns.last?.text == "Bye")
  }

  @Test func cutsACallOnOneLineBeforeItsTimes() {
    let text = "[00:00:02] 客户：喂 [00:00:04] 客服：您好，请讲。 [00:00:09] 客户：我要查包裹"
    #expect(
      outline(importText(text)) == [
        "customer|客户|2–|喂", "agent|客服|4–|您好，请讲。", "customer|客户|9–|我要查包裹",
      ])
  }

  @Test(arguments: [
    "ts", "Sent", "sent_time", "When", "Created", "msgtime", "日期时间", "时刻", "发生时间", "聊天时间",
  ])
  func knowsMoreHeadingsOfTimes(heading: String) {
    let text = "\(heading),角色,内容\n2024-06-27 14:02:23,客服,您好\n2024-06-27 14:02:28,客户,喂\n"
    #expect(importText(text, as: "t.csv").calls.first?.transcript.turns.map(\.start) == [0, 5])
  }
}

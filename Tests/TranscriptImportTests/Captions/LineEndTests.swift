import Testing
import TranscriptImport

struct LineEndTests {
  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
  func everyKindOfLineEndGivesTheSameCues(end: String) {
    let text = "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n\n2\n00:00:03,000 --> 00:00:04,000\n客户：喂\n"
      .replacing("\n", with: end)
    #expect(
      outline(importText(text, as: "call.srt")) == ["agent|客服|1–2|您好", "customer|客户|3–4|喂"])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
  func everyKindOfLineEndGivesTheSameRows(end: String) {
    let text = "角色,内容\n客服,您好\n客户,喂\n".replacing("\n", with: end)
    #expect(outline(importText(text, as: "t.csv")) == ["agent|客服||您好", "customer|客户||喂"])
  }
}

import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// XML of more than the ten million bytes that the system's parser takes in one piece.
struct LargeXMLTests {
  @Test func readsTimedTextOfElevenMegabytes() {
    let remark = String(
      repeating: "<metadata>" + String(repeating: "您好 ", count: 700) + "</metadata>\n",
      count: 2200)
    let text = """
      <tt xmlns="http://www.w3.org/ns/ttml"><body><div>\(remark)\
      <p begin="1s" end="2s">客服：您好</p><p begin="3s" end="4s">客户：喂</p></div></body></tt>
      """
    #expect(text.utf8.count > 10_500_000)
    #expect(outline(importText(text, as: "c.ttml")) == ["agent|客服|1–2|您好", "customer|客户|3–4|喂"])
  }

  @Test func namesTheLineOfAMistakeBehindThem() {
    let lines = String(repeating: String(repeating: "x", count: 1000) + "\n", count: 10_100)
    let text = "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body>\n\(lines)</div></tt>"
    let result = importText(text, as: "c.ttml")
    #expect(ids(result) == ["bad-xml"])
    #expect(result.diagnostics.first?.range?.start.line == 10_102)
  }
}

import Testing
import TranscriptImport
import Transcripts

struct MediaSignTests {
  @Test(arguments: [
    "[语音] 3\"", "[语音]12秒", "[视频] 0:12", "[文件] 账单.pdf", "[图片] IMG_1.jpg", "【语音】 3″", "[语音通话] 01:20",
  ])
  func leavesOutSignsForFiles(sign: String) {
    let text = "客户：在吗\n客服：您好\n客户：\(sign)\n客服：收到\n"
    let result = importText(text)
    #expect(result.calls.first?.transcript.turns.map(\.text) == ["在吗", "您好", "收到"])
    #expect(result.report.dropped.map(\.count).reduce(0, +) == 1)
  }

  @Test(arguments: ["[图片] 这个怎么办", "[1] 3秒", "[语音] 我听不见"])
  func keepsWordsBehindASign(words: String) {
    let text = "客户：在吗\n客服：您好\n客户：\(words)\n客服：收到\n"
    #expect(importText(text).calls.first?.transcript.turns.map(\.text)[2] == words)
  }

  @Test func readsWhatsAppWithTheYearFirst() {
    let text = """
      2024/06/27 14:02 - Messages and calls are end-to-end encrypted.
      2024/06/27 14:02 - Dana: Hello?
      2024/06/27 14:03 - Northside Gym: Good afternoon.
      2024/06/27 14:04 - Dana: <Media omitted>
      2024/06/27 14:05 - Dana: I cancelled.
      """
    let result = importText(text)
    #expect(result.report.format == .whatsApp)
    #expect(
      result.calls.first?.transcript.turns.map(\.text) == [
        "Hello?", "Good afternoon.", "I cancelled.",
      ])
  }
}

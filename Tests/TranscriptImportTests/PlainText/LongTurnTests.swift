import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Turns that go on over very many lines take time in proportion to their lines.
struct LongTurnTests {
  private static let line = "这是一行没有标签的话"

  @Test(
    arguments: [
      ("客服：您好\n", "客户：好\n", "a.txt"),
      ("[04/03/25, 10:00:00] Tom: Hello\n", "[04/03/25, 10:00:30] Ann: Yes\n", "a.txt"),
      (
        "1\n00:00:01,000 --> 00:00:04,000\n客服：您好\n", "\n2\n00:00:05,000 --> 00:00:08,000\n客户：好\n",
        "a.srt"
      ),
    ])
  func takesLinearTime(head: String, end: String, name: String) {
    let seconds = [4_000, 16_000].map { count in
      let text = head + String(repeating: Self.line + "\n", count: count) + end
      let clock = ContinuousClock()
      var result = importText("", as: name)
      let time = clock.measure { result = importText(text, as: name) }
      #expect(result.calls.first?.transcript.turns.count == 2)
      #expect(
        (result.calls.first?.transcript.turns.first?.text.unicodeScalars.count ?? 0)
          >= count * Self.line.unicodeScalars.count)
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    // Four times as many lines; sixteen times as long if it were quadratic.
    #expect(seconds[1] < seconds[0] * 10 + 0.2, "\(seconds)")
  }
}

import Testing
import TranscriptImport
import Transcripts

/// What WhatsApp writes itself in somebody's name.
struct WhatsAppProgramTests {
  @Test(arguments: [
    "\u{200E}Messages and calls are end-to-end encrypted. Only people in this chat can read them.",
    "\u{200E}This business now uses a service of Meta.", "\u{200E}Voice call, \u{200E}2 min",
    "bill.pdf • \u{200E}3 pages \u{200E}document omitted", "\u{200E}图像已忽略",
    "\u{200E}消息和通话已进行端到端加密。",
  ])
  func anIPhoneMarksItsOwnWords(words: String) {
    let text = """
      [14/03/25, 16:15:00] Bank: \(words)
      [14/03/25, 16:15:05] Bank: Good morning, thank you for calling, how may I help you?
      [14/03/25, 16:15:37] Ann: I was charged twice.
      """
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.speaker) == ["Bank", "Ann"])
    #expect(turns.map(\.start) == [0, 32])
  }

  @Test(arguments: [
    "null", "<Medien ausgeschlossen>", "<省略多媒体文件>", "此消息已删除", "Waiting for this message",
    "live location shared", "Diese Nachricht wurde gelöscht.",
  ])
  func anAndroidPhoneWritesWordsOfItsOwn(words: String) {
    let text = """
      14/03/2025, 16:15 - Bank: Good morning, how may I help you?
      14/03/2025, 16:16 - Ann: I was charged twice.
      14/03/2025, 16:17 - Ann: \(words)
      """
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.text) == ["Good morning, how may I help you?", "I was charged twice."])
  }

  @Test func whatPeopleSayIsKept() {
    let text = """
      [14/03/25, 16:15:00] Bank: The document was omitted, sorry
      [14/03/25, 16:15:05] Ann: null and void?
      [14/03/25, 16:15:09] Ann: call me at \u{200E}555 0100
      """
    #expect(importText(text).calls.first?.transcript.turns.count == 3)
  }
}

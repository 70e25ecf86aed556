import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct MailThreadTests {
  private static let question = """
    From: Sam Rivera <sam@example.org>
    To: support@harbor.example
    Date: Tue, 4 Mar 2025 08:15:00 +0000
    Subject: Internet down

    Hi, my internet has been down.
    """
  private static let answer = """
    From: "Harbor Support" <support@harbor.example>
    Sent: Tue, 4 Mar 2025 10:15:00 +0100
    To: Sam Rivera
    Subject: Re: Internet down

    Sorry about that, we will fix it.
    """

  @Test func headsAreNobodysWords() {
    let quoted = "\n\nOn Tue, 4 Mar 2025 08:15, Sam wrote:\n> Hi, my internet has been down.\n"
    let result = importText(Self.question + "\n\n" + Self.answer + quoted)
    #expect(
      outline(result) == [
        "customer|Sam Rivera|0–|Hi, my internet has been down.",
        "agent|Harbor Support|3600–|Sorry about that, we will fix it.",
      ])
    #expect(result.report.dropped.map(\.reason.en) == ["quoted mail or messages"])
    #expect(result.calls.first?.transcript.metadata["subject"] == .string("Internet down"))
    #expect(result.calls.first?.transcript.startedAt == "2025-03-04T08:15:00+00:00")
  }

  @Test func theNewestMayStandFirst() {
    let texts = importText(Self.answer + "\n\n" + Self.question).calls.first?.transcript.turns
    #expect(
      texts?.map(\.text) == ["Hi, my internet has been down.", "Sorry about that, we will fix it."])
  }

  @Test func readsChineseHeads() {
    let text = """
      发件人：李女士 <li@example.cn>
      发送时间：2025年3月4日 16:15
      收件人：客服中心
      主题：宽带断了

      我家宽带断了，怎么回事？

      发件人：客服中心 <kf@example.cn>
      发送时间：2025年3月4日 16:45
      收件人：李女士
      主题：回复：宽带断了

      您好，已经为您登记。
      """
    #expect(
      outline(importText(text)) == [
        "customer|李女士|0–|我家宽带断了，怎么回事？", "agent|客服中心|1800–|您好，已经为您登记。",
      ])
  }

  @Test func aMailMayBringAConversation() {
    let text =
      "From: a@example.org\nTo: b@example.org\nSubject: call 7\n\nAgent: Hello.\nCustomer: Hi.\n"
    #expect(outline(importText(text)) == ["agent|Agent||Hello.", "customer|Customer||Hi."])
  }

  @Test(arguments: [
    "From: Ann\nHello.\nTo: Bo\nHi.\nFrom: Ann\nBye.\n",
    "Date: 2025-03-04\nAgent: Hello.\nCustomer: Hi.\n",
    "Subject: Line\nDate: 2025-03-04\n\nAgent: Hello.\nCustomer: Hi.\n",
  ])
  func othersKeepTheirLabels(text: String) {
    #expect((importText(text).calls.first?.transcript.turns.count ?? 0) >= 2)
    #expect(importText(text).calls.first?.transcript.metadata["subject"] == nil)
  }
}

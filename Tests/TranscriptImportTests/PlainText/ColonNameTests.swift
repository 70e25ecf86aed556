import Testing
import TranscriptImport
import Transcripts

/// Names with colons, columns of times before names, and mail that is quoted.
struct ColonNameTests {
  private let lines = [
    "Support: Tom: hello, how can I help?", "Customer: Ann: my order is late",
    "Support: Tom: let me look", "Customer: Ann: thanks",
  ]
  private let outlines = [
    "agent|Support: Tom||hello, how can I help?", "customer|Customer: Ann||my order is late",
    "agent|Support: Tom||let me look", "customer|Customer: Ann||thanks",
  ]

  @Test func readsNamesWithAColon() {
    #expect(outline(importText(lines.joined(separator: "\n"))) == outlines)
  }

  @Test func readsThemInCaptions() {
    let text = lines.enumerated().map {
      "\($0 + 1)\n00:00:0\($0),000 --> 00:00:0\($0 + 1),000\n\($1)\n"
    }.joined(separator: "\n")
    let turns = importText(text, as: "a.srt").calls.first?.transcript.turns ?? []
    #expect(
      turns.map(\.speaker) == ["Support: Tom", "Customer: Ann", "Support: Tom", "Customer: Ann"])
    #expect(turns.map(\.text).last == "thanks")
  }

  @Test func readsThemInWhatsApp() {
    let text = lines.enumerated().map { "[04/03/25, 16:15:0\($0)] \($1)" }.joined(separator: "\n")
    let turns = importText(text, as: "chat.txt").calls.first?.transcript.turns ?? []
    #expect(
      turns.map(\.speaker) == ["Support: Tom", "Customer: Ann", "Support: Tom", "Customer: Ann"])
    #expect(turns.map(\.role) == [.agent, .customer, .agent, .customer])
  }

  @Test func aColonInTheWordsStaysThere() {
    let text = "客服：价格：一百元\n客户：好的\n客服：还有什么问题吗\n客户：没有\n"
    #expect(outline(importText(text)).first == "agent|客服||价格：一百元")
  }

  @Test func readsStartAndEndBeforeTheName() {
    let text =
      "0.88 4.36 Agent: Hello there\n4.50 6.10 Customer: Hi\n6.20 9.75 Agent: How can I help?\n"
    #expect(
      outline(importText(text)) == [
        "agent|Agent|0.88–4.36|Hello there", "customer|Customer|4.5–6.1|Hi",
        "agent|Agent|6.2–9.75|How can I help?",
      ])
  }

  @Test(arguments: [
    "Am 04.03.2025 um 09:00 schrieb Maya <maya@example.org>:",
    "Am Di., 4. März 2025 um 09:00 Uhr schrieb Maya:",
    "Le mar. 4 mars 2025 à 09:00, Maya a écrit\u{A0}:", "On Tue, 4 Mar 2025, Maya wrote:",
    "在 2025年3月4日，小王 写道：", "于2025年3月4日周二 09:00写道：", "-----Original Message-----",
    "-----Ursprüngliche Nachricht-----", "-----Message d'origine-----", "-----邮件原件-----",
    "---- 回复的原邮件 ----",
  ])
  func leavesQuotedMailOut(head: String) {
    let text = "客服：已经为您处理了\n\(head)\n包裹坏了怎么办\n客户：谢谢\n"
    let result = importText(text)
    #expect(outline(result) == ["agent|客服||已经为您处理了", "customer|客户||谢谢"])
    #expect(result.report.dropped.contains { $0.reason.en == "quoted mail or messages" })
  }

  @Test func tellsBig5ByItsLook() throws {
    let text = "客服：您好，這裡是順捷快遞客服中心，很高興為您服務\n客戶：我的包裹還沒有收到，請幫我查詢一下\n"
    let bytes = try #require(LegacyText.bytes(text, .big5))
    let result = TranscriptImporter().read(bytes: bytes, source: "a.txt")
    #expect(result.report.encoding == .big5)
    #expect(outline(result).first == "agent|客服||您好，這裡是順捷快遞客服中心，很高興為您服務")
    let simplified = try #require(
      LegacyText.bytes("客服：您好，这里是顺捷快递\n客户：我的包裹还没有收到\n", .gb18030))
    #expect(
      TranscriptImporter().read(bytes: simplified, source: "a.txt").report.encoding == .gb18030)
  }

  @Test func readsDialogsThatCountFromTheStart() {
    let text = #"""
      {"vcon":"0.0.1","uuid":"u","parties":[{"role":"agent"},{"role":"customer"}],"dialog":[
      {"type":"text","start":0,"duration":2.5,"parties":[0,1],"originator":0,"body":"您好"},
      {"type":"text","start":3.5,"duration":1,"parties":[0,1],"originator":1,"body":"喂"}]}
      """#
    let call = importText(text, as: "a.json").calls.first?.transcript
    #expect(call?.turns.map(\.start) == [0, 3.5])
    #expect(call?.turns.map(\.end) == [2.5, 4.5])
    #expect(call?.startedAt == nil)
  }
}

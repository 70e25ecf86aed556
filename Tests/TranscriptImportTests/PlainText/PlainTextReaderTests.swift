import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct PlainTextReaderTests {
  /// Every way of writing a label before words; the roles are named by the labels.
  @Test(arguments: [
    "客服：您好\n客户：喂", "客服: 您好\n客户: 喂", "客服 : 您好\r\n\r\n客户 : 喂\r\n",
    "**客服：**您好\n\n**客户：** 喂", "**客服**：您好\n**客户**：喂", "- 客服：您好\n- 客户：喂",
    "1. 客服：您好\n2. 客户：喂", "1、客服：您好\n2、客户：喂", "> 客服：您好\n> 客户：喂", "【客服】您好\n【客户】喂",
    "[客服] 您好\n[客户] 喂", "【客服】：您好\n【客户】：喂", "（客服）您好\n（客户）喂", "<客服> 您好\n<客户> 喂",
    "客服\n您好\n客户\n喂", "客服\n您好\n\n客户\n喂", "客服:\n  您好\n客户:\n  喂", "客服——您好\n客户——喂",
    "客服 - 您好\n客户 - 喂", "客服> 您好\n客户> 喂", "客服｜您好\n客户｜喂".replacing("｜", with: "|"), "客服\t您好\n客户\t喂",
    "客服：您好。客户：喂", "客服：您好 客户：喂", "客服：您好 | 客户：喂", "\u{FEFF}客服：您好\n客户：喂",
    "\u{200E}客服：您好\n\u{200E}客户：喂", "　客服：您好\n　客户：喂", "-----\n客服：您好\n*****\n客户：喂\n【通话结束】",
    "通话开始\n客服：您好\n客户：喂\n-- 通话结束 --", "文字记录\n\n客服：您好\n客户：喂",
  ])
  func readsLabelsInManyDresses(text: String) {
    let turns = outline(importText(text)).map { $0.replacing("。", with: "") }
    #expect(turns == ["agent|客服||您好", "customer|客户||喂"])
  }

  @Test(arguments: [
    "[00:00:04] 客服：您好\n[00:00:09] 客户：喂", "客服[00:00:04]: 您好\n客户[00:00:09]: 喂",
    "客服 [00:04]：您好\n客户 [00:09]：喂", "客服（00:04）：您好\n客户（00:09）：喂", "00:04 客服：您好\n00:09 客户：喂",
    "客服 00:00:04 您好\n客户 00:00:09 喂", "客服 00:04\n您好\n\n客户 00:09\n喂", "客服 00:00:04您好\n客户 00:00:09喂",
    "[客服 00:04] 您好\n[客户 00:09] 喂", "【客服 00:04】您好\n【客户 00:09】喂",
    "客服: [00:00:04] 您好\n客户: [00:00:09] 喂",
    "00:04 客服\n您好\n00:09 客户\n喂", "[00：00：04] 客服：您好\n[00：00：09] 客户：喂", "[4s] 客服：您好\n[9s] 客户：喂",
    "客服 4秒：您好\n客户 9秒：喂".replacing(" 4秒", with: "（4秒）").replacing(" 9秒", with: "（9秒）"),
    "(0:04) 客服：您好\n(0:09) 客户：喂", "**客服** [00:00:04]: 您好\n**客户** [00:00:09]: 喂",
    "00:00:04\n客服：您好\n00:00:09\n客户：喂", "[00:04.000] 客服：您好\n[00:09.000] 客户：喂",
    "00:00:04\t客服\t您好\n00:00:09\t客户\t喂", "客服 00:04：您好\n客户 00:09：喂",
  ])
  func readsTimesInManyDresses(text: String) {
    #expect(outline(importText(text)) == ["agent|客服|4–|您好", "customer|客户|9–|喂"])
  }

  @Test(arguments: [
    "00:01 - 00:05 客服：您好\n00:06 - 00:09 客户：喂", "[00:01-00:05] 客服：您好\n[00:06-00:09] 客户：喂",
    "客服 [00:00:01 - 00:00:05]：您好\n客户 [00:00:06 - 00:00:09]：喂", "[1.0-5.0] 客服：您好\n[6.0-9.0] 客户：喂",
    "[00:01.000 --> 00:05.000] 客服：您好\n[00:06.000 --> 00:09.000] 客户：喂",
    "00:01~00:05 客服：您好\n00:06~00:09 客户：喂", "00:01 至 00:05 客服：您好\n00:06 至 00:09 客户：喂",
  ])
  func readsRangesOfTimes(text: String) {
    #expect(outline(importText(text)) == ["agent|客服|1–5|您好", "customer|客户|6–9|喂"])
  }

  @Test(
    arguments: [
      ("2025-03-04 16:15:04 客户：喂\n2025-03-04 16:15:09 客服：您好", "2025-03-04T16:15:04"),
      ("[2025/3/4 16:15:04] 客户：喂\n[2025/3/4 16:15:09] 客服：您好", "2025-03-04T16:15:04"),
      ("2025年3月4日 下午 4:15:04 客户：喂\n2025年3月4日 下午 4:15:09 客服：您好", "2025-03-04T16:15:04"),
      ("客户 2025-03-04 16:15:04\n喂\n客服 2025-03-04 16:15:09\n您好", "2025-03-04T16:15:04"),
      ("16:15:04 客户：喂\n16:15:09 客服：您好", nil),
      ("23:59:58 客户：喂\n00:00:03 客服：您好", nil),
      ("4:15:04 PM 客户：喂\n4:15:09 PM 客服：您好", nil),
    ] as [(String, String?)])
  func countsTimesOfDayFromTheFirstTurn(text: String, startedAt: String?) {
    let result = importText(text)
    #expect(outline(result) == ["customer|客户|0–|喂", "agent|客服|5–|您好"])
    #expect(result.calls.first?.transcript.startedAt == startedAt)
  }

  @Test func readsMinutesOfAChatAsHoursAndMinutes() {
    let text = "16:15 客户：喂\n16:15 客服：您好\n16:17 客户：在吗"
    #expect(
      outline(importText(text))
        == ["customer|客户|0–|喂", "agent|客服|0–|您好", "customer|客户|120–|在吗"])
    let middle = "Agent (12:03): Hello\nCustomer (12:10): Hi\nAgent (12:15): Sure"
    #expect(
      outline(importText(middle))
        == ["agent|Agent|723–|Hello", "customer|Customer|730–|Hi", "agent|Agent|735–|Sure"])
  }

  @Test func aColonInSpeechIsNoSpeaker() {
    let text = """
      客服：您好，请记一下：工号1027
      客户：我跟你说：不行
      我说：都不行
      我说：真的
      他说：行
      地址：北京
      第一：网慢
      第一：真慢
      http://example.com:80 打不开
      12:30我还打过电话
      Note: this matters
      客服：好的
      """
    #expect(
      outline(importText(text)) == [
        "agent|客服||您好，请记一下：工号1027",
        "customer|客户||我跟你说：不行 我说：都不行 我说：真的 他说：行 地址：北京 第一：网慢 第一：真慢 "
          + "http://example.com:80 打不开 12:30我还打过电话 Note: this matters",
        "agent|客服||好的",
      ])
  }

  @Test func joinsContinuationLines() {
    let english = "Agent: Thank you for holding.\nThere is a fiber cut.\nCustomer: Ok\n\nGood.\n"
    #expect(
      outline(importText(english)) == [
        "agent|Agent||Thank you for holding. There is a fiber cut.", "customer|Customer||Ok Good.",
      ])
    let chinese = "客服：感谢您的耐心等待，查询到是小区光缆故障，预计今天下午六点之前\n修复。\n客户：好\n"
    #expect(
      outline(importText(chinese)).first
        == "agent|客服||感谢您的耐心等待，查询到是小区光缆故障，预计今天下午六点之前修复。")
  }

  @Test func takesNamesThatOccurTwiceOrArePlainlyPersons() {
    let text = "客服：您好\n李女士：我想退款\nmomo：我也是\nmomo：嗯嗯\nSam Rivera: hello\n客服：好的"
    #expect(
      importText(text).calls.first?.transcript.turns.map(\.speaker)
        == ["客服", "李女士", "momo", "momo", "Sam Rivera", "客服"])
  }

  @Test func readsHeadersIntoFacts() throws {
    let text = """
      通话编号：20250304-0001  通话时间：2025-03-04 16:15:00
      坐席工号：1027 | 技能组：宽带一组
      通话时长：00:01:02
      呼叫方向：呼入
      客户电话：138****0000
      -----------------
      [00:00:00] 坐席： 您好
      [00:00:04] 客户： 喂
      """
    let call = try #require(importText(text).calls.first?.transcript)
    #expect(call.id == "20250304-0001")
    #expect(call.startedAt == "2025-03-04T16:15:00")
    #expect(call.agent == "1027")
    #expect(call.team == "宽带一组")
    #expect(call.duration == 62)
    #expect(call.direction == .inbound)
    #expect(call.metadata["客户电话"] == .string("138****0000"))
    #expect(call.turns.map(outline) == ["agent|坐席|0–|您好", "customer|客户|4–|喂"])
  }

  @Test func readsEnglishHeadersWithNames() throws {
    let text = """
      Call ID: 42
      Date: 2025-03-04
      Agent: Maya Chen
      Customer: Sam Rivera

      Agent: Hello
      Customer: Hi there
      """
    let call = try #require(importText(text).calls.first?.transcript)
    #expect(call.id == "42")
    #expect(call.startedAt == "2025-03-04")
    #expect(call.agent == "Maya Chen")
    #expect(call.turns.map(outline) == ["agent|Agent||Hello", "customer|Customer||Hi there"])
  }

  @Test func readsMinutesPrograms() throws {
    let text = """
      2025年3月4日 下午 4:15|1分 2秒

      关键词:
      宽带、工单

      文字记录:
      说话人 1 00:00
      您好，请问有什么可以帮您？

      说话人 2 00:04
      我家宽带断了。
      昨天就断了。
      """
    let call = try #require(importText(text).calls.first?.transcript)
    #expect(call.startedAt == "2025-03-04T16:15:00")
    #expect(call.duration == 62)
    #expect(
      call.turns.map(outline) == [
        "agent|说话人 1|0–|您好，请问有什么可以帮您？", "customer|说话人 2|4–|我家宽带断了。昨天就断了。",
      ])
  }

  @Test func aLineWithATimeMayHoldSeveralTurns() {
    let text = "[00:01] 客服：您好。 客户：喂。 客服：在\n[00:09] 客户：嗯\n"
    #expect(
      outline(importText(text)) == [
        "agent|客服|1–|您好。", "customer|客户||喂。", "agent|客服||在", "customer|客户|9–|嗯",
      ])
  }

  @Test func aHeaderWithAnotherIdBeginsAnotherCall() {
    let text = "通话编号：A1\n客服：您好\n客户：喂\n====\n通话编号：A2\n客服：您好呀\n客户：喂喂"
    let calls = importText(text).calls
    #expect(calls.map(\.transcript.id) == ["A1", "A2"])
    #expect(calls.map(\.provenance.record) == [1, 2])
    #expect(calls.map(\.transcript.turns.count) == [2, 2])
  }

  @Test func readsTimedLinesWithoutSpeakers() {
    let text = "[00:00.520 --> 00:03.860]  您好，请问\n[00:04.210 --> 00:09.480]  我家宽带断了\n[00:13] 好的"
    let result = importText(text)
    #expect(
      outline(result)
        == ["unknown||0.52–3.86|您好，请问", "unknown||4.21–9.48|我家宽带断了", "unknown||13–|好的"])
    #expect(result.calls.first?.transcript.roleConfidence == nil)
  }

  @Test func keepsMasksAndNumbersOfLabels() {
    let text = "坐席（1027）：您好\n客户（138****1234）：喂\nAgent 2: Hello\n客服001：在"
    #expect(
      outline(importText(text)) == [
        "agent|坐席（1027）||您好", "customer|客户（138****1234）||喂", "agent|Agent 2||Hello",
        "agent|客服001||在",
      ])
  }

  @Test func countsWhatItDropped() {
    let text = "通话编号：A1\n-----\n客服：您好\n-----\n客户：喂\n【通话结束】"
    let dropped = importText(text).report.dropped
    #expect(
      dropped.map(\.reason.en) == [
        "facts about the call (read as such)", "separator lines", "marks of the beginning or end",
      ])
    #expect(dropped.map(\.count) == [1, 2, 1])
    #expect(dropped.map(\.firstLine) == [1, 2, 6])
  }

  @Test(arguments: ["这是一篇文章，没有对话。\n第二行也没有。", "hello world", "a\nb\nc\n", "{{{", "1,2\n3,4"])
  func saysThatThereIsNoTranscript(text: String) {
    let result = importText(text, as: "x")
    #expect(result.calls.isEmpty)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.severity == .error)
    #expect(["no-transcript", "bad-json"].contains(result.diagnostics.first?.id))
  }
}

import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct TableReaderTests {
  @Test(arguments: [
    "角色,内容\n客服,您好\n客户,喂", "说话人;文本\n客服;您好\n客户;喂", "发送人\t消息内容\n客服\t您好\n客户\t喂",
    "\u{FEFF}\"角色\",\"内容\"\r\n\"客服\",\"您好\"\r\n\"客户\",\"喂\"\r\n", "内容,角色\n您好,客服\n喂,客户",
    "角色|内容\n客服|您好\n客户|喂",
    "通话明细表,\n导出时间：2025-03-04,\n发言人,转写文本\n客服,您好\n客户,喂", "序号,说话人角色,通话转写内容\n1,客服,您好\n2,客户,喂",
    "Speaker,Text\n客服,您好\n客户,喂", "speaker_role,utterance\n客服,您好\n客户,喂", "角色,内容\r客服,您好\r客户,喂",
    "角色,内容,\n客服,您好,\n,,\n客户,喂,\n", "角色,内容\n客服,您好\n角色,内容\n客户,喂", "客服,您好\n客户,喂\n",
  ])
  func readsHeadingsInManyWords(text: String) {
    #expect(
      outline(importText(text, as: "t.csv")) == ["agent|客服||您好", "customer|客户||喂"])
  }

  @Test(arguments: [
    "speaker,start,end,text\n客服,0.52,3.86,您好\n客户,4.21,9.48,喂",
    "speaker;start;end;text\n客服;0,52;3,86;您好\n客户;4,21;9,48;喂",
    "speaker,start_ms,end_ms,text\n客服,520,3860,您好\n客户,4210,9480,喂",
    "speaker\tstart\tend\ttext\n客服\t520\t3860\t您好\n客户\t4210\t9480\t喂",
    "说话人,开始时间（ms）,结束时间（ms）,内容\n客服,520,3860,您好\n客户,4210,9480,喂",
    "说话人,开始时间,结束时间,内容\n客服,00:00:00.520,00:00:03.860,您好\n客户,00:00:04.210,00:00:09.480,喂",
    "说话人,开始时间,结束时间,内容\n客服,0:00.52,0:03.86,您好\n客户,0:04.21,0:09.48,喂",
    "speaker,start,duration,text\n客服,0.52,3.34,您好\n客户,4.21,5.27,喂",
  ])
  func readsTimesInManyUnits(text: String) {
    let turns = importText(text, as: "t.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.start) == [0.52, 4.21])
    #expect(turns.compactMap(\.end).map { ($0 * 100).rounded() / 100 } == [3.86, 9.48])
  }

  @Test(arguments: [
    ("2025/03/04 16:15:00", "2025/03/04 16:15:04", "2025-03-04T16:15:00"),
    ("2025-03-04T16:15:00+08:00", "2025-03-04T16:15:04+08:00", "2025-03-04T16:15:00+08:00"),
    ("2025-03-04 23:59:58", "2025-03-05 00:00:02", "2025-03-04T23:59:58"),
    ("1741076100", "1741076104", "2025-03-04T08:15:00Z"),
    ("1741076100000", "1741076104000", "2025-03-04T08:15:00Z"),
    ("45720.6770833333", "45720.6771296296", "2025-03-04T16:15:00"),
  ])
  func countsDatesFromTheFirstTurn(first: String, second: String, startedAt: String) {
    let text = "角色,发送时间,内容\n客服,\(first),您好\n客户,\(second),喂\n"
    let result = importText(text, as: "t.csv")
    #expect(outline(result) == ["agent|客服|0–|您好", "customer|客户|4–|喂"])
    #expect(result.calls.first?.transcript.startedAt == startedAt)
  }

  @Test func prefersTheRoleToTheSendersName() {
    let text = "会话ID,序号,角色,发送人,消息内容\n7,1,客服,坐席1027,您好\n7,2,客户,李女士,喂\n"
    let result = importText(text, as: "t.csv")
    #expect(outline(result) == ["agent|坐席1027||您好", "customer|李女士||喂"])
    #expect(result.calls.first?.transcript.id == "7")
  }

  @Test func groupsCallsByIdWhereverTheirRowsAre() {
    let text = "通话ID,说话人,内容\nC1,客服,一\nC2,客服,二\nC1,客户,三\nC2,客户,四\n"
    let calls = importText(text, as: "t.csv").calls
    #expect(calls.map(\.transcript.id) == ["C1", "C2"])
    #expect(calls.map { $0.transcript.turns.map(\.text) } == [["一", "三"], ["二", "四"]])
  }

  @Test func anIdThatNeverRepeatsNumbersTheRows() {
    #expect(
      importText("id,speaker,text\n1,Agent,Hi\n2,Customer,Yo\n", as: "t.csv").calls.count == 1)
    #expect(
      importText("id,speaker,text\n1,Agent,Hi\n1,Customer,Yo\n2,Agent,A\n", as: "t.csv").calls.count
        == 2)
  }

  @Test func readsQuotesAndLineBreaksInCells() {
    let text = "role,text\nagent,\"say \"\"hi\"\", please\nnow\"\ncustomer,5\" screen\n"
    #expect(
      outline(importText(text, as: "t.csv"))
        == ["agent|agent||say \"hi\", please\nnow", "customer|customer||5\" screen"])
  }

  @Test func mergesSegmentsOfOneSpeaker() {
    let text =
      "speaker,start,end,text\nAgent,0,2,Hi\nAgent,2.9,4,there\nAgent,5.5,6,again\nCustomer,6,7,Yo\n"
    #expect(
      outline(importText(text, as: "t.csv"))
        == ["agent|Agent|0–4|Hi there", "agent|Agent|5.5–6|again", "customer|Customer|6–7|Yo"])
    var options = ImportOptions()
    options.mergeGap = 2
    #expect(outline(importText(text, as: "t.csv", options: options)).count == 2)
  }

  @Test func sortsRowsThatAreGroupedByChannel() {
    let text = "speaker,start,end,text\nAgent,0,1,a\nAgent,5,6,c\nCustomer,2,3,b\n"
    let result = importText(text, as: "t.csv")
    #expect(result.calls.first?.transcript.turns.map(\.text) == ["a", "b", "c"])
    #expect(ids(result) == ["times-go-back"])
  }

  @Test func readsAColumnPerSpeaker() {
    let text = "时间,客服,客户\n00:00:01,您好,\n00:00:05,,喂\n"
    #expect(outline(importText(text, as: "t.csv")) == ["agent|客服|1–|您好", "customer|客户|5–|喂"])
  }

  @Test func readsDialoguesInCells() {
    let text = "通话ID,对话内容\nC1,\"客服：您好\n客户：喂\"\nC2,\"客服：在\n客户：嗯\"\n"
    let calls = importText(text, as: "t.csv").calls
    #expect(calls.map(\.transcript.id) == ["C1", "C2"])
    #expect(
      calls.map { $0.transcript.turns.map(outline) } == [
        ["agent|客服||您好", "customer|客户||喂"], ["agent|客服||在", "customer|客户||嗯"],
      ])
  }

  @Test(arguments: ["客服：您好<br>客户：喂", "客服：您好\\n客户：喂", "客服：您好<br/>客户：喂<br />"])
  func readsDialoguesWhoseLineBreaksAreWrittenOut(dialogue: String) {
    let text = "通话ID,客服,班组,对话内容\nC1,1027,一组,\"\(dialogue)\"\nC2,1028,二组,\"\(dialogue)\"\n"
    let calls = importText(text, as: "t.csv").calls.map(\.transcript)
    #expect(calls.map(\.id) == ["C1", "C2"])
    #expect(calls.map(\.agent) == ["1027", "1028"])
    #expect(calls.map(\.team) == ["一组", "二组"])
    #expect(calls.map { $0.turns.map(\.text) } == [["您好", "喂"], ["您好", "喂"]])
  }

  @Test func anIdThatStandsOnceHoldsForTheRowsBelow() {
    let text = "通话ID,角色,内容\nC1,客服,一\n,客户,二\nC2,客服,三\n,客户,四\n"
    let calls = importText(text, as: "t.csv").calls
    #expect(calls.map(\.transcript.id) == ["C1", "C2"])
    #expect(calls.map { $0.transcript.turns.map(\.text) } == [["一", "二"], ["三", "四"]])
  }

  @Test func noticesIdsThatASpreadsheetRounded() {
    let text = "通话ID,角色,内容\n1.23E+18,客服,一\n1.23E+18,客户,二\n2E5A,客服,三\n"
    let result = importText(text, as: "t.csv")
    #expect(ids(result) == ["imprecise-id"])
    #expect(result.diagnostics.first?.range?.start.line == 2)
  }

  @Test func keepsOnlyTheTextsOfAChat() {
    let memoTrace = """
      localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender
      1,3,1,0,1,1741076100,,您好,2025-03-04 16:15:00,a,星河,x
      2,3,3,0,0,1741076102,,<msg/>,2025-03-04 16:15:02,b,momo,y
      3,3,10000,0,0,1741076103,,撤回了一条消息,2025-03-04 16:15:03,b,momo,y
      4,3,1,0,0,1741076104,,喂,2025-03-04 16:15:04,b,momo,y

      """
    let result = importText(memoTrace, as: "t.csv")
    #expect(outline(result) == ["agent|星河|0–|您好", "customer|momo|4–|喂"])
    #expect(result.report.dropped.map(\.count) == [2])
    let named = "消息ID,类型,发送人,时间,内容\n1,文本,客服,,您好\n2,图片,客户,,[图片]\n3,文本,客户,,喂\n"
    #expect(outline(importText(named, as: "t.csv")) == ["agent|客服||您好", "customer|客户||喂"])
    let calls = "类型,角色,内容\n呼入,客服,您好\n呼入,客户,喂\n"
    #expect(outline(importText(calls, as: "t.csv")).count == 2)
  }

  @Test(arguments: [
    "角色,內容\n客服,您好\n客戶,喂", "說話人,訊息\n客服,您好\n客戶,喂", "發言人,文字內容,開始時間\n客服,您好,\n客戶,喂,",
  ])
  func readsTraditionalHeadings(text: String) {
    let turns = importText(text, as: "t.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.role) == [.agent, .customer])
    #expect(turns.map(\.text) == ["您好", "喂"])
  }

  @Test func readsAColumnOfDialogues() {
    let text = "对话\n\"客服：您好\n客户：喂\"\n\"客服：在\n客户：嗯\"\n"
    let calls = importText(text, as: "t.csv").calls
    #expect(calls.map(\.transcript.turns.count) == [2, 2])
  }

  @Test(arguments: ["sep=,\nrole,text\nagent,Hi\n", "\"sep=;\"\nrole;text\nagent;Hi\n"])
  func skipsTheSeparatorLineOfSpreadsheets(text: String) {
    #expect(outline(importText(text, as: "t.csv")) == ["agent|agent||Hi"])
  }

  @Test func mendsAnUnquotedSeparatorInTheLastColumn() {
    #expect(
      outline(importText("role,text\nagent,Hi, Sam, hello\n", as: "t.csv"))
        == ["agent|agent||Hi, Sam, hello"])
  }

  @Test func namesTheRowOfAMistake() {
    let text = "role,start,text\nagent,0,Hi\ncustomer\nagent,soon,\"Bye\ncustomer,2,x\n"
    let result = importText(text, as: "t.csv")
    let told = result.diagnostics.map { "\($0.id) \($0.range?.start.line ?? 0)" }.sorted()
    #expect(told == ["bad-time 4", "short-row 3", "unclosed-quote 4"])
    #expect(result.calls.first?.transcript.turns.map(\.text) == ["Hi", "\"Bye", "x"])
  }

  @Test func readsConfidenceChannelAndAgent() throws {
    let text = "角色,内容,置信度,声道,坐席工号,班组\n客服,您好,0.94,0,1027,一组\n客户,喂,1.7,1,1027,一组\n"
    let call = try #require(importText(text, as: "t.csv").calls.first?.transcript)
    #expect(call.turns.map(\.confidence) == [0.94, nil])
    #expect(call.turns.map(\.audioChannel) == [0, 1])
    #expect(call.agent == "1027")
    #expect(call.team == "一组")
  }

  @Test func explainsTheColumns() {
    let report = importText("角色,x,内容\n客服,1,您好\n", as: "t.csv").report
    #expect(report.format == .csv)
    #expect(report.formatReason.zh == "以逗号分隔，表头中有 角色, 内容")
    #expect(report.formatReason.en == "cells separated by commas, with the headings 角色, 内容")
  }

  @Test func aTableWithoutWordsIsNone() {
    #expect(ids(importText("a,b\n1,2\n3,4\n", as: "t.csv")) == ["no-transcript"])
    var options = ImportOptions()
    options.format = .csv
    #expect(ids(importText("a,b\n1,2\n", as: "t.csv", options: options)) == ["no-headings"])
  }
}

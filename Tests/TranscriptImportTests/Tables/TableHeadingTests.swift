import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct TableHeadingTests {
  @Test(arguments: [
    "客服文本,客户文本", "坐席内容,客户内容", "坐席话术,客户话术", "agent_text,customer_text",
    "Agent utterance,Customer utterance", "内容（客服）,内容（客户）", "客服,客户", "text_agent,text_customer",
  ])
  func aColumnForEachSideMaySayThatItHoldsWords(headings: String) {
    let text = "通话ID,时间,\(headings)\n7,0:01,您好，请讲,\n7,0:05,,网断了\n7,0:09,我看看,\n"
    let turns = importText(text, as: "t.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.role) == [.agent, .customer, .agent])
    #expect(turns.map(\.text) == ["您好，请讲", "网断了", "我看看"])
    #expect(turns.map(\.start) == [1, 5, 9])
  }

  @Test(arguments: ["通话开始时间", "通话时间", "Call Start Time", "来电时间", "创建时间", "时间"])
  func aMomentThatStaysTheSameIsThatOfTheCall(heading: String) {
    let text = """
      通话ID,\(heading),通话时长,角色,内容
      7,2025-03-14 16:15:00,46,客服,您好
      7,2025-03-14 16:15:00,46,客户,网断了
      7,2025-03-14 16:15:00,46,客服,我看看
      """
    let call = importText(text, as: "t.csv").calls.first?.transcript
    #expect(call?.turns.map(\.start) == [nil, nil, nil])
    #expect(call?.startedAt == "2025-03-14T16:15:00")
    #expect(call?.duration == 46)
  }

  @Test func aMomentOfTheCallThatChangesIsThatOfTheTurn() {
    let text = "通话ID,通话时间,角色,内容\n7,2025-03-14 16:15:00,客服,您好\n7,2025-03-14 16:15:09,客户,喂\n"
    #expect(outline(importText(text, as: "t.csv")) == ["agent|客服|0–|您好", "customer|客户|9–|喂"])
  }

  @Test func bothMomentsMayStandInATable() {
    let text = """
      call_id,call_start_time,start,speaker,text
      7,2025-03-14 16:15:00,1.5,Agent,hello
      7,2025-03-14 16:15:00,4.5,Customer,hi
      """
    let call = importText(text, as: "t.csv").calls.first?.transcript
    #expect(call?.turns.map(\.start) == [1.5, 4.5])
    #expect(call?.startedAt == "2025-03-14T16:15:00")
  }

  @Test(arguments: ["通话流水", "会话编码", "conv_id", "聊天ID", "Case Number", "案例编号", "话单编号", "chat_key"])
  func manyWordsNameTheCall(heading: String) {
    let text = "\(heading),角色,内容\nc1,客服,您好\nc1,客户,喂\nc2,客服,您好\nc2,客户,喂\n"
    #expect(importText(text, as: "t.csv").calls.map(\.transcript.id) == ["c1", "c2"])
  }

  @Test(arguments: ["角色名称", "用户类型", "通话方", "话者", "身份类别", "Kind of person"])
  func rolesAreFoundByTheirHeadingOrTheirCells(heading: String) {
    let text = "通话ID,\(heading),内容\n7,客服,您好\n7,客户,喂\n"
    #expect(outline(importText(text, as: "t.csv")) == ["agent|客服||您好", "customer|客户||喂"])
  }

  @Test func saysWhichHeadingMayHaveNamedTheCalls() {
    let text = "批次,角色,内容\nc1,客服,您好\nc1,客户,喂\nc2,客服,您好\nc2,客户,喂\n"
    let result = importText(text, as: "t.csv")
    #expect(ids(result) == ["unknown-heading"])
    #expect(result.diagnostics.first?.message.contains("'批次'") == true)
    #expect(result.calls.count == 1)
  }

  @Test func saysWhichHeadingMayHaveNamedTheSpeakers() {
    let text = "通话ID,标记,内容\n7,x,您好\n7,y,喂\n"
    let result = importText(text, as: "t.csv")
    #expect(ids(result) == ["unknown-heading"])
    #expect(result.diagnostics.first?.message.contains("'标记'") == true)
  }

  @Test func remarksInATableAreNoReasonForAWarning() {
    let text = "角色,内容,备注\n客服,您好,\n客户,喂,急\n客服,好的,\n"
    #expect(ids(importText(text, as: "t.csv")).isEmpty)
  }

  @Test func jsonInACellIsRead() {
    let cell =
      "\"[{\"\"role\"\":\"\"agent\"\",\"\"text\"\":\"\"您好\"\",\"\"start\"\":1.5},"
      + "{\"\"role\"\":\"\"customer\"\",\"\"text\"\":\"\"喂\"\",\"\"start\"\":3.5}]\""
    let result = importText("call_id,transcript\nc1,\(cell)\nc2,\(cell)\n", as: "t.csv")
    #expect(result.calls.map(\.transcript.id) == ["c1", "c2"])
    #expect(
      result.calls.first?.transcript.turns.map(outline)
        == ["agent|agent|1.5–|您好", "customer|customer|3.5–|喂"])
  }

  @Test func manyColumnsAreNoBurden() {
    let wide = String(repeating: ",", count: 200_000)
    let text = "角色,内容\(wide)\n客服,您好\(wide)\n客户,喂\(wide)\n"
    #expect(outline(importText(text, as: "t.csv")) == ["agent|客服||您好", "customer|客户||喂"])
  }

  @Test func anOpenQuotationMarkIsToldFirst() {
    let rows = (1...300).map { "客服,第\($0)句" }.joined(separator: "\n")
    let result = importText("角色,内容\n客户,\"喂\n\(rows)\n", as: "t.csv")
    #expect(result.diagnostics.first?.id == "unclosed-quote")
    #expect(result.diagnostics.first?.range?.start.line == 2)
  }

  @Test(arguments: [
    "通话唯一标识,偏移,角色,消息正文", "会话唯一编号,time_offset,说话方,话语", "录音唯一ID,相对时间,角色,正文",
    "call_id,seconds,role,text",
  ])
  func knowsRarerHeadings(headings: String) {
    let result = importText("\(headings)\n1,0,客服,您好\n1,3,客户,喂\n2,0,客服,您好\n", as: "a.csv")
    #expect(
      result.calls.map { $0.transcript.turns.map(outline) } == [
        ["agent|客服|0–|您好", "customer|客户|3–|喂"], ["agent|客服|0–|您好"],
      ])
    #expect(result.calls.map(\.transcript.id) == ["1", "2"])
  }

  @Test(arguments: ["客服说,客户说", "客服回复,客户提问", "agent_reply,customer_question"])
  func knowsColumnsOfWhatEachSideSays(headings: String) {
    let result = importText("\(headings)\n您好,喂\n再见,谢谢\n", as: "a.csv")
    #expect(
      result.calls.first?.transcript.turns.map { "\($0.role) \($0.text)" } == [
        "agent 您好", "customer 喂", "agent 再见", "customer 谢谢",
      ])
  }
}

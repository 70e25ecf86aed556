import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Tables whose headings say little: their cells show which column is which.
struct LearnedHeadingTests {
  private static let turns = [
    "agent|客服||您好，请讲", "customer|客户||网断了", "agent|客服||我看看",
  ]

  @Test(arguments: [
    "who,what", "客服/客户,内容", "user_type,msg_content", "消息发送者,消息文本", "人员,说的话", "Agent/Customer,Text",
    "Person,Quote", "主体,语音文本", "消息方向,消息", "类型,内容", "A,B",
  ])
  func theCellsShowRolesAndWords(headings: String) {
    let text = "\(headings)\n客服,\"您好，请讲\"\n客户,网断了\n客服,我看看\n"
    #expect(outline(importText(text, as: "t.csv")) == Self.turns)
    #expect(outline(importText(text, as: "t.txt")) == Self.turns)
  }

  @Test func otherColumnsKeepTheirMeaning() {
    let text = """
      通话明细,,,,
      通话ID,谁,什么时候,说了啥,质检员
      7,客服,0:01,您好，请讲,张
      7,客户,0:05,网断了,张
      8,客服,0:01,您好,张
      8,客户,0:03,喂,张
      """
    let calls = importText(text, as: "t.csv").calls.map(\.transcript)
    #expect(calls.map(\.id) == ["7", "8"])
    #expect(calls.first?.turns.map(\.text) == ["您好，请讲", "网断了"])
    #expect(calls.first?.turns.map(\.start) == [1, 5])
  }

  @Test(arguments: ["agent,no\ncustomer,yes\nagent,time\n", "A,no\nB,yes\nA,time\nB,name\n"])
  func shortWordsAreNoHeadings(text: String) {
    #expect(importText(text, as: "t.csv").calls.first?.transcript.turns.first?.text == "no")
  }

  @Test func aRowOfRolesIsNoHeading() {
    let text = "客服,\"您好，请讲\"\n客户,网断了\n客服,我看看\n"
    #expect(outline(importText(text, as: "t.csv")) == Self.turns)
  }

  @Test(arguments: [
    "call_id,agent,score,comment\n1,周敏,90,不错\n2,李明,80,一般\n", "name,phone\nSam,138\nLi,139\n",
    "工号,角色,状态\n1,客服,在职\n2,客服,在职\n",
  ])
  func tablesAboutCallsAreNoTranscripts(text: String) {
    let result = importText(text, as: "t.csv")
    #expect(result.calls.isEmpty)
    #expect(result.diagnostics.contains { $0.severity == .error })
  }

  @Test(arguments: [
    "time_start,time_end", "time_begin,time_end", "timestamp_start,timestamp_end",
    "start_timestamp,end_timestamp", "speech_start,speech_end", "t0,t1", "开始时间戳,结束时间戳",
  ])
  func startsAndEndsHaveManyNames(headings: String) {
    let text = "speaker,\(headings),text\nagent,0.5,3,Hello.\ncustomer,4.25,5,Hi.\n"
    let turns = ["agent|agent|0.5–3|Hello.", "customer|customer|4.25–5|Hi."]
    #expect(outline(importText(text, as: "t.csv")) == turns)
    let keys = headings.split(separator: ",")
    let json = """
      {"turns":[{"speaker":"agent","\(keys[0])":0.5,"\(keys[1])":3,"text":"Hello."},
       {"speaker":"customer","\(keys[0])":4.25,"\(keys[1])":5,"text":"Hi."}]}
      """
    #expect(outline(importText(json, as: "t.json")) == turns)
  }

  @Test func aHeadingMaySayItsUnitInWords() {
    let text =
      "speaker,startTimeInMs,endTimeInMs,text\nagent,500,3000,Hello.\ncustomer,4250,5000,Hi.\n"
    #expect(
      outline(importText(text, as: "t.csv"))
        == ["agent|agent|0.5–3|Hello.", "customer|customer|4.25–5|Hi."])
  }

  @Test(arguments: [("发送", "接收"), ("发出", "收到"), ("sent", "received"), ("outbound", "inbound")])
  func theDirectionOfMessagesShowsTheSides(out: String, into: String) {
    let text = """
      会话ID,消息方向,消息内容,发送时间
      7,\(into),在吗,2025/3/4 16:15:00
      7,\(out),您好,2025/3/4 16:15:05
      """
    let turns = importText(text, as: "t.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.role) == [.customer, .agent])
    #expect(turns.map(\.start) == [0, 5])
  }
}

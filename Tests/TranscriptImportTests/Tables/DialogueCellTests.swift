import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Tables whose headings say little and whose cells say what they are.
struct DialogueCellTests {
  private static let turns = ["Hello, how can I help?", "My bill is wrong."]

  @Test(arguments: [
    "Call Transcript", "conversation", "Chat", "Interaction", "聊天记录", "录音转写", "语音识别结果", "全文",
    "Unheard Of", "transcript",
  ])
  func readsConversationsUnderAnyHeading(heading: String) {
    for talk in [
      "Agent: Hello, how can I help?\nCustomer: My bill is wrong.",
      "Agent: Hello, how can I help? Customer: My bill is wrong.",
      "Agent: Hello, how can I help?<br>Customer: My bill is wrong.",
    ] {
      let table = "id,\(heading)\na,\"\(talk)\"\nb,\"\(talk)\"\n"
      let calls = importText(table, as: "a.csv").calls.map(\.transcript)
      #expect(calls.map(\.id) == ["a", "b"])
      #expect(calls.map { $0.turns.map(\.text) } == [Self.turns, Self.turns])
    }
  }

  @Test func takesANameBesideAConversationForAFact() {
    let table = "通话ID,姓名,对话内容\n1,李女士,\"客服：您好\n客户：喂\"\n2,王先生,\"客服：您好\n客户：你好\"\n"
    let calls = importText(table, as: "a.csv").calls.map(\.transcript)
    #expect(calls.map { $0.turns.map(\.role) } == [[.agent, .customer], [.agent, .customer]])
  }

  @Test func readsRolesUnderDirection() {
    let table = "call_id,Direction,text\n9,Agent,Hello\n9,Customer,My bill\n9,Agent,Sorry\n"
    let turns = importText(table, as: "a.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.role) == [.agent, .customer, .agent])
  }

  @Test func takesDirectionsThatChangeWithinACallForThoseOfMessages() {
    let table = "chat_id,direction,text\n9,inbound,Hi\n9,outbound,Hello\n9,inbound,My bill\n"
    let turns = importText(table, as: "a.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.role) == [.customer, .agent, .customer])
    let calls = "call_id,direction,speaker,text\n1,inbound,Agent,Hi\n1,inbound,Customer,Yo\n"
    #expect(importText(calls, as: "a.csv").calls.first?.transcript.direction == .inbound)
  }

  @Test func putsTurnsInTheOrderOfTheirNumbers() {
    let table = "call_id,turn_index,speaker,text\n9,2,Agent,b\n9,10,Agent,c\n9,1,Customer,a\n"
    let turns = importText(table, as: "a.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.text) == ["a", "b", "c"])
    // Times say more than numbers.
    let timed = "call_id,no,speaker,start,text\n9,2,Agent,1,b\n9,1,Customer,5,a\n"
    #expect(importText(timed, as: "a.csv").calls.first?.transcript.turns.first?.text == "b")
  }

  @Test(arguments: ["Total: 2 rows,,,", "合计,,,", ",,,共 2 行,"])
  func leavesOutTheLineBelowATable(line: String) {
    let table = "call_id,speaker,text,note\n9,Agent,Hello,\n9,Customer,Hi,\n\(line)\n"
    let result = importText(table, as: "a.csv")
    #expect(result.calls.map(\.transcript.turns.count) == [2])
    #expect(result.diagnostics.allSatisfy { $0.id != "empty-call" })
  }

  @Test func readsClocksUnderAHeadingThatIsNotKnown() {
    let table =
      "call_id,speaker,Said,text\n9,Agent,2024-06-27 14:02:00,Hi\n9,Customer,2024-06-27 14:02:23,Yo\n"
    let turns = importText(table, as: "a.csv").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.start) == [0, 23])
  }
}

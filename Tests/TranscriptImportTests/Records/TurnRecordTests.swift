import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct TurnRecordTests {
  @Test(arguments: [
    (#"{"call_id":"1","speaker":"坐席","start":0.5,"end":1,"text":"您好"}"#, "agent|坐席|0.5–1|您好"),
    (#"{"conversation_id":1,"role":"客服","content":"您好"}"#, "agent|客服||您好"),
    (#"{"role":"assistant","content":[{"type":"text","text":"您好"}]}"#, "agent*|assistant||您好"),
    (#"{"角色":"客户","内容":"喂","开始时间":"00:00:04"}"#, "customer|客户|4–|喂"),
    (
      #"{"spk":"customer","utterance":"喂","begin_ms":4210,"end_ms":5000}"#,
      "customer|customer|4.21–5|喂"
    ),
    (#"{"sender":{"name":"客服小王"},"message":"您好"}"#, "agent|客服小王||您好"),
    (
      #"{"speaker":"Agent","text":"Hi","words":[{"w":"Hi"}],"start":1,"duration":2}"#,
      "agent|Agent|1–3|Hi"
    ),
  ])
  func readsTurnsUnderManyKeys(line: String, turn: String) {
    #expect(
      outline(importText(line, as: "t.jsonl")) == [turn]
    )
  }

  @Test func groupsTurnsByCall() {
    let text = """
      {"conversation_id":1,"role":"客服","timestamp":1741076100,"content":"您好"}
      {"conversation_id":2,"role":"客服","timestamp":1741076200,"content":"您好"}
      {"conversation_id":1,"role":"用户","timestamp":1741076104,"content":"喂"}
      """
    let calls = importText(text, as: "t.jsonl").calls
    #expect(calls.map(\.transcript.id) == ["1", "2"])
    #expect(calls.map(\.transcript.turns.count) == [2, 1])
    #expect(calls.map(\.provenance.record) == [1, 2])
    #expect(calls.first?.transcript.turns.map(\.start) == [0, 4])
    #expect(calls.first?.transcript.startedAt == "2025-03-04T08:15:00Z")
  }

  @Test func readsMessagesAndDropsInstructions() {
    let text = """
      {"id":7,"messages":[{"role":"system","content":"Be kind"},{"role":"user","content":"hi"},{"role":"assistant","content":"hello"}]}
      {"id":8,"messages":[{"role":"user","content":"x"}]}
      """
    let result = importText(text, as: "m.jsonl")
    #expect(
      result.calls.map { $0.transcript.turns.map(outline) } == [
        ["customer|user||hi", "agent*|assistant||hello"], ["customer|user||x"],
      ])
    #expect(result.calls.map(\.transcript.id) == ["7", "8"])
    #expect(result.report.dropped.map(\.reason.en) == ["instructions to a language model"])
  }

  @Test func readsConversationsWithFacts() throws {
    let text = """
      {
        "call_id": "x", "agent": "1027", "startedAt": "2025-03-04T16:15:00Z", "duration": 56,
        "direction": "outbound", "vip": true,
        "dialogue": [
          {"role": "坐席", "words": "您好", "begin": 520},
          {"role": "客户", "words": "喂", "begin": 4210}
        ]
      }
      """
    let result = importText(text, as: "x.json")
    let call = try #require(result.calls.first?.transcript)
    #expect(call.turns.map(outline) == ["agent|坐席|0.52–|您好", "customer|客户|4.21–|喂"])
    #expect(call.id == "x" && call.agent == "1027" && call.duration == 56)
    #expect(call.direction == .outbound && call.startedAt == "2025-03-04T16:15:00Z")
    #expect(call.metadata == ["vip": .flag(true)])
  }

  @Test(arguments: [
    #"{"id":"1","transcript":"客服：您好\n客户：喂"}"#, #"{"id":"1","dialogue":["客服：您好","客户：喂"]}"#,
    #"["客服：您好","客户：喂"]"#, #"[{"speaker":"客服","text":"您好"},{"speaker":"客户","text":"喂"}]"#,
  ])
  func readsWrittenDialogues(text: String) {
    #expect(outline(importText(text, as: "a.json")) == ["agent|客服||您好", "customer|客户||喂"])
  }

  @Test(arguments: [
    #"{"status":"waiting"}"#, #"[{"a":1},{"b":2}]"#, "[1,2]", "[]", "{}", "\"x\"",
  ])
  func saysThatThereIsNoTranscript(text: String) {
    #expect(importText(text, as: "a.json").diagnostics.contains { $0.severity == .error })
    #expect(importText(text, as: "a.json").calls.isEmpty)
  }
}

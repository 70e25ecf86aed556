import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// JSON whose keys nobody has foreseen.
struct UnknownShapeTests {
  @Test(arguments: ["rounds", "msgList", "talks", "rows", "语音识别", "x"])
  func aListOfTurnsMayHaveAnyName(key: String) {
    let text =
      #"{"callId":"7","\#(key)":[{"role":"agent","content":"Hello."},{"role":"customer","content":"Hi."}],"participants":[{"name":"Ann","role":"agent"},{"name":"Bo","role":"customer"}]}"#
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["agent|agent||Hello.", "customer|customer||Hi."])
    #expect(result.calls.first?.transcript.id == "7")
  }

  @Test func speakersWhoSpeakAgainNeedNoRoles() {
    let turns = ["Ann", "Bo", "Ann", "Bo"].map { #"{"speaker":"\#($0)","text":"Hm."}"# }
    let text = #"{"rounds":[\#(turns.joined(separator: ","))]}"#
    #expect(
      importText(text, as: "a.json").calls.first?.transcript.turns.map(\.speaker)
        == ["Ann", "Bo", "Ann", "Bo"])
  }

  @Test func listsOfCallsAreFoundInAnswers() {
    let call = { (id: String) in
      #"{"callId":"\#(id)","rounds":[{"role":"agent","content":"Hello."},{"role":"customer","content":"Hi."}]}"#
    }
    let text = #"{"code":200,"data":{"total":2,"list":[\#(call("a")),\#(call("b"))]}}"#
    let calls = importText(text, as: "a.json").calls.map(\.transcript)
    #expect(calls.map(\.id) == ["a", "b"])
    #expect(calls.allSatisfy { $0.turns.map(\.text) == ["Hello.", "Hi."] })
  }

  @Test(arguments: [
    #"{"id":1,"attributes":[{"name":"queue","value":"A"},{"name":"skill","value":"B"}]}"#,
    #"{"id":1,"users":[{"name":"Ann","message":"x"},{"name":"Bo","message":"y"}]}"#,
  ])
  func namesAndValuesAreNoTurns(text: String) {
    #expect(importText(text, as: "a.json").calls.isEmpty)
  }

  @Test func messagesThatGoBothWaysShowTheSides() {
    let text = """
      {"messages":[{"direction":"inbound","text":"Hi.","timestamp":"2025-03-04T16:15:00Z"},
       {"direction":"outbound","text":"Hello.","timestamp":"2025-03-04T16:15:05Z"}]}
      """
    #expect(outline(importText(text, as: "a.json")) == ["customer||0–|Hi.", "agent||5–|Hello."])
  }

  @Test(arguments: [
    #""offset":"PT0.5S","duration":"PT2.5S""#, #""start":"0.5s","duration":"2.5s""#,
    #""start":0.5,"duration":2.5"#,
  ])
  func aLengthMayBeWrittenAsTheStartIs(times: String) {
    let text =
      #"{"turns":[{"speaker":"agent",\#(times),"text":"Hello."},{"speaker":"customer","text":"Hi."}]}"#
    #expect(outline(importText(text, as: "a.json")).first == "agent|agent|0.5–3|Hello.")
  }

  @Test func wordsThatAreNullAreLeftOut() {
    let turns =
      #"[{"role":"agent","text":"Hello."},{"role":"customer","text":null},{"role":"customer","text":"Hi."}]"#
    let result = importText(#"{"turns":\#(turns)}"#, as: "a.json")
    #expect(outline(result) == ["agent|||Hello.", "customer|||Hi."])
    #expect(result.report.dropped.map(\.reason.en) == ["no words"])
    #expect(result.diagnostics.isEmpty)
    // Our own format says what is wrong.
    let own = importText(#"{"schema":"callgrade.transcript/1","turns":\#(turns)}"#, as: "a.json")
    #expect(ids(own) == ["missing-key"])
  }

  @Test func numbersThatPythonDoesNotHaveAreMissing() {
    let text =
      #"{"turns":[{"speaker":"agent","text":"Hello.","start":0.5,"end":NaN,"confidence":Infinity},{"speaker":"customer","text":"Hi.","start":-Infinity}]}"#
    #expect(
      outline(importText(text, as: "a.json")) == [
        "agent|agent|0.5–|Hello.", "customer|customer||Hi.",
      ])
  }

  @Test func aBracketTooManyMayHaveALineToItself() {
    let text = """
      {"Version":"1.1.0","Channel":"VOICE","Participants":[{"ParticipantId":"AGENT","ParticipantRole":"AGENT"}],"Transcript":[{"ParticipantId":"AGENT","Id":"1","BeginOffsetMillis":500,"EndOffsetMillis":3000,"Content":"Hello."}]}
      }
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["agent|AGENT|0.5–3|Hello."])
    #expect(result.diagnostics.allSatisfy { $0.severity != .error })
  }
}

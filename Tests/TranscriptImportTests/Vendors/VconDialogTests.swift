import Testing
import TranscriptImport
import Transcripts

struct VconDialogTests {
  private static let parties =
    #""parties":[{"name":"Tom","role":"agent"},{"name":"Ann","role":"customer"}]"#

  private static func text(_ party: Int, _ second: Int, _ words: String, length: Double?) -> String
  {
    let duration = length.map { ",\"duration\":\($0)" } ?? ""
    return """
      {"type":"text","start":"2025-03-04T08:15:0\(second).000Z"\(duration),"parties":[\(party)],\
      "originator":\(party),"mediatype":"text/plain","encoding":"none","body":"\(words)"}
      """
  }

  @Test func dialogsThatTakeTimeAreSpoken() {
    let text =
      "{\"vcon\":\"0.0.2\",\"uuid\":\"u\",\(Self.parties),\"dialog\":["
      + Self.text(0, 1, "Hello.", length: 2.5) + "," + Self.text(1, 4, "Hi.", length: 1) + "]}"
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["agent|Tom|0–2.5|Hello.", "customer|Ann|3–4|Hi."])
    #expect(result.calls.first?.transcript.channel == .voice)
  }

  @Test func dialogsWithoutLengthAreAChat() {
    let text =
      "{\"vcon\":\"0.0.2\",\"uuid\":\"u\",\(Self.parties),\"dialog\":["
      + Self.text(0, 1, "Hello.", length: nil) + "," + Self.text(1, 4, "Hi.", length: nil) + "]}"
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["agent|Tom|0–|Hello.", "customer|Ann|3–|Hi."])
    #expect(result.calls.first?.transcript.channel == .chat)
  }

  @Test func whatConvertWritesAboutACallIsReadBack() {
    let text =
      "{\"vcon\":\"0.3.0\",\"uuid\":\"u\",\"subject\":\"c7\",\(Self.parties),\"dialog\":["
      + Self.text(0, 1, "Hello.", length: 2.5) + "," + Self.text(1, 4, "Hi.", length: 1)
      + "],\"meta\":{\"id\":\"c7\",\"channel\":\"voice\",\"direction\":\"inbound\",\"language\":\"en\","
      + "\"agent\":\"007\",\"team\":\"one\",\"startedAt\":\"2025-03-04T08:15:00Z\",\"duration\":9}}"
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["agent|Tom|1–3.5|Hello.", "customer|Ann|4–5|Hi."])
    let call = result.calls.first?.transcript
    #expect(call?.id == "c7")
    #expect(call?.agent == "007")
    #expect(call?.team == "one")
    #expect(call?.startedAt == "2025-03-04T08:15:00Z")
    #expect(call?.duration == 9)
    #expect(call?.direction == .inbound)
    #expect(call?.channel == .voice)
  }

  @Test func aTranscriptMayBeInBase64() {
    // {"segments":[{"start":0,"end":1,"speaker":"A","text":"Hello."}]}
    let body =
      "eyJzZWdtZW50cyI6W3sic3RhcnQiOjAsImVuZCI6MSwic3BlYWtlciI6IkEiLCJ0ZXh0IjoiSGVsbG8uIn1dfQ"
    let text =
      "{\"vcon\":\"0.0.2\",\"uuid\":\"u\",\(Self.parties),\"analysis\":[{\"type\":\"transcript\","
      + "\"encoding\":\"base64url\",\"body\":\"\(body)\"}]}"
    #expect(importText(text, as: "a.json").calls.first?.transcript.turns.map(\.text) == ["Hello."])
  }

  @Test func messagesAfterARecordingAreKept() {
    let recording =
      #"{"type":"recording","start":"2025-03-04T08:15:00Z","duration":3,"parties":[0,1]}"#
    let analysis =
      #"{"type":"transcript","dialog":0,"body":[{"speaker":"Tom","message":"Hello.","start":0,"end":1}]}"#
    let text =
      "{\"vcon\":\"0.0.2\",\"uuid\":\"u\",\(Self.parties),\"dialog\":[\(recording),"
      + Self.text(1, 9, "Thanks.", length: nil) + "],\"analysis\":[\(analysis)]}"
    let turns = importText(text, as: "a.json").calls.first?.transcript.turns ?? []
    #expect(turns.map(\.text) == ["Hello.", "Thanks."])
    #expect(turns.map(\.start) == [0, 9])
  }
}

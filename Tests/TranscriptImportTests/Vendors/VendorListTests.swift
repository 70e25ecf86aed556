import Testing
import TranscriptImport
import Transcripts

/// Lists and lines of whole documents, and lists that were exported without what lies around them.
struct VendorListTests {
  private static let words =
    #"[{"text":"Hello","start":100,"end":400,"speaker":"A"},{"text":"there.","start":450,"end":900,"speaker":"A"}]"#

  private static func assembly(_ id: String) -> String {
    """
    {"id":"\(id)","audio_url":"https://x/a.wav","audio_duration":5,"words":\(words),"utterances":[\
    {"text":"Hello there.","start":100,"end":900,"speaker":"A","words":\(words)},\
    {"text":"Hi.","start":1000,"end":1500,"speaker":"B","words":[{"text":"Hi.","start":1000,"end":1500}]}]}
    """
  }

  @Test func documentsInAListAreCallsAndNotParagraphs() {
    let documents = [Self.assembly("1"), Self.assembly("2")]
    for (text, name) in [
      (documents.joined(separator: "\n"), "a.jsonl"),
      ("[" + documents.joined(separator: ",") + "]", "a.json"),
    ] {
      let result = importText(text, as: name)
      #expect(result.calls.count == 2)
      for call in result.calls {
        #expect(call.provenance.format == "assemblyai")
        #expect(call.transcript.turns.map(\.speaker) == ["A", "B"])
        #expect(call.transcript.turns.map(\.text) == ["Hello there.", "Hi."])
      }
    }
  }

  @Test func paragraphsOfTingwuAreStillOneCall() {
    let text = """
      [{"ParagraphId":"1","SpeakerId":"1","Words":[{"Id":1,"SentenceId":1,"Start":0,"End":400,"Text":"您好"}]},
       {"ParagraphId":"2","SpeakerId":"2","Words":[{"Id":2,"SentenceId":2,"Start":900,"End":1400,"Text":"喂"}]}]
      """
    let result = importText(text, as: "a.json")
    #expect(result.calls.map(\.provenance.format) == ["tingwu"])
    #expect(result.calls.first?.transcript.turns.map(\.text) == ["您好", "喂"])
  }

  @Test func channelsOfDashScopeAreOneCall() {
    let channel = { (number: Int, text: String, start: Int) in
      """
      {"channel_id":\(number),"content_duration_in_milliseconds":900,"sentences":[\
      {"begin_time":\(start),"end_time":\(start + 500),"text":"\(text)"}]}
      """
    }
    let text = "[" + channel(0, "您好", 0) + "," + channel(1, "喂", 600) + "]"
    let result = importText(text, as: "a.json")
    #expect(result.calls.count == 1)
    #expect(result.calls.first?.transcript.turns.map(\.text) == ["您好", "喂"])
    #expect(result.calls.first?.transcript.turns.map(\.audioChannel) == [0, 1])
  }

  @Test func transcriptsOfGenesysKeepTheirRoles() {
    let phrase = { (purpose: String, text: String, start: Int) in
      """
      {"text":"plain","decoratedText":"\(text)","offset":{"milliseconds":\(start)},"startTimeMs":\(start),\
      "duration":{"milliseconds":400},"participantPurpose":"\(purpose)"}
      """
    }
    let text =
      #"[{"transcriptId":"t","phrases":["# + phrase("internal", "Hello.", 100) + ","
      + phrase("external", "Hi.", 700) + "]}]"
    let result = importText(text, as: "a.json")
    #expect(ids(result).isEmpty)
    #expect(outline(result).map { $0.prefix(5) } == ["agent", "custo"])
    #expect(result.calls.first?.transcript.turns.map(\.text) == ["Hello.", "Hi."])
  }

  @Test func segmentsWithNumbersAreOneCall() {
    let text = """
      [{"Id":"a1","ParticipantId":"AGENT","Content":"Hello.","BeginOffsetMillis":0,"EndOffsetMillis":900},
       {"Id":"a2","ParticipantId":"CUSTOMER","Content":"Hi.","BeginOffsetMillis":1000,"EndOffsetMillis":1900}]
      """
    let result = importText(text, as: "a.json")
    #expect(result.calls.count == 1)
    #expect(result.calls.first?.transcript.turns.map(\.start) == [0, 1])
  }

  @Test func mixedMessagesOfWeComAreOpened() {
    let message = { (id: Int, from: String, to: String, body: String) in
      """
      {"msgid":"\(id)","action":"send","from":"\(from)","tolist":["\(to)"],"msgtime":\(1_741_076_100_000 + id * 1000),\(body)}
      """
    }
    let text = [
      message(0, "lee", "wm1", #""msgtype":"text","text":{"content":"您好"}"#),
      message(
        1, "wm1", "lee",
        #""msgtype":"mixed","mixed":{"item":[{"type":"text","content":"{\"content\":\"单号七七\"}"}]}"#),
    ].joined(separator: "\n")
    #expect(
      outline(importText(text, as: "a.jsonl")) == ["agent|lee|0–|您好", "customer|wm1|1–|单号七七"])
  }

  @Test func takesAListOfOneDocumentForWhatTheDocumentIs() {
    let document = """
      {"Sentences":[{"Text":"您好，很高兴为您服务。","BeginTime":500,"EndTime":2500,"ChannelId":0,\
      "SpeechRate":220},{"Text":"喂，我没收到。","BeginTime":3000,"EndTime":4500,"ChannelId":1,\
      "SpeechRate":220}]}
      """
    for text in [document, "[\(document)]", "[\(document),\(document)]"] {
      let result = importText(text, as: "a.json")
      #expect(result.report.format?.rawValue == "alibaba-nls")
      #expect(result.calls.first?.transcript.turns.map { "\($0.role)" } == ["agent", "customer"])
    }
  }
}

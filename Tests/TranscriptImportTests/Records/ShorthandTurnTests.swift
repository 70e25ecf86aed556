import Testing
import TranscriptImport
import Transcripts

/// Conversations that people's own programs write in other shapes.
struct ShorthandTurnTests {
  @Test(arguments: [
    #"[{"agent":"Hello"},{"customer":"Hi"},{"agent":"Bye"}]"#,
    #"{"id":"7","dialogue":[{"agent":"Hello"},{"customer":"Hi"},{"agent":"Bye"}]}"#,
    #"[["agent","Hello"],["customer","Hi"],["agent","Bye"]]"#,
    #"{"turns":[["agent","Hello"],["customer","Hi"],["agent","Bye"]]}"#,
    #"{"items":[{"type":"message","role":"agent","content":[{"type":"audio","transcript":"Hello"}]},{"type":"message","role":"customer","content":[{"type":"input_audio","transcript":"Hi"}]},{"role":"agent","content":[{"transcript":"Bye"}]}]}"#,
  ])
  func readsThem(text: String) {
    #expect(
      outline(importText(text, as: "a.json")) == [
        "agent|agent||Hello", "customer|customer||Hi", "agent|agent||Bye",
      ])
  }

  @Test func readsChineseKeys() {
    let text = #"{"对话":[{"客服":"您好"},{"客户":"喂"}]}"#
    #expect(outline(importText(text, as: "a.json")) == ["agent|客服||您好", "customer|客户||喂"])
  }

  @Test(arguments: [
    #"[{"speaker":"agent","text":"Hello there","start":"PT0.5S","end":"PT3S"},{"speaker":"customer","text":"Hi","start":"PT4S","end":"PT5S"}]"#,
    #"[{"speaker":"agent","text":"Hello there","start":{"seconds":0,"nanos":500000000},"end":{"seconds":3}},{"speaker":"customer","text":"Hi","start":{"seconds":4},"end":{"seconds":5,"nanos":0}}]"#,
    #"[{"speaker":"agent","text":"Hello there","start":"0.5s","end":"3s"},{"speaker":"customer","text":"Hi","start":"4s","end":"5s"}]"#,
    #"[["agent","Hello there",0.5,3],["customer","Hi",4,5]]"#,
    #"[[0.5,3,"agent","Hello there"],[4,5,"customer","Hi"]]"#,
  ])
  func readsLengthsOfTime(text: String) {
    #expect(
      outline(importText(text, as: "a.json")) == [
        "agent|agent|0.5–3|Hello there", "customer|customer|4–5|Hi",
      ])
  }

  @Test func takesTheNameOfAnAgent() {
    let text =
      #"{"agent":{"id":7,"name":"Omar"},"turns":[{"speaker":"Agent","text":"Hello"},{"speaker":"Customer","text":"Hi"}]}"#
    #expect(importText(text, as: "a.json").calls.first?.transcript.agent == "Omar")
  }

  /// Lists of users, of files and of points are no conversations.
  @Test(arguments: [
    #"[{"user":"bob"},{"user":"alice"}]"#, #"[["a.wav","b.wav"],["c.wav","d.wav"]]"#,
    #"[[1,2],[3,4]]"#, #"{"agent":"Omar","customer":"Dana"}"#, #"[{"agent":"Omar","team":"A"}]"#,
  ])
  func refusesOtherLists(text: String) {
    #expect(importText(text, as: "a.json").calls.isEmpty)
  }
}

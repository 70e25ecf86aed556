import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Parts of vendors' files that are written in another place or as a string.
struct WrittenOtherwiseTests {
  @Test(arguments: [
    // Beside the result and not in it.
    (
      #"{"segments":[{"start_time":500,"end_time":3000,"result":{"text":"您好"},"analysis_info":{"role":"AGENT"}},{"start_time":4000,"end_time":5000,"result":{"text":"喂"},"analysis_info":{"role":"USER"}}]}"#,
      ["agent|AGENT|0.5–3|您好", "customer|USER|4–5|喂"]
    ),
    (
      #"{"result":{"utterances":[{"text":"您好，很高兴为您服务","start_time":500,"end_time":3000,"additions":"{\"speaker\":\"1\"}"},{"text":"我想问一下","start_time":4000,"end_time":5000,"additions":"{\"speaker\":\"2\"}"}]}}"#,
      ["agent|1|0.5–3|您好，很高兴为您服务", "customer|2|4–5|我想问一下"]
    ),
    (
      #"{"tasks_info":[{"task_status":"Success","task_result":"{\"detailed_result\":[{\"res\":[\"您好\"],\"begin_time\":500,\"end_time\":3000}]}"}]}"#,
      ["unknown||0.5–3|您好"]
    ),
    (
      #"[{"msgid":"1","action":"send","from":"wmA","tolist":["zhou"],"msgtime":1719468120000,"msgtype":"text","text":"{\"content\":\"在吗\"}"},{"msgid":"2","action":"send","from":"zhou","tolist":["wmA"],"msgtime":1719468125000,"msgtype":"text","text":"{\"content\":\"您好\"}"}]"#,
      ["customer|wmA|0–|在吗", "agent|zhou|5–|您好"]
    ),
    // A number has lost its quotation marks.
    (
      #"[{"type":"message","user":"U1","text":"Hello","ts":1719468120.000123},{"type":"message","user":"U2","text":"Hi","ts":1719468125.000100}]"#,
      ["unknown|U1|0–|Hello", "unknown|U2|5–|Hi"]
    ),
    // What transcribe returns: segments, and facts about all of them.
    (
      #"[[{"id":1,"seek":0,"start":0.5,"end":3,"text":" Hello.","avg_logprob":0}],{"language":"en","duration":5}]"#,
      ["unknown||0.5–3|Hello."]
    ),
    // Pages of one meeting.
    (
      #"[{"more":true,"minutes":{"paragraphs":[{"speaker_info":{"username":"客服"},"sentences":[{"start_time":500,"end_time":3000,"words":[{"text":"您好"}]}]}]}},{"more":false,"minutes":{"paragraphs":[{"speaker_info":{"username":"客户"},"sentences":[{"start_time":4000,"end_time":5000,"words":[{"text":"喂"}]}]}]}}]"#,
      ["agent|客服|0.5–3|您好", "customer|客户|4–5|喂"]
    ),
    // Two channels and no words: only the ends are known.
    (
      #"{"results":[{"alternatives":[{"transcript":"Hello."}],"resultEndTime":"3s","channelTag":1},{"alternatives":[{"transcript":"Thanks."}],"resultEndTime":"20s","channelTag":1},{"alternatives":[{"transcript":"Hi."}],"resultEndTime":"25s","channelTag":2}]}"#,
      ["unknown|1|–3|Hello.", "unknown|1|–20|Thanks.", "unknown|2|–25|Hi."]
    ),
    // Phrases of Genesys that name nobody.
    (
      #"{"conversationId":"c","transcripts":[{"phrases":[{"text":"hello","decoratedText":"Hello.","startTimeMs":500,"duration":{"milliseconds":2500},"phraseIndex":0}]}]}"#,
      ["unknown||0.5–3|Hello."]
    ),
  ])
  func readsThem(text: String, turns: [String]) {
    let result = importText(text, as: "a.json")
    #expect(outline(result) == turns)
    #expect(result.diagnostics.allSatisfy { $0.severity != .error })
  }

  @Test func joinsTheEventsOfAContact() {
    let event = { (contact: String, who: String, begin: Int, words: String) in
      #"{"Version":"1.0.0","ContactId":"\#(contact)","EventType":"SEGMENTS","Segments":[{"Transcript":{"ParticipantId":"\#(who)","ParticipantRole":"\#(who)","BeginOffsetMillis":\#(begin),"EndOffsetMillis":\#(begin + 900),"Content":"\#(words)"}}]}"#
    }
    let lines = [
      #"{"Version":"1.0.0","ContactId":"c1","EventType":"STARTED"}"#,
      event("c1", "AGENT", 100, "Hello."), event("c2", "AGENT", 100, "Good day."),
      event("c1", "CUSTOMER", 2100, "Hi."), event("c2", "CUSTOMER", 3100, "Yes."),
      #"{"Version":"1.0.0","ContactId":"c1","EventType":"COMPLETED"}"#,
    ]
    for text in [lines.joined(separator: "\n"), "[\(lines.joined(separator: ","))]"] {
      let calls = importText(text, as: "a.jsonl").calls.map(\.transcript)
      #expect(calls.map(\.id) == ["c1", "c2"])
      #expect(calls.map { $0.turns.map(\.text) } == [["Hello.", "Hi."], ["Good day.", "Yes."]])
    }
  }

  @Test(arguments: [
    #"[[{"Speaker":1,"onebest":"您好","bg":"0","ed":"900"}],[{"speaker":"1","onebest":"喂","bg":"0","ed":"900"}]]"#,
    #"{"data":[[{"speaker":"1","onebest":"您好","bg":"0","ed":"900"}],[{"speaker":"1","onebest":"喂","bg":"0","ed":"900"}]]}"#,
    #"[{"mode":"offline","wav_name":"demo","text":"您好","stamp_sents":[{"text_seg":"您 好","punc":"","start":500,"end":900}]},{"mode":"offline","wav_name":"demo","text":"喂","stamp_sents":[{"text_seg":"喂","punc":"","start":0,"end":900}]}]"#,
  ])
  func readsEachListAsACall(text: String) {
    let calls = importText(text, as: "a.json").calls.map(\.transcript)
    #expect(calls.map { $0.turns.map(\.text) } == [["您好"], ["喂"]])
  }
}

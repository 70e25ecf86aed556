import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// Variants of Chinese services that differ from the files of the corpus.
struct ChineseVendorTests {
  @Test func readsAlibabasStringInAString() {
    let text = #"""
      {"code":0,"data":"{\"TaskId\":\"1\",\"Result\":\"{\\\"Sentences\\\":[{\\\"BeginTime\\\":520,\\\"EndTime\\\":3000,\\\"Text\\\":\\\"您好\\\",\\\"ChannelId\\\":0,\\\"SpeechRate\\\":200}]}\"}"}
      """#
    let result = importText(text, as: "a.json")
    #expect(result.report.format == .alibabaFiles)
    #expect(result.report.formatReason.en.contains("under data.Result"))
    #expect(outline(result) == ["unknown||0.52–3|您好"])
  }

  @Test func keepsWhatAlibabaMeasures() throws {
    let text = """
      {"Result":{"Sentences":[
        {"BeginTime":0,"EndTime":1000,"Text":"您好","ChannelId":0,"SpeechRate":200,"EmotionValue":6.0,"SilenceDuration":0},
        {"BeginTime":4000,"EndTime":5000,"Text":"您好","ChannelId":0,"SpeechRate":100,"EmotionValue":7.0,"SilenceDuration":3},
        {"BeginTime":6000,"EndTime":7000,"Text":"喂","ChannelId":1,"SpeechRate":90,"EmotionValue":5.0,"SilenceDuration":1}]}}
      """
    let call = try #require(importText(text, as: "a.json").calls.first?.transcript)
    #expect(call.metadata["vendor.loudness.0"] == .number(6.5))
    #expect(call.metadata["vendor.speechRate.0"] == .number(150))
    #expect(call.metadata["vendor.silenceSeconds"] == .number(4))
  }

  @Test func readsDashScopeWithSpeakersOnWordsOnly() {
    let text = """
      {"transcripts":[{"channel_id":0,"content_duration_in_milliseconds":9,"sentences":[
        {"begin_time":0,"end_time":4000,"text":"您好。喂？","words":[
          {"begin_time":0,"end_time":500,"text":"您好","punctuation":"。","speaker_id":0},
          {"begin_time":2000,"end_time":2500,"text":"喂","punctuation":"？","speaker_id":1}]}]}]}
      """
    #expect(
      outline(importText(text, as: "a.json")) == ["unknown|0|0–0.5|您好。", "unknown|1|2–2.5|喂？"])
  }

  @Test func readsManyTicketsAsManyCalls() {
    let ticket = { (id: String) in
      #"{"tid":"\#(id)","dialogue":[{"role":"客服","words":"您好","begin":0,"end":900},"#
        + #"{"role":"客户","words":"喂","begin":1000,"end":1500}]}"#
    }
    let result = importText(#"{"tickets":[\#(ticket("a")),\#(ticket("b"))]}"#, as: "a.json")
    #expect(result.calls.map(\.transcript.id) == ["a", "b"])
    #expect(result.calls.map(\.provenance.record) == [1, 2])
  }

  @Test(arguments: [
    // Nobody asked for speakers: everybody is 0.
    (
      #"{"Result":"[0:0.500,0:1.000,0]  您好\n[0:2.000,0:3.000,0]  喂\n","ResultDetail":null}"#,
      ["unknown||0.5–1|您好", "unknown||2–3|喂"]
    ),
    (
      #"{"Result":"[0:0.500,1:01.000]  您好\n","AudioDuration":61}"#, ["unknown||0.5–61|您好"]
    ),
    // Without punctuation and with a voiceprint's name.
    (
      #"{"ResultDetail":[{"FinalSentence":null,"SliceSentence":"您 好 OK 吗","StartMs":500,"EndMs":900,"SpeakerId":0,"SpeakerRoleName":"客服"},{"FinalSentence":"喂","StartMs":1000,"EndMs":1500,"SpeakerId":1,"SpeakerRoleName":null}]}"#,
      ["agent|0|0.5–0.9|您好OK吗", "customer|1|1–1.5|喂"]
    ),
  ])
  func readsTencentsVariants(text: String, turns: [String]) {
    let result = importText(text, as: "a.json")
    #expect(result.report.format == .tencentSpeech)
    #expect(outline(result) == turns)
  }

  @Test func takesTencentsSpeakersForChannelsOnRequest() throws {
    let text = #"{"Result":"[0:0.500,0:1.000,0]  您好\n[0:2.000,0:3.000,1]  喂\n"}"#
    var options = ImportOptions()
    options.agentChannel = 1
    let result = importText(text, as: "a.json", options: options)
    #expect(outline(result) == ["customer|0|0.5–1|您好", "agent|1|2–3|喂"])
    let turns = try #require(result.calls.first?.transcript.turns)
    #expect(turns.map(\.audioChannel) == [0, 1])
    // Otherwise nobody knows whether they are channels.
    let plain = try #require(importText(text, as: "a.json").calls.first?.transcript.turns)
    #expect(plain.map(\.audioChannel) == [nil, nil])
  }

  @Test func dropsPicturesOfTencentChats() {
    let text = """
      {"Messages":[{"Timestamp":1600007226,"From":"a@x.cn","Messages":[{"Type":"Text","Content":"您好"}]},
       {"Timestamp":1600007230,"From":"v1","Messages":[{"Type":"Image","Content":"https://x/1.jpg"}]},
       {"Timestamp":1600007236,"From":"v1","Messages":[{"Type":"Text","Content":"喂"}]}]}
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["agent|a@x.cn|0–|您好", "customer|v1|10–|喂"])
    #expect(result.report.dropped.map(\.reason.en) == ["pictures, files and the like", "no words"])
    #expect(result.calls.first?.transcript.channel == .chat)
    #expect(result.calls.first?.transcript.agent == "a@x.cn")
  }

  @Test func warnsOfFurtherPages() {
    let text = """
      {"has_more":true,"transcripts":{"paragraphs":[{"speaker_info":{"userid":"u1"},"sentences":[
        {"start_time":500,"end_time":900,"words":[{"text":"您好"}]}]}]}}
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["unknown|u1|0.5–0.9|您好"])
    #expect(ids(result) == ["incomplete-page"])
  }

  @Test func givesMarksBackToTheSegmentBefore() {
    let text =
      #"[{"bg":"0","ed":"900","onebest":"您好","speaker":"1"},{"bg":"1000","ed":"1500","onebest":"。喂，","speaker":"2"},{"bg":"3000","ed":"3500","onebest":"？在","speaker":"0"}]"#
    #expect(
      outline(importText(text, as: "a.json"))
        == ["unknown|1|0–0.9|您好。", "unknown|2|1–1.5|喂，", "unknown||3–3.5|在"])
  }

  @Test func prefersWhatWasSaidToWhatWasSmoothed() {
    let sentence = { (word: String) in
      #"{"json_1best":{"st":{"bg":"500","ed":"900","rl":"1","rt":[{"ws":[{"cw":[{"w":"\#(word)","wp":"s","wc":"0.5"}]},{"cw":[{"w":"好","wp":"n","wc":"0.9"},{"w":"号","wp":"n","wc":"0.1"}]}]}]}}}"#
    }
    let result = importText(
      #"{"lattice":[\#(sentence(""))],"lattice2":[\#(sentence("嗯"))]}"#, as: "a.json")
    #expect(outline(result) == ["unknown|1|0.5–0.9|嗯好"])
    #expect(result.calls.first?.transcript.turns.first?.confidence == 0.7)
  }

  @Test func readsTheTasksOfBaiduThatSucceeded() {
    let text = """
      {"tasks_info":[
        {"task_status":"Success","task_id":"a","task_result":{"detailed_result":[{"res":["您好"],"begin_time":500,"end_time":900}]}},
        {"task_status":"Running","task_id":"b"},
        {"task_status":"Success","task_id":"c","task_result":{"detailed_result":[{"res":["喂"],"begin_time":500,"end_time":900}]}}]}
      """
    let result = importText(text, as: "a.json")
    #expect(result.calls.map(\.transcript.id) == ["a", "c"])
    #expect(ids(result) == ["unfinished-result"])
    #expect(result.diagnostics.first?.message == "the task 'b' has no words: Running")
  }

  @Test func dropsWhatVolcengineHadNotDecided() throws {
    let text = """
      {"result":[{"utterances":[
        {"text":"您","definite":false},
        {"text":"您好","definite":true,"end_time":900,"words":[{"text":"您","start_time":-1,"end_time":-1,"confidence":0},{"text":"好","start_time":500,"end_time":900,"confidence":0}]}]}]}
      """
    let result = importText(text, as: "a.json")
    #expect(outline(result) == ["unknown||0.5–0.9|您好"])
    #expect(result.report.dropped.map(\.count) == [1])
    // Zero stands for no confidence at all.
    #expect(result.calls.first?.transcript.turns.first?.confidence == nil)
  }

  @Test func cutsFunASRTextByItsTimes() {
    let text =
      #"[{"key":"c1","text":"您好。再见","timestamp":[[500,700],[700,900],[3000,3200],[3200,3500]]}]"#
    #expect(
      outline(importText(text, as: "a.json")) == ["unknown||0.5–0.9|您好。", "unknown||3–3.5|再见"])
    let unequal = #"[{"key":"c1","text":"您好。再见","timestamp":[[500,700],[700,900]]}]"#
    #expect(outline(importText(unequal, as: "a.json")) == ["unknown||0.5–0.9|您好。再见"])
  }

  @Test func keepsTheMoodOfSenseVoice() throws {
    let text =
      #"[{"key":"c1","sentence_info":[{"start":0,"end":900,"sentence":"<|zh|><|ANGRY|><|Speech|>喂","spk":1}]}]"#
    let call = try #require(importText(text, as: "a.json").calls.first?.transcript)
    #expect(call.turns.map(\.text) == ["喂"])
    #expect(call.metadata == ["vendor.emotion.1.ANGRY": .number(1)])
  }
}

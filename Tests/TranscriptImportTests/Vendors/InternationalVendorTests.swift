import Testing
import TranscriptImport
import Transcripts

/// Variants of international services that differ from the files of the corpus.
struct InternationalVendorTests {
  @Test(arguments: [
    // The last result repeats all words under other names of keys.
    (
      #"{"results":[{"alternatives":[{"transcript":"Hello Hi","words":[]}],"language_code":"en-us"},{"alternatives":[{"words":[{"start_time":"0.5s","end_time":"1s","word":"Hello","speaker_tag":1},{"start_time":"2s","end_time":"3s","word":"Hi","speaker_tag":2}]}]}]}"#,
      TranscriptFormat.googleSpeech, ["unknown|1|0.5–1|Hello", "unknown|2|2–3|Hi"]
    ),
    // Only the ends of results are known.
    (
      #"{"results":[{"alternatives":[{"transcript":"Hello."}],"resultEndTime":"3s"},{"alternatives":[{"transcript":"Hi."}],"resultEndTime":"5s"}]}"#,
      .googleSpeech, ["unknown||0–3|Hello.", "unknown||3–5|Hi."]
    ),
    (
      #"{"AudioFileResults":[{"AudioFileName":"a.wav","SegmentResults":[{"RecognitionStatus":"Success","ChannelNumber":null,"SpeakerId":"1","Offset":5000000,"Duration":25000000,"NBest":[{"Confidence":0.9,"Display":"Hello."}]},{"RecognitionStatus":"InitialSilenceTimeout","Offset":1,"Duration":1,"NBest":[]}]}]}"#,
      .azureBatch, ["unknown|1|0.5–3|Hello."]
    ),
    // Offsets of 100 ns, which only the length of the recording gives away.
    (
      #"{"durationMilliseconds":5000,"combinedPhrases":[],"phrases":[{"offset":5000000,"duration":25000000,"text":"Hello."}]}"#,
      .azureFast, ["unknown||0.5–3|Hello."]
    ),
    (
      #"{"results":{"channels":[{"alternatives":[{"transcript":"x","words":[],"paragraphs":{"paragraphs":[{"sentences":[{"text":"Hello.","start":0.5,"end":3}],"speaker":0},{"sentences":[{"text":"Hi.","start":3.5,"end":5}],"speaker":1}]}}]}]}}"#,
      .deepgram, ["unknown|0|0.5–3|Hello.", "unknown|1|3.5–5|Hi."]
    ),
    // An utterance with words of two people.
    (
      #"{"results":{"channels":[],"utterances":[{"start":0,"end":3,"transcript":"Hello. Hi.","channel":0,"words":[{"word":"hello","punctuated_word":"Hello.","start":0,"end":1,"speaker":0},{"word":"hi","punctuated_word":"Hi.","start":2,"end":3,"speaker":1}]}]}}"#,
      .deepgram, ["unknown|0|0–1|Hello.", "unknown|1|2–3|Hi."]
    ),
    (
      #"{"jobName":"j","results":{"transcripts":[{"transcript":"x"}],"speaker_labels":{"segments":[{"start_time":"0.5","end_time":"1.5","speaker_label":"spk_0"},{"start_time":"2.0","end_time":"3.0","speaker_label":"spk_1"}]},"items":[{"type":"pronunciation","start_time":"0.5","end_time":"1","alternatives":[{"content":"Hello"}]},{"type":"punctuation","alternatives":[{"content":"."}]},{"type":"pronunciation","start_time":"2","end_time":"2.5","alternatives":[{"content":"Hi"}]}]}}"#,
      .amazonTranscribe, ["unknown|spk_0|0.5–1|Hello.", "unknown|spk_1|2–2.5|Hi"]
    ),
    (
      #"{"jobName":"j","results":{"transcripts":[{"transcript":"x"}],"audio_segments":[{"transcript":"Hello.","start_time":"0.5","end_time":"1","speaker_label":"spk_0"}]}}"#,
      .amazonTranscribe, ["unknown|spk_0|0.5–1|Hello."]
    ),
    // Figures that were not aligned go with the word before; two people in one segment.
    (
      #"{"segments":[{"start":0.5,"end":5,"text":" Hello 42 there. Hi","words":[{"word":"Hello","start":0.5,"end":1,"score":0.9,"speaker":"SPEAKER_00"},{"word":"42"},{"word":"there.","start":1.2,"end":1.5,"score":0.5,"speaker":"SPEAKER_00"},{"word":"Hi","start":4,"end":5,"score":0.9,"speaker":"SPEAKER_01"}]}],"word_segments":[]}"#,
      .whisperX, ["unknown|SPEAKER_00|0.5–1.5|Hello 42 there.", "unknown|SPEAKER_01|4–5|Hi"]
    ),
    (
      #"{"transcription":[{"timestamps":{"from":"00:00:00,500","to":"00:00:03,000"},"text":" Hello.","speaker":"?"}]}"#,
      .whisperCpp, ["unknown||0.5–3|Hello."]
    ),
    (
      #"{"monologues":[{"speaker":1,"elements":[{"type":"text","value":"Hello","ts":0.5,"end_ts":1},{"type":"punct","value":". "},{"type":"text","value":"Bye","ts":5,"end_ts":6}]}],"speakers":[{"id":1,"name":"Agent"}]}"#,
      .rev, ["agent|Agent|0.5–1|Hello.", "agent|Agent|5–6|Bye"]
    ),
    (
      #"{"format":"2.9","results":[{"type":"word","start_time":0.5,"end_time":1,"alternatives":[{"content":"Hello","speaker":"S1"}]},{"type":"word","start_time":2,"end_time":2.5,"alternatives":[{"content":"thank you for calling","speaker":"UU"}]}]}"#,
      .speechmatics, ["unknown|S1|0.5–1|Hello", "unknown|UU|2–2.5|thank you for calling"]
    ),
    (
      #"[{"sentences":[{"media_channel":1,"start_time":null,"end_time":null,"transcript":"Hi.","confidence":null}],"meta":{"next_page_url":"https://x"}},{"sentences":[{"media_channel":2,"start_time":3.5,"end_time":5,"transcript":"Hello."}],"meta":{"next_page_url":null}}]"#,
      .twilio, ["unknown|1||Hi.", "unknown|2|3.5–5|Hello."]
    ),
    (
      #"{"message":{"type":"end-of-call-report","artifact":{"messages":[{"role":"system","message":"You are","secondsFromStart":0},{"role":"bot","message":"Hello.","secondsFromStart":0.5,"duration":2500},{"role":"user","message":"Hi.","secondsFromStart":3.5}]}}}"#,
      .voiceBot, ["agent*|bot|0.5–3|Hello.", "customer|user|3.5–|Hi."]
    ),
  ])
  func readsVariants(text: String, format: TranscriptFormat, turns: [String]) {
    let result = importText(text, as: "a.json")
    #expect(result.report.format == format)
    #expect(outline(result) == turns)
  }

  @Test func keepsBotsApartFromAgents() {
    let text = """
      {"entries":[{"start_timestamp_usec":1709540100520000,"text":"Press one.","role":"AUTOMATED_AGENT","user_id":3},
       {"start_timestamp_usec":1709540101520000,"text":"Hello.","role":"HUMAN_AGENT","user_id":2},
       {"start_timestamp_usec":1709540104520000,"text":"Hi.","role":"END_USER","user_id":1}]}
      """
    #expect(
      outline(importText(text, as: "a.json"))
        == ["agent*|3|0–|Press one.", "agent|2|1–|Hello.", "customer|1|4–|Hi."])
  }

  @Test func readsContactLensDuringACall() {
    let text = """
      {"Segments":[{"Transcript":{"ParticipantId":"AGENT","ParticipantRole":"AGENT","Content":"Hello.","BeginOffsetMillis":500,"EndOffsetMillis":3000}},{"Categories":{}},
       {"Transcript":{"ParticipantId":"CUSTOMER","ParticipantRole":"CUSTOMER","Content":"Hi.","BeginOffsetMillis":3500,"EndOffsetMillis":5000}}]}
      """
    let result = importText(text, as: "a.json")
    #expect(result.report.format == .contactLens)
    #expect(outline(result) == ["agent|AGENT|0.5–3|Hello.", "customer|CUSTOMER|3.5–5|Hi."])
  }

  @Test func keepsWhatAmazonMeasures() throws {
    let call = try #require(
      try FormatCase.read("aws-call-analytics.json").calls.first?.transcript)
    #expect(call.metadata["vendor.interruptions.AGENT"] == .number(1))
    #expect(call.metadata["vendor.interruptionSeconds"] == .number(0.2))
    #expect(call.metadata["vendor.silenceSeconds"] == .number(10.6))
    #expect(call.metadata["vendor.talkSeconds.CUSTOMER"] == .number(10))
    #expect(call.metadata["vendor.sentiment.AGENT.NEUTRAL"] == .number(6))
    #expect(call.duration == 49.5 && call.id == "c1")
  }

  @Test func takesAnalysesOfDifferentRecordingsTogether() {
    let text = """
      {"vcon":"0.0.1","uuid":"u","parties":[{"name":"Tom","role":"agent"},{"name":"Ann","role":"customer"}],
       "dialog":[{"type":"recording","start":"2025-03-04T08:15:00Z","parties":[0]},{"type":"recording","start":"Tue, 04 Mar 2025 08:15:02 +0000","parties":1}],
       "analysis":[{"type":"transcript","dialog":0,"body":{"text":"x","segments":[{"id":0,"start":0.5,"end":1,"text":" Hello.","avg_logprob":-0.1}]}},
        {"type":"summary","dialog":0,"body":"A call."},
        {"type":"transcript","dialog":1,"transcript":"{\\"text\\":\\"x\\",\\"segments\\":[{\\"id\\":0,\\"start\\":1,\\"end\\":2,\\"text\\":\\" Hi.\\",\\"avg_logprob\\":-0.1}]}"},
        {"type":"transcript","dialog":0,"body":{"text":"x","segments":[{"id":0,"start":0.5,"end":1,"text":" Second opinion.","avg_logprob":-0.1}]}}]}
      """
    let result = importText(text, as: "a.vcon")
    #expect(outline(result) == ["agent|Tom|0.5–1|Hello.", "customer|Ann|3–4|Hi."])
  }

  @Test func saysThatTurnsWereAlternated() {
    let text = """
      {"transcription":[{"offsets":{"from":500,"to":3000},"text":" Thank you for calling.","speaker_turn_next":true},
       {"offsets":{"from":3500,"to":5000},"text":" I have a problem.","speaker_turn_next":false}]}
      """
    let result = importText(text, as: "a.json")
    #expect(ids(result) == ["alternating-speakers"])
    #expect(result.report.speakers.map(\.label) == ["turn A", "turn B"])
  }

  @Test func repairsDamagedTokensOfWhisperCpp() {
    let before = Array(
      #"{"transcription":[{"offsets":{"from":500,"to":900},"text":"您好，我是客服","tokens":[{"text":"您"#
        .utf8)
    let after = Array(#"","p":0.9}]}]}"#.utf8)
    let result = TranscriptImporter().read(
      bytes: before + [0xE5, 0xA5] + after, source: "a.json")
    #expect(outline(result) == ["unknown||0.5–0.9|您好，我是客服"])
    #expect(ids(result) == ["damaged-text"])
  }
}

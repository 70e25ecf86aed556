import Diagnostics
import Testing
import TranscriptImport
import Transcripts

/// What Tencent's object storage writes of a recording.
struct TencentXMLTests {
  private func file(_ jobs: String...) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>"
      + jobs.map { "<JobsDetail>\($0)</JobsDetail>" }.joined() + "</Response>"
  }

  private func job(_ result: String, state: String = "Success") -> String {
    "<Code>Success</Code><State>\(state)</State><Tag>SpeechRecognition</Tag><Operation>"
      + "<SpeechRecognitionResult><AudioTime>45.6</AudioTime>\(result)"
      + "</SpeechRecognitionResult></Operation>"
  }

  private let details = """
    <ResultDetail><FinalSentence>喂，我没收到。</FinalSentence><StartMs>5300</StartMs>\
    <EndMs>9120</EndMs><SpeakerId>1</SpeakerId>\
    <Words><Word>喂</Word><StartMs>1</StartMs></Words></ResultDetail>\
    <ResultDetail><FinalSentence>您好，顺捷快递客服，很高兴为您服务。</FinalSentence>\
    <StartMs>1040</StartMs><EndMs>4800</EndMs><SpeakerId>0</SpeakerId></ResultDetail>
    """

  @Test func readsSentencesInOrderOfTime() {
    let result = importText(file(job(details)), as: "r.xml")
    #expect(
      outline(result) == [
        "agent|0|1.04–4.8|您好，顺捷快递客服，很高兴为您服务。", "customer|1|5.3–9.12|喂，我没收到。",
      ])
    #expect(result.calls.first?.transcript.duration == 45.6)
    #expect(result.report.format?.rawValue == "tencent-asr")
    #expect(ids(result) == [])
  }

  @Test func readsTheFlatText() {
    let text = "[0:1.040,0:4.800,0]  您好，很高兴为您服务。\n[0:5.300,0:9.120,1]  喂，我没收到。\n"
    let result = importText(file(job("<Result>\(text)</Result>")), as: "r.xml")
    #expect(
      outline(result) == [
        "agent|0|1.04–4.8|您好，很高兴为您服务。", "customer|1|5.3–9.12|喂，我没收到。",
      ])
  }

  @Test func readsAListForEachChannel() {
    let channel = { (number: Int, start: Int, text: String) in
      "<FlashResult><channel_id>\(number)</channel_id><text>\(text)</text><sentence_list>"
        + "<text>\(text)</text><start_time>\(start)</start_time><end_time>\(start + 900)</end_time>"
        + "<word_list><word>x</word><start_time>0</start_time></word_list></sentence_list></FlashResult>"
    }
    let result = importText(
      file(job(channel(0, 2000, "我没收到。") + channel(1, 500, "您好，很高兴为您服务。"))), as: "r.xml")
    #expect(
      outline(result) == ["agent|1|0.5–1.4|您好，很高兴为您服务。", "customer|0|2–2.9|我没收到。"])
    #expect(result.report.overlap?.en == "measurable, the channels are separate")
  }

  @Test func keepsJobsApartAndSaysWhichHaveNoWords() {
    let result = importText(
      file(
        job(details), "<State>Running</State><Tag>SpeechRecognition</Tag>", job(details),
        "<State>Failed</State><Message>no audio</Message><Tag>SpeechRecognition</Tag>", job("")),
      as: "r.xml")
    #expect(result.calls.map(\.provenance.record) == [1, 3])
    #expect(ids(result) == ["unfinished-task", "failed-task", "not-a-transcript"])
    #expect(
      result.diagnostics.map(\.message)[1] == "the recognition failed (State: Failed): no audio")
  }

  @Test func refusesEntitiesAndWhatIsCut() {
    let text = file(job(details))
    #expect(ids(importText(String(text.dropLast(30)), as: "r.xml")) == ["bad-xml"])
    let entity = text.replacing("<Response>", with: "<!DOCTYPE a [<!ENTITY b \"c\">]><Response>")
    #expect(ids(importText(entity, as: "r.xml")) == ["xml-document-type"])
  }

  @Test func survivesChanges() {
    var random = SplitMix64(state: 58)
    let text = Array(file(job(details), job("<Result>[0:1.0,0:2.0,0]  您好</Result>")).utf8)
    for _ in 0..<400 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 9...126, using: &random)
      }
      let result = TranscriptImporter().read(bytes: bytes, source: "r.xml")
      #expect(!result.calls.isEmpty || !result.diagnostics.isEmpty)
    }
  }
}

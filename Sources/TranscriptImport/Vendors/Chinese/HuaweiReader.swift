import JSONCoding
import Transcripts

/// Reads results of Huawei Cloud SIS, whose role is `AGENT` or `USER`, which is the customer.
enum HuaweiReader: VendorReader {
  static let format = TranscriptFormat.huawei
  static let name = Phrase(zh: "华为云录音文件识别", en: "Huawei Cloud SIS")

  static func sign(of value: JSONValue) -> String? {
    value.at("segments")?.begins { segment in
      segment.has("start_time") && segment.at("result")?.at("text")?.string != nil
    } ?? false ? "segments[].result.text" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(document.value.at("audio_duration")))
    var measures = VendorMeasures()
    for (segment, line) in document.objects(document.value.at("segments")) {
      let result = segment.at("result")
      let analysis = (result?.at("analysis_info") ?? segment.at("analysis_info"))?.opened
      var turn = DraftTurn(text: result?.at("text")?.string ?? "", line: line)
      turn.start = VendorTime.milliseconds(segment.at("start_time"))
      turn.end = VendorTime.milliseconds(segment.at("end_time"))
      turn.speaker = analysis?.at("role")?.lenientText
      if let score = result?.at("score")?.lenientDouble, score > 0, score <= 1 {
        turn.confidence = score
      }
      measures.count("emotion", of: turn.speaker, analysis?.at("emotion"))
      measures.add("speechRate", of: turn.speaker, analysis?.at("speed"))
      call.turns.append(turn)
    }
    measures.store(into: &call.facts)
    return [call]
  }
}

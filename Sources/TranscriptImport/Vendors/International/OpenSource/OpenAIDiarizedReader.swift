import JSONCoding
import Transcripts

/// Reads `diarized_json` of OpenAI's transcription service, whole or as a list of its events.
enum OpenAIDiarizedReader: VendorReader {
  static let format = TranscriptFormat.openAIDiarized
  static let name = Phrase(zh: "OpenAI 说话人转写", en: "OpenAI diarised transcription")

  private static func isSegment(_ value: JSONValue) -> Bool {
    value.at("type")?.string == "transcript.text.segment" && value.at("text")?.string != nil
  }

  static func sign(of value: JSONValue) -> String? {
    (value.at("segments") ?? value).begins(isSegment) ? "type: transcript.text.segment" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(
      of: document, timing: .seconds, duration: document.value.at("duration")?.lenientDouble)
    let segments = document.objects(document.value.at("segments") ?? document.value)
    for (segment, line) in segments where isSegment(segment) {
      var turn = DraftTurn(text: segment.at("text")?.string?.trimmed ?? "", line: line)
      turn.start = segment.at("start")?.lenientDouble
      turn.end = segment.at("end")?.lenientDouble
      turn.speaker = segment.at("speaker")?.lenientText
      call.turns.append(turn)
    }
    return [call]
  }
}

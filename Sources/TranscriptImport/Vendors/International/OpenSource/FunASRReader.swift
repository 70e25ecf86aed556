import JSONCoding
import Transcripts

/// Reads what FunASR's `AutoModel` gives, and the JSON of its command line.
///
/// Every element of the list is a recording of its own.
enum FunASRReader: VendorReader {
  static let format = TranscriptFormat.funASR
  static let name = Phrase(zh: "FunASR", en: "FunASR")

  static func sign(of value: JSONValue) -> String? {
    if value.begins(isResult) || isResult(value) { return "key + sentence_info[]" }
    return value.has("processing_s", "segments") ? "segments[] + processing_s" : nil
  }

  private static func isResult(_ value: JSONValue) -> Bool {
    if value.at("sentence_info")?.begins({ $0.at("text", "sentence") != nil }) ?? false {
      return true
    }
    return value.at("text")?.string != nil && value.has("key")
      && (value.at("timestamp")?.array != nil || value.object?.members.count == 2)
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard document.value.array != nil else {
      return [read(document.value, document.firstLine, document)]
    }
    return document.objects(document.value).map { read($0.value, $0.line, document) }
  }

  private static func read(
    _ value: JSONValue, _ line: Int, _ document: VendorDocument
  ) -> DraftCall {
    var call = call(
      of: document, timing: .milliseconds, duration: value.at("audio_duration_s")?.lenientDouble)
    call.line = line
    call.facts.id = value.at("key", "file")?.lenientText
    call.facts.language = LanguageTag.of(value.at("language")?.string)
    var measures = VendorMeasures()
    for (sentence, line) in document.objects(value.at("sentence_info", "segments")) {
      let raw = sentence.at("text", "sentence")?.string ?? ""
      let (text, tags) = SenseVoiceTags.strip(raw)
      var turn = DraftTurn(text: text, line: line)
      turn.start = VendorTime.milliseconds(sentence.at("start"))
      turn.end = VendorTime.milliseconds(sentence.at("end"))
      let speaker = sentence.at("spk", "speaker")?.lenientText
      turn.speaker = speaker == "-1" ? nil : speaker
      for tag in tags { measures.count("emotion", of: turn.speaker, .string(tag)) }
      call.turns.append(turn)
    }
    if call.turns.isEmpty {
      let (text, tags) = SenseVoiceTags.strip(value.at("text")?.string ?? "")
      for tag in tags { measures.count("emotion", of: nil, .string(tag)) }
      call.turns = TokenTimes.turns(text, value.at("timestamp"), line: line)
    }
    measures.store(into: &call.facts)
    return call
  }
}

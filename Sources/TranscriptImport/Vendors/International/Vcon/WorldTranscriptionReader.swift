import JSONCoding
import Transcripts

/// Reads the World Transcription Format of the vCon extension (`wtf_transcription`).
enum WorldTranscriptionReader: VendorReader {
  static let format = TranscriptFormat.worldTranscription
  static let name = Phrase(zh: "WTF 转写", en: "the World Transcription Format")

  static func sign(of value: JSONValue) -> String? {
    guard value.at("transcript")?.at("text")?.string != nil else { return nil }
    let isSegment = { (segment: JSONValue) in
      segment.at("text")?.string != nil && segment.has("start", "end")
    }
    return value.at("segments")?.begins(isSegment) ?? false ? "transcript.text + segments[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(
      of: document, timing: .seconds,
      duration: value.at("transcript")?.at("duration")?.lenientDouble)
    call.facts.language = LanguageTag.of(value.at("transcript")?.at("language")?.string)
    let names = names(value.at("speakers"))
    for (segment, line) in document.objects(value.at("segments")) {
      var turn = DraftTurn(text: segment.at("text")?.string?.trimmed ?? "", line: line)
      turn.start = VendorTime.seconds(segment.at("start"))
      turn.end = VendorTime.seconds(segment.at("end"))
      let speaker = segment.at("speaker")?.lenientText
      turn.speaker = speaker.map { names[$0] ?? $0 }
      turn.audioChannel = segment.at("channel")?.lenientInt
      if let confidence = segment.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
        turn.confidence = confidence
      }
      call.turns.append(turn)
    }
    call.settleChannels()
    return [call]
  }

  /// The labels of speakers, which are kept under their ids.
  private static func names(_ speakers: JSONValue?) -> [String: String] {
    var names: [String: String] = [:]
    for member in speakers?.object?.members ?? [] {
      if let name = member.value.at("role", "label", "name")?.lenientText {
        names[member.key] = name
      }
    }
    for speaker in speakers?.array ?? JSONArray([]) {
      guard let id = speaker.at("id")?.lenientText,
        let name = speaker.at("role", "label", "name")?.lenientText
      else { continue }
      names[id] = name
    }
    return names
  }
}

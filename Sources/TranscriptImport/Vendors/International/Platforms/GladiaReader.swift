import JSONCoding
import Transcripts

/// Reads Gladia, version 2 (`utterances`) and version 1 (`prediction`).
enum GladiaReader: VendorReader {
  static let format = TranscriptFormat.gladia
  static let name = Phrase(zh: "Gladia", en: "Gladia")

  static func sign(of value: JSONValue) -> String? {
    let isPrediction = { (entry: JSONValue) in entry.has("time_begin", "time_end") }
    if value.at("prediction")?.begins(isPrediction) ?? false { return "prediction[].time_begin" }
    if value.begins(isPrediction) { return "[].time_begin" }
    let inner = value.at("transcription") ?? value
    let isUtterance = { (entry: JSONValue) in
      entry.at("text")?.string != nil && entry.has("start", "end")
    }
    guard inner.at("utterances")?.begins(isUtterance) ?? false else { return nil }
    return inner.has("full_transcript") || value.has("transcription")
      ? "transcription.utterances[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    let inner = value.at("transcription") ?? value
    let metadata = value.at("metadata") ?? document.around("metadata")
    var call = call(
      of: document, timing: .seconds,
      duration: metadata?.at("audio_duration", "total_speech_duration")?.lenientDouble)
    call.facts.language = LanguageTag.of(inner.at("languages")?.array?.first?.string)
    let list =
      inner.at("utterances") ?? value.at("prediction") ?? (value.array == nil ? nil : value)
    for (utterance, line) in document.objects(list) {
      var text = utterance.at("text", "transcription")?.string ?? ""
      if text.isEmpty {
        // Words carry the space before them.
        for word in utterance.at("words")?.array ?? JSONArray([]) {
          text += word.at("word")?.string ?? ""
        }
      }
      var turn = DraftTurn(text: text.trimmed, line: line)
      turn.start = utterance.at("start", "time_begin")?.lenientDouble
      turn.end = utterance.at("end", "time_end")?.lenientDouble
      turn.speaker = speaker(utterance.at("speaker"))
      turn.audioChannel = channel(utterance.at("channel"))
      if let confidence = utterance.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1
      {
        turn.confidence = confidence
      }
      call.turns.append(turn)
    }
    call.settleChannels()
    return [call]
  }

  private static func speaker(_ value: JSONValue?) -> String? {
    let label = value?.lenientText
    return label == "-1" || label == "not_activated" ? nil : label
  }

  /// A number, or `channel_0`.
  private static func channel(_ value: JSONValue?) -> Int? {
    value?.lenientInt ?? value?.string.flatMap { Int($0.split(separator: "_").last ?? "") }
  }
}

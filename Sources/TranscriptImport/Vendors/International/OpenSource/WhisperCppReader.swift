import Diagnostics
import JSONCoding
import Transcripts

/// Reads the JSON of whisper.cpp.
///
/// Stereo recordings have a speaker `0` (left) or `1`, in a key or before the words; the small
/// divider (tdrz) only says where the speaker changes.
enum WhisperCppReader: VendorReader {
  static let format = TranscriptFormat.whisperCpp
  static let name = Phrase(zh: "whisper.cpp", en: "whisper.cpp")

  static func sign(of value: JSONValue) -> String? {
    value.at("transcription")?.begins { segment in
      segment.at("text")?.string != nil && (segment.has("offsets") || segment.has("timestamps"))
    } ?? false ? "transcription[].offsets" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .milliseconds)
    call.facts.language = LanguageTag.of(
      (document.value.at("result")?.at("language") ?? document.value.at("params")?.at("language"))?
        .string)
    let segments = document.objects(document.value.at("transcription"))
    for (segment, line) in segments { call.turns.append(turn(segment, line)) }
    if !call.hasSpeakers, segments.contains(where: { $0.value.at("speaker_turn_next") != nil }) {
      alternate(segments.map(\.value), &call, &sink)
    }
    call.settleChannels()
    return [call]
  }

  private static func turn(_ segment: JSONValue, _ line: Int) -> DraftTurn {
    var (text, prefixed) = speakerPrefix(of: segment.at("text")?.string?.trimmed ?? "")
    if text.hasSuffix("[SPEAKER_TURN]") { text = String(text.dropLast(14)).trimmed }
    var turn = DraftTurn(text: text, line: line)
    let (offsets, stamps) = (segment.at("offsets"), segment.at("timestamps"))
    turn.start =
      VendorTime.milliseconds(offsets?.at("from")) ?? VendorTime.seconds(stamps?.at("from"))
    turn.end = VendorTime.milliseconds(offsets?.at("to")) ?? VendorTime.seconds(stamps?.at("to"))
    let speaker = segment.at("speaker")?.lenientText ?? prefixed
    // Both sides are equally loud.
    if let speaker, speaker != "?" {
      turn.speaker = speaker
      turn.audioChannel = Int(speaker)
    }
    turn.confidence = confidence(of: segment.at("tokens"))
    return turn
  }

  /// Takes `(speaker 0)` from the front of a text.
  private static func speakerPrefix(of text: String) -> (text: String, speaker: String?) {
    guard text.hasPrefix("(speaker "), let close = text.firstIndex(of: ")") else {
      return (text, nil)
    }
    let name = text[text.index(text.startIndex, offsetBy: 9)..<close]
    guard name.utf8.count <= 8 else { return (text, nil) }
    return (String(text[text.index(after: close)...]).trimmed, String(name).trimmed)
  }

  private static func confidence(of tokens: JSONValue?) -> Double? {
    let values = (tokens?.array ?? JSONArray([])).compactMap { token -> Double? in
      // Marks such as [_BEG_] are no words.
      guard token.at("text")?.string?.hasPrefix("[_") != true else { return nil }
      return token.at("p")?.lenientDouble
    }.filter { $0 > 0 && $0 <= 1 }
    guard !values.isEmpty else { return nil }
    return Timeline.rounded(values.reduce(0, +) / Double(values.count))
  }

  /// Two speakers in turns, which is a guess that is said.
  private static func alternate(
    _ segments: [JSONValue], _ call: inout DraftCall, _ sink: inout ImportSink
  ) {
    guard segments.contains(where: { $0.at("speaker_turn_next")?.bool == true }) else { return }
    var isSecond = false
    for (index, segment) in segments.enumerated() where index < call.turns.count {
      call.turns[index].speaker = isSecond ? "turn B" : "turn A"
      if segment.at("speaker_turn_next")?.bool == true { isSecond.toggle() }
    }
    sink.note(
      "alternating-speakers", .warning, line: call.line,
      "the file says where the speaker changes and not who speaks; two people in turns are assumed")
  }
}

import JSONCoding
import Transcripts

/// Reads the JSON of WhisperX: segments that may hold words of several speakers.
///
/// The score of a word says how well it was aligned, not how well it was recognised.
enum WhisperXReader: VendorReader {
  static let format = TranscriptFormat.whisperX
  static let name = Phrase(zh: "WhisperX", en: "WhisperX")

  static func sign(of value: JSONValue) -> String? {
    guard let segments = value.at("segments") ?? (value.array == nil ? nil : value) else {
      return nil
    }
    guard segments.begins({ $0.at("text")?.string != nil }) else { return nil }
    if value.at("word_segments")?.array != nil { return "segments[] + word_segments[]" }
    return segments.begins { segment in
      segment.at("words")?.begins { $0.has("word", "score") } ?? false
    } ? "segments[].words[].score" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .seconds)
    call.facts.language = LanguageTag.of(document.value.at("language")?.string)
    for (segment, line) in document.objects(document.value.at("segments") ?? document.value) {
      call.turns += turns(of: segment, line: line, document)
    }
    return [call]
  }

  private static func turns(
    of segment: JSONValue, line: Int, _ document: VendorDocument
  ) -> [DraftTurn] {
    var turn = DraftTurn(text: segment.at("text")?.string?.trimmed ?? "", line: line)
    turn.start = segment.at("start")?.lenientDouble
    turn.end = segment.at("end")?.lenientDouble
    turn.speaker = segment.at("speaker")?.lenientText
    let words = document.objects(segment.at("words"))
    let speakers = Set(words.compactMap { $0.value.at("speaker")?.lenientText })
    if speakers.count <= 1 {
      turn.speaker = turn.speaker ?? speakers.first
      return [turn]
    }
    // Figures were not aligned and have neither time nor speaker: they go with the word before.
    var grouper = WordGrouper()
    var speaker = words.lazy.compactMap { $0.value.at("speaker")?.lenientText }.first
    for (word, line) in words {
      speaker = word.at("speaker")?.lenientText ?? speaker
      grouper.add(
        SpokenWord(
          text: word.at("word")?.string?.trimmed ?? "", start: word.at("start")?.lenientDouble,
          end: word.at("end")?.lenientDouble, speaker: speaker, line: line))
    }
    return grouper.turns()
  }
}

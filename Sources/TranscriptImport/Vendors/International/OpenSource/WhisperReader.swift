import JSONCoding
import Transcripts

/// Reads the JSON of OpenAI's Whisper, of its command line and of the service (`verbose_json`).
///
/// It does not tell speakers apart.
enum WhisperReader: VendorReader {
  static let format = TranscriptFormat.whisper
  static let name = Phrase(zh: "Whisper", en: "Whisper")

  static func sign(of value: JSONValue) -> String? {
    guard !value.has("word_segments"), value.at("processing_s") == nil else { return nil }
    if value.at("segments")?.begins(WhisperSegment.isSegment) ?? false {
      return "segments[].avg_logprob"
    }
    // Asked for words only, the service leaves segments out.
    let isWords = value.at("words")?.begins { $0.has("word", "start", "end") } ?? false
    return isWords && value.has("text", "duration") && value.at("segments")?.array?.first == nil
      && value.at("audio_duration", "utterances") == nil ? "words[] + text + duration" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(
      of: document, timing: .seconds, duration: document.value.at("duration")?.lenientDouble)
    call.facts.language = LanguageTag.of(document.value.at("language")?.string)
    call.turns = document.objects(document.value.at("segments")).map {
      WhisperSegment.turn($0.value, line: $0.line)
    }
    if call.turns.isEmpty {
      var grouper = WordGrouper()
      for (word, line) in document.objects(document.value.at("words")) {
        grouper.add(
          SpokenWord(
            text: word.at("word")?.string?.trimmed ?? "", start: word.at("start")?.lenientDouble,
            end: word.at("end")?.lenientDouble, line: line))
      }
      call.turns = grouper.turns()
    }
    return [call]
  }
}

/// Reads what people dump of faster-whisper, which has no file format of its own: a list of
/// segments, as objects or as tuples.
enum FasterWhisperReader: VendorReader {
  static let format = TranscriptFormat.fasterWhisper
  static let name = Phrase(zh: "faster-whisper", en: "faster-whisper")

  static func sign(of value: JSONValue) -> String? {
    if value.begins(WhisperSegment.isSegment) { return "[].avg_logprob + seek" }
    if let (segments, _) = pair(value) {
      return segments.begins(WhisperSegment.isSegment) ? "[[{avg_logprob}], info]" : nil
    }
    return value.array?.first.flatMap(WhisperSegment.tuple) == nil ? nil : "[[id, seek, start, …]]"
  }

  /// Segments and what is said about all of them, as `transcribe` returns both.
  private static func pair(_ value: JSONValue) -> (segments: JSONValue, info: JSONValue)? {
    guard let parts = value.array, parts.count == 2, parts[0].array?.first?.object != nil,
      parts[1].object != nil
    else { return nil }
    return (parts[0], parts[1])
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .seconds)
    let pair = pair(document.value)
    call.facts.language = LanguageTag.of(pair?.info.at("language")?.string)
    call.facts.duration = pair?.info.at("duration")?.lenientDouble
    let elements = (pair?.segments ?? document.value).array ?? JSONArray([])
    for (index, element) in elements.enumerated() {
      let line = document.line(elements, index)
      if element.object != nil {
        call.turns.append(WhisperSegment.turn(element, line: line))
      } else if let turn = WhisperSegment.tuple(element) {
        call.turns.append(turn)
      }
    }
    return [call]
  }
}

/// A segment of Whisper and its kin.
enum WhisperSegment {
  static func isSegment(_ value: JSONValue) -> Bool {
    value.at("text")?.string != nil && value.has("start", "end")
      && ["avg_logprob", "no_speech_prob", "compression_ratio", "seek"].contains {
        value.at($0) != nil
      }
  }

  static func turn(_ value: JSONValue, line: Int) -> DraftTurn {
    var turn = DraftTurn(text: value.at("text")?.string?.trimmed ?? "", line: line)
    turn.start = value.at("start")?.lenientDouble
    turn.end = value.at("end")?.lenientDouble
    turn.speaker = value.at("speaker")?.lenientText
    turn.confidence = confidence(value.at("avg_logprob")?.lenientDouble)
    return turn
  }

  /// The mean probability of a segment's tokens, from the mean of their logarithms.
  static func confidence(_ logarithm: Double?) -> Double? {
    guard let logarithm, logarithm <= 0 else { return nil }
    return Timeline.rounded(Exponential.of(logarithm))
  }

  /// A segment as the tuple that older versions dump: id, seek, start, end, text, tokens, ….
  static func tuple(_ value: JSONValue) -> DraftTurn? {
    guard let parts = value.array, parts.count >= 5, parts[0].int != nil, parts[1].int != nil,
      let start = parts[2].double, let end = parts[3].double, let text = parts[4].string
    else { return nil }
    var turn = DraftTurn(text: text.trimmed, line: 1)
    turn.start = start
    turn.end = end
    return turn
  }
}

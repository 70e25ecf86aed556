import JSONCoding
import Transcripts

/// Reads AssemblyAI: utterances with speaker labels, or sentences, paragraphs or words without.
enum AssemblyAIReader: VendorReader {
  static let format = TranscriptFormat.assemblyAI
  static let name = Phrase(zh: "AssemblyAI", en: "AssemblyAI")

  private static let lists = ["utterances", "sentences", "paragraphs", "words"]

  static func sign(of value: JSONValue) -> String? {
    let isTimed = lists.contains { key in
      value.at(key)?.begins { $0.at("text")?.string != nil && $0.has("start", "end") } ?? false
    }
    guard isTimed else { return nil }
    let own = ["audio_url", "audio_duration", "speech_model", "acoustic_model", "language_model"]
    guard let key = own.first(where: { value.at($0) != nil }) else { return nil }
    return "\(key) + utterances[]"
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(
      of: document, timing: .milliseconds, duration: value.at("audio_duration")?.lenientDouble)
    call.facts.language = LanguageTag.of(value.at("language_code")?.string)
    for key in lists.dropLast() where call.turns.isEmpty {
      call.turns = document.objects(value.at(key)).map { turn(of: $0.value, line: $0.line) }
    }
    // Null where labels were not asked for.
    if call.turns.isEmpty { call.turns = grouped(document.objects(value.at("words"))) }
    call.settleChannels { "\($0 + 1)" }
    var measures = VendorMeasures()
    for (result, _) in document.objects(value.at("sentiment_analysis_results")) {
      let speaker = result.at("speaker")?.lenientText
      measures.count("sentiment", of: speaker, result.at("sentiment"))
    }
    measures.store(into: &call.facts)
    return [call]
  }

  private static func turn(of utterance: JSONValue, line: Int) -> DraftTurn {
    var turn = DraftTurn(text: utterance.at("text")?.string ?? "", line: line)
    turn.start = VendorTime.milliseconds(utterance.at("start"))
    turn.end = VendorTime.milliseconds(utterance.at("end"))
    turn.speaker = utterance.at("speaker")?.lenientText
    turn.audioChannel = utterance.at("channel")?.lenientInt.map { $0 - 1 }
    if let confidence = utterance.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
      turn.confidence = confidence
    }
    return turn
  }

  private static func grouped(_ words: [(value: JSONValue, line: Int)]) -> [DraftTurn] {
    var grouper = WordGrouper()
    for (word, line) in words {
      grouper.add(
        SpokenWord(
          text: word.at("text")?.string ?? "", start: VendorTime.milliseconds(word.at("start")),
          end: VendorTime.milliseconds(word.at("end")), speaker: word.at("speaker")?.lenientText,
          audioChannel: word.at("channel")?.lenientInt.map { $0 - 1 },
          confidence: word.at("confidence")?.lenientDouble, line: line))
    }
    return grouper.turns()
  }
}

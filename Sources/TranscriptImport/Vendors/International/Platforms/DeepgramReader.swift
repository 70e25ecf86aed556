import JSONCoding
import Transcripts

/// Reads Deepgram: utterances if they were asked for, otherwise paragraphs or words.
///
/// One alternative by itself is read too, as it is kept in vCons.
enum DeepgramReader: VendorReader {
  static let format = TranscriptFormat.deepgram
  static let name = Phrase(zh: "Deepgram", en: "Deepgram")

  static func sign(of value: JSONValue) -> String? {
    let results = value.at("results") ?? value
    let isChannel = { (channel: JSONValue) in channel.at("alternatives")?.array != nil }
    if results.at("channels")?.begins(isChannel) ?? false { return "results.channels[]" }
    let isUtterance = { (utterance: JSONValue) in
      utterance.at("transcript")?.string != nil && utterance.has("start", "end")
    }
    if results.at("utterances")?.begins(isUtterance) ?? false { return "utterances[].transcript" }
    // The list may have been exported without what lies around it.
    if value.begins({ isUtterance($0) && $0.at("words")?.array != nil }) {
      return "[].transcript + words[]"
    }
    return isAlternative(value) ? "words[].punctuated_word" : nil
  }

  private static func isAlternative(_ value: JSONValue) -> Bool {
    guard value.at("transcript")?.string != nil, !value.has("start", "end") else { return false }
    return value.at("words")?.begins { $0.at("punctuated_word")?.string != nil } ?? false
      || value.at("paragraphs")?.at("paragraphs")?.array != nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    let results = value.at("results") ?? value
    let metadata = value.at("metadata") ?? document.around("metadata")
    var call = call(
      of: document, timing: .seconds, duration: metadata?.at("duration")?.lenientDouble)
    let channels = document.objects(results.at("channels")).map(\.value)
    call.facts.language = LanguageTag.of(channels.first?.at("detected_language")?.string)
    call.turns = document.objects(
      value.array == nil ? results.at("utterances") : value
    ).flatMap {
      utterance($0.value, $0.line, document)
    }
    if call.turns.isEmpty {
      let alternatives =
        isAlternative(value)
        ? [value] : channels.compactMap { $0.at("alternatives")?.array?.first }
      for (index, alternative) in alternatives.enumerated() {
        var turns = turns(of: alternative, document)
        for turn in turns.indices { turns[turn].audioChannel = index }
        call.turns += turns
      }
    }
    call.settleChannels()
    return [call]
  }

  /// An utterance is a turn, unless its words are said by several people.
  private static func utterance(
    _ utterance: JSONValue, _ line: Int, _ document: VendorDocument
  ) -> [DraftTurn] {
    let channel = utterance.at("channel")?.lenientInt
    let words = document.objects(utterance.at("words"))
    if Set(words.compactMap { $0.value.at("speaker")?.lenientText }).count > 1 {
      var turns = grouped(words)
      for index in turns.indices { turns[index].audioChannel = channel }
      return turns
    }
    var turn = DraftTurn(text: utterance.at("transcript")?.string ?? "", line: line)
    turn.start = utterance.at("start")?.lenientDouble
    turn.end = utterance.at("end")?.lenientDouble
    turn.speaker = utterance.at("speaker")?.lenientText
    turn.audioChannel = channel
    turn.confidence = confidence(utterance)
    return [turn]
  }

  private static func turns(of alternative: JSONValue, _ document: VendorDocument) -> [DraftTurn] {
    let words = document.objects(alternative.at("words"))
    if !words.isEmpty { return grouped(words) }
    let paragraphs = document.objects(alternative.at("paragraphs")?.at("paragraphs"))
    let turns = paragraphs.flatMap { paragraph, _ in
      document.objects(paragraph.at("sentences")).map { sentence, line in
        var turn = DraftTurn(text: sentence.at("text")?.string ?? "", line: line)
        turn.start = sentence.at("start")?.lenientDouble
        turn.end = sentence.at("end")?.lenientDouble
        turn.speaker = paragraph.at("speaker")?.lenientText
        return turn
      }
    }
    if !turns.isEmpty { return turns }
    let text = alternative.at("transcript")?.string ?? ""
    return text.isEmpty ? [] : [DraftTurn(text: text, line: document.firstLine)]
  }

  private static func grouped(_ words: [(value: JSONValue, line: Int)]) -> [DraftTurn] {
    var grouper = WordGrouper()
    for (word, line) in words {
      grouper.add(
        SpokenWord(
          text: word.at("punctuated_word", "word")?.string ?? "",
          start: word.at("start")?.lenientDouble, end: word.at("end")?.lenientDouble,
          speaker: word.at("speaker")?.lenientText, confidence: confidence(word), line: line))
    }
    return grouper.turns()
  }

  private static func confidence(_ value: JSONValue) -> Double? {
    value.at("confidence")?.lenientDouble.flatMap { $0 > 0 && $0 <= 1 ? $0 : nil }
  }
}

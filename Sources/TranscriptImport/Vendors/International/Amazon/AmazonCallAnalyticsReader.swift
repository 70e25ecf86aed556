import JSONCoding
import Transcripts

/// Reads Amazon Transcribe Call Analytics, which names the parties and measures interruptions.
enum AmazonCallAnalyticsReader: VendorReader {
  static let format = TranscriptFormat.amazonCallAnalytics
  static let name = Phrase(
    zh: "Amazon Transcribe 通话分析", en: "Amazon Transcribe Call Analytics")

  static func sign(of value: JSONValue) -> String? {
    value.at("Transcript")?.begins { turn in
      turn.has("ParticipantRole", "Content") && !turn.has("ParticipantId")
    } ?? false ? "Transcript[].ParticipantRole" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(of: document, timing: .milliseconds)
    call.facts.id = value.at("JobName")?.lenientText
    call.facts.channel = .voice
    call.facts.language = LanguageTag.of(value.at("LanguageCode")?.string)
    var measures = VendorMeasures()
    for (element, line) in document.objects(value.at("Transcript")) {
      var turn = DraftTurn(text: element.at("Content")?.string ?? "", line: line)
      turn.roleWord = element.at("ParticipantRole")?.lenientText
      turn.speaker = turn.roleWord
      turn.start = VendorTime.milliseconds(element.at("BeginOffsetMillis"))
      turn.end = VendorTime.milliseconds(element.at("EndOffsetMillis"))
      turn.confidence = confidence(of: element.at("Items"))
      AmazonConversation.measure(element, of: turn.speaker, into: &measures)
      call.turns.append(turn)
    }
    measures.store(into: &call.facts)
    AmazonConversation.apply(value.at("ConversationCharacteristics"), to: &call)
    return [call]
  }

  private static func confidence(of items: JSONValue?) -> Double? {
    let values = (items?.array ?? JSONArray([])).compactMap { item -> Double? in
      guard item.at("Type")?.string != "punctuation" else { return nil }
      return item.at("Confidence")?.lenientDouble
    }.filter { $0 > 0 && $0 <= 1 }
    guard !values.isEmpty else { return nil }
    return Timeline.rounded(values.reduce(0, +) / Double(values.count))
  }
}

import JSONCoding
import Transcripts

/// Reads Genesys Cloud transcripts: one file for each leg of a conversation.
enum GenesysReader: VendorReader {
  static let format = TranscriptFormat.genesys
  static let name = Phrase(zh: "Genesys Cloud", en: "Genesys Cloud")

  private static let machines: Set<String> = [
    "acd", "ivr", "voicemail", "workflow", "fax", "campaign", "system",
  ]

  static func sign(of value: JSONValue) -> String? {
    // The list may have been exported without what lies around it.
    let transcripts = value.at("transcripts") ?? value
    if transcripts.begins({ $0.at("phrases")?.begins(isPhrase) ?? false }) {
      return "transcripts[].phrases[].startTimeMs"
    }
    return value.at("phrases")?.begins(isPhrase) ?? false ? "phrases[].startTimeMs" : nil
  }

  private static func isPhrase(_ value: JSONValue) -> Bool {
    (value.has("participantPurpose") || value.has("startTimeMs"))
      && (value.has("text") || value.has("decoratedText"))
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(of: document, timing: .milliseconds)
    call.facts.id = value.at("conversationId")?.lenientText
    call.facts.channel =
      ["chat", "message", "webmessaging"].contains(
        value.at("mediaType")?.string?.lowercased() ?? "") ? .chat : .voice
    var parts = document.objects(value.at("transcripts") ?? value).map(\.value)
    if parts.isEmpty { parts = [value] }
    let begun = value.at("conversationStartTime", "startTime") ?? parts.first?.at("startTime")
    var measures = VendorMeasures()
    var starts: [Double?] = []
    for part in parts {
      call.facts.language = call.facts.language ?? LanguageTag.of(part.at("language")?.string)
      for (phrase, line) in document.objects(part.at("phrases")) {
        let purpose = phrase.at("participantPurpose")?.lenientText?.lowercased()
        if let purpose, machines.contains(purpose) {
          sink.report.drop(.machinePrompt, line: line)
          continue
        }
        // The other text has no punctuation.
        var turn = DraftTurn(text: phrase.at("decoratedText", "text")?.string ?? "", line: line)
        turn.roleWord = purpose
        turn.speaker = phrase.at("userId", "participantId")?.lenientText ?? purpose
        starts.append(VendorTime.milliseconds(phrase.at("startTimeMs")))
        let length =
          VendorTime.milliseconds(phrase.at("duration")?.at("milliseconds"))
          ?? VendorTime.milliseconds(phrase.at("durationMs"))
        turn.end = length
        if let confidence = phrase.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1
        {
          turn.confidence = confidence
        }
        call.turns.append(turn)
      }
      for entry in part.at("analytics")?.at("sentiment")?.array ?? JSONArray([]) {
        measures.add(
          "sentiment", of: entry.at("participant")?.lenientText, entry.at("sentiment"))
      }
    }
    setTimes(starts, begun: VendorTime.moment(begun), of: &call)
    call.facts.duration = VendorTime.milliseconds(value.at("duration")?.at("milliseconds"))
    measures.store(into: &call.facts)
    return [call]
  }

  /// Starts are moments in thousandths, or small numbers that count from the start.
  ///
  /// The turns' ends hold their lengths until now.
  private static func setTimes(_ starts: [Double?], begun: Double?, of call: inout DraftCall) {
    let lengths = call.turns.map(\.end)
    let isEpoch = starts.contains { ($0 ?? 0) > 1e8 }
    if isEpoch {
      call.timing = .epoch
      call.countFromFirst(starts, origin: begun)
    } else {
      for index in call.turns.indices { call.turns[index].start = starts[index] }
      call.facts.startedAt = begun.flatMap(VendorTime.iso)
    }
    for index in call.turns.indices {
      call.turns[index].end = nil
      guard let start = call.turns[index].start, let length = lengths[index] else { continue }
      call.turns[index].end = Timeline.rounded(start + length)
    }
  }
}

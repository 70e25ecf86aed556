import JSONCoding
import Transcripts

/// Reads Azure fast transcription, which has had three ways of writing times.
enum AzureFastReader: VendorReader {
  static let format = TranscriptFormat.azureFast
  static let name = Phrase(zh: "Azure 快速转写", en: "Azure fast transcription")

  static func sign(of value: JSONValue) -> String? {
    let isSuch =
      value.at("phrases")?.begins { phrase in
        phrase.at("text", "display")?.string != nil && !phrase.has("participantPurpose")
          && !phrase.has("decoratedText") && !phrase.has("startTimeMs")
          && phrase.at("offsetMilliseconds", "offset", "offsetInTicks") != nil
      } ?? false
    return isSuch ? "combinedPhrases + phrases[].offset" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(value.at("durationMilliseconds", "duration")))
    let phrases = document.objects(value.at("phrases"))
    let isTicks = countsTicks(phrases.map(\.value), duration: call.facts.duration)
    if isTicks { call.timing = .ticks }
    for (phrase, line) in phrases {
      var turn = DraftTurn(text: phrase.at("text", "display")?.string ?? "", line: line)
      turn.start = time(phrase, "offsetMilliseconds", "offsetInTicks", "offset", isTicks)
      let length = time(phrase, "durationMilliseconds", "durationInTicks", "duration", isTicks)
      if let start = turn.start, let length { turn.end = Timeline.rounded(start + length) }
      turn.audioChannel = phrase.at("channel")?.lenientInt
      turn.speaker = phrase.at("speaker")?.lenientText
      if let confidence = phrase.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
        turn.confidence = confidence
      }
      call.facts.language =
        call.facts.language ?? LanguageTag.of(phrase.at("locale")?.string)
      call.turns.append(turn)
    }
    call.settleChannels()
    return [call]
  }

  private static func time(
    _ phrase: JSONValue, _ milliseconds: String, _ ticks: String, _ plain: String, _ isTicks: Bool
  ) -> Double? {
    VendorTime.milliseconds(phrase.at(milliseconds)) ?? VendorTime.ticks(phrase.at(ticks))
      ?? (isTicks ? VendorTime.ticks(phrase.at(plain)) : VendorTime.milliseconds(phrase.at(plain)))
  }

  /// A bare offset is in thousandths, unless the call would then be a thousand times as long.
  private static func countsTicks(_ phrases: [JSONValue], duration: Double?) -> Bool {
    let last = phrases.compactMap { $0.at("offset")?.lenientDouble }.max() ?? 0
    guard let duration, duration > 0 else { return last > 1e9 }
    return last / 1000 > duration * 100
  }
}

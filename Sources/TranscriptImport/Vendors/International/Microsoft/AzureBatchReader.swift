import JSONCoding
import Transcripts

/// Reads Azure batch transcription in all its versions; times count 100 ns, or are spelled out.
enum AzureBatchReader: VendorReader {
  static let format = TranscriptFormat.azureBatch
  static let name = Phrase(zh: "Azure 批量转写", en: "Azure batch transcription")

  static func sign(of value: JSONValue) -> String? {
    if value.at("recognizedPhrases")?.begins({ $0.has("nBest") }) ?? false {
      return "recognizedPhrases[].nBest"
    }
    if value.at("SegmentResults")?.begins({ $0.has("NBest") }) ?? false {
      return "SegmentResults[].NBest"
    }
    return value.at("AudioFileResults")?.begins { $0.has("SegmentResults") } ?? false
      ? "AudioFileResults[].SegmentResults" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    // Version 2 has a list of files.
    let files = document.objects(document.value.at("AudioFileResults"))
    let parts = files.isEmpty ? [(document.value, document.firstLine)] : files
    return parts.map { value, line in
      var call = call(
        of: document, timing: .ticks,
        duration: VendorTime.milliseconds(value.at("durationMilliseconds"))
          ?? VendorTime.ticks(value.at("durationInTicks", "durationTicks"))
          ?? VendorTime.seconds(value.at("duration", "AudioLengthInSeconds")))
      call.line = line
      for (phrase, line) in document.objects(value.at("recognizedPhrases", "SegmentResults")) {
        let status = phrase.at("recognitionStatus")?.string ?? "Success"
        guard status == "Success" else {
          sink.report.drop(
            Phrase(zh: "识别未成功的片段", en: "phrases that were not recognised"), line: line)
          continue
        }
        call.turns.append(turn(of: phrase, line: line))
      }
      call.facts.language = LanguageTag.of(
        value.at("recognizedPhrases")?.array?.first?.at("locale")?.string)
      call.settleChannels()
      return call
    }
  }

  private static func turn(of phrase: JSONValue, line: Int) -> DraftTurn {
    let best = phrase.at("nBest")?.array?.first
    // The others lack punctuation or mask words.
    let text = best?.at("display", "itn", "lexical")?.string ?? ""
    var turn = DraftTurn(text: text, line: line)
    turn.start =
      VendorTime.milliseconds(phrase.at("offsetMilliseconds"))
      ?? VendorTime.ticks(phrase.at("offsetInTicks", "offsetTicks", "offset"))
    let length =
      VendorTime.milliseconds(phrase.at("durationMilliseconds"))
      ?? VendorTime.ticks(phrase.at("durationInTicks", "durationTicks", "duration"))
    if let start = turn.start, let length { turn.end = Timeline.rounded(start + length) }
    turn.audioChannel = phrase.at("channel", "channelNumber")?.lenientInt
    turn.speaker = phrase.at("speaker", "speakerId")?.lenientText
    if let confidence = best?.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
      turn.confidence = confidence
    }
    return turn
  }
}

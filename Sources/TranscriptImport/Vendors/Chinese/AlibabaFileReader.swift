import JSONCoding
import Transcripts

/// Reads what Alibaba Cloud's file transcription (nls-filetrans) gives, in its old and new spelling.
///
/// Two-channel recordings have a `ChannelId`, mono ones a `SpeakerId` if division was asked for.
enum AlibabaFileReader: VendorReader {
  static let format = TranscriptFormat.alibabaFiles
  static let name = Phrase(zh: "阿里云录音文件识别", en: "Alibaba Cloud file transcription")

  static func sign(of value: JSONValue) -> String? {
    sentences(value).begins { sentence in
      sentence.at("Text")?.string != nil && sentence.has("BeginTime", "EndTime")
        && ["ChannelId", "SpeakerId", "SilenceDuration", "SpeechRate", "EmotionValue"].contains {
          sentence.at($0) != nil
        }
    } ? "Sentences[].BeginTime + ChannelId" : nil
  }

  /// The legacy callback has the list itself where the present one has an object.
  private static func sentences(_ value: JSONValue) -> JSONValue {
    value.at("Sentences") ?? value
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(document.around("BizDuration")))
    var measures = VendorMeasures()
    for (sentence, line) in document.objects(sentences(document.value)) {
      var turn = DraftTurn(text: sentence.at("Text")?.string ?? "", line: line)
      turn.start = VendorTime.milliseconds(sentence.at("BeginTime"))
      turn.end = VendorTime.milliseconds(sentence.at("EndTime"))
      turn.audioChannel = sentence.at("ChannelId")?.lenientInt
      turn.speaker = sentence.at("SpeakerId")?.lenientText
      let speaker = turn.speaker ?? turn.audioChannel.map { "\($0)" }
      // Loudness in decibels by ten, whatever the name promises.
      measures.add("loudness", of: speaker, sentence.at("EmotionValue"))
      measures.add("speechRate", of: speaker, sentence.at("SpeechRate"))
      measures.addSeconds("silenceSeconds", sentence.at("SilenceDuration")?.lenientDouble)
      call.turns.append(turn)
    }
    call.settleChannels()
    measures.store(into: &call.facts)
    return [call]
  }
}

import JSONCoding
import Transcripts

/// Reads the transcription of 通义听悟, which is words only: sentences are rebuilt by their ids.
enum TingwuReader: VendorReader {
  static let format = TranscriptFormat.tingwu
  static let name = Phrase(zh: "通义听悟", en: "Tongyi Tingwu")

  static func sign(of value: JSONValue) -> String? {
    let paragraphs = value.at("Paragraphs") ?? value
    // Other services have lists of words with times too; these number sentences or paragraphs.
    return paragraphs.begins { paragraph in
      paragraph.at("Words")?.begins { word in
        word.has("Start", "End", "Text")
          && (word.has("SentenceId") || paragraph.has("ParagraphId"))
      } ?? false
    } ? "Paragraphs[].Words[].SentenceId" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(document.value.at("AudioInfo")?.at("Duration")))
    call.facts.language = document.value.at("AudioInfo")?.at("Language")?.string.map {
      $0 == "cn" ? "zh" : $0
    }
    var grouper = WordGrouper()
    for (paragraph, _) in document.objects(document.value.at("Paragraphs") ?? document.value) {
      let speaker = paragraph.at("SpeakerId")?.lenientText
      let channel = paragraph.at("ChannelId")?.lenientInt
      for (word, line) in document.objects(paragraph.at("Words")) {
        grouper.add(
          SpokenWord(
            text: word.at("Text")?.string ?? "",
            start: VendorTime.milliseconds(word.at("Start")),
            end: VendorTime.milliseconds(word.at("End")), speaker: speaker,
            audioChannel: word.at("ChannelId")?.lenientInt ?? channel,
            sentence: word.at("SentenceId")?.lenientText, line: line))
      }
    }
    call.turns = grouper.turns()
    call.settleChannels()
    return [call]
  }
}

import JSONCoding
import Transcripts

/// Reads results of iFlytek's long speech transcription, version 1: `bg`, `ed`, `onebest`.
enum IflytekLegacyReader: VendorReader {
  static let format = TranscriptFormat.iflytekLegacy
  static let name = Phrase(zh: "讯飞语音转写（旧版）", en: "iFlytek long speech transcription, version 1")

  static func sign(of value: JSONValue) -> String? {
    value.begins { $0.at("onebest")?.string != nil && $0.has("bg") } ? "[].onebest + bg" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .milliseconds)
    for (segment, line) in document.objects(document.value) {
      var turn = DraftTurn(text: segment.at("onebest")?.string?.trimmed ?? "", line: line)
      turn.start = VendorTime.milliseconds(segment.at("bg"))
      turn.end = VendorTime.milliseconds(segment.at("ed"))
      turn.speaker = segment.at("speaker")?.lenientText
      // 0 says that speakers were not told apart.
      if turn.speaker == "0" { turn.speaker = nil }
      turn.confidence = confidence(of: segment.at("wordsResultList"))
      call.turns.append(turn)
    }
    LeadingMarks.moveBack(in: &call.turns)
    return [call]
  }

  private static func confidence(of words: JSONValue?) -> Double? {
    let values = (words?.array ?? JSONArray([])).compactMap { $0.at("wc")?.lenientDouble }
      .filter { $0 > 0 && $0 <= 1 }
    guard !values.isEmpty else { return nil }
    return Timeline.rounded(values.reduce(0, +) / Double(values.count))
  }
}

import JSONCoding
import Transcripts

/// Reads results of Volcengine (豆包), the large-model interface and the older one.
enum VolcengineReader: VendorReader {
  static let format = TranscriptFormat.volcengine
  static let name = Phrase(zh: "火山引擎（豆包）语音识别", en: "Volcengine speech recognition")

  static func sign(of value: JSONValue) -> String? {
    if isResult(value) { return "utterances[].start_time" }
    for key in ["result", "resp"] {
      guard let result = value.at(key) else { continue }
      if isResult(result) { return "\(key).utterances[].start_time" }
      if result.begins(isResult) { return "\(key)[].utterances[].start_time" }
    }
    return nil
  }

  private static func isResult(_ value: JSONValue) -> Bool {
    value.at("utterances")?.begins { utterance in
      utterance.at("text")?.string != nil
        && ["start_time", "definite", "additions"].contains { utterance.at($0) != nil }
        && !utterance.has("time_begin")
    } ?? false
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    let result = value.at("result", "resp") ?? value
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(
        (value.at("audio_info") ?? document.around("audio_info"))?.at("duration")
          ?? result.at("additions")?.at("duration")))
    // The older interface gives a list of results.
    let parts = result.array == nil ? [result] : document.objects(result).map(\.value)
    var utterances = parts.flatMap { document.objects($0.at("utterances")) }
    if utterances.contains(where: { $0.value.at("definite")?.bool == true }) {
      let draft = utterances.filter { $0.value.at("definite")?.bool == false }
      if let first = draft.first {
        sink.report.drop(.notFinal, line: first.line, count: draft.count)
        utterances.removeAll { $0.value.at("definite")?.bool == false }
      }
    }
    var measures = VendorMeasures()
    for (utterance, line) in utterances {
      call.turns.append(turn(of: utterance, line: line, document, &measures))
    }
    call.settleChannels()
    measures.store(into: &call.facts)
    return [call]
  }

  private static func turn(
    of utterance: JSONValue, line: Int, _ document: VendorDocument, _ measures: inout VendorMeasures
  ) -> DraftTurn {
    let additions = utterance.at("additions")?.opened
    let words = document.objects(utterance.at("words")).map(\.value)
    var turn = DraftTurn(text: utterance.at("text")?.string ?? "", line: line)
    // Streams leave the start out; a word at −1 stands for a space.
    turn.start =
      time(utterance.at("start_time")) ?? words.lazy.compactMap { time($0.at("start_time")) }.first
    turn.end =
      time(utterance.at("end_time"))
      ?? words.reversed().lazy.compactMap { time($0.at("end_time")) }.first
    turn.speaker =
      (additions?.at("speaker", "speaker_id") ?? utterance.at("speaker", "speaker_id"))?.lenientText
    turn.audioChannel =
      (additions?.at("channel_id") ?? utterance.at("channel_id", "channel"))?.lenientInt
    let confidences = words.compactMap { $0.at("confidence")?.lenientDouble }
      .filter { $0 > 0 && $0 <= 1 }
    // All zero means that none was measured.
    if !confidences.isEmpty {
      turn.confidence = Timeline.rounded(confidences.reduce(0, +) / Double(confidences.count))
    }
    measures.count("emotion", of: turn.speaker, additions?.at("emotion"))
    measures.add("speechRate", of: turn.speaker, additions?.at("speech_rate"))
    measures.add("loudness", of: turn.speaker, additions?.at("volume"))
    return turn
  }

  private static func time(_ value: JSONValue?) -> Double? {
    VendorTime.milliseconds(value).flatMap { $0 >= 0 ? $0 : nil }
  }
}

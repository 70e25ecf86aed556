import JSONCoding
import Transcripts

/// Reads results of Tencent Cloud's recording transcription, as JSON or as its flat text.
///
/// The source does not say whether `SpeakerId` counts channels or voices, so that interruptions
/// cannot be measured unless the user names the agent's channel.
enum TencentSpeechReader: VendorReader {
  static let format = TranscriptFormat.tencentSpeech
  static let name = Phrase(zh: "腾讯云录音文件识别", en: "Tencent Cloud recording transcription")

  static func sign(of value: JSONValue) -> String? {
    if details(of: value) != nil { return "ResultDetail[].FinalSentence" }
    guard let text = flatText(of: value), TencentFlatText.isPresent(in: text) else { return nil }
    return "Result [m:ss.mmm,m:ss.mmm]"
  }

  private static func details(of value: JSONValue) -> JSONValue? {
    guard var list = value.at("ResultDetail") ?? (value.array == nil ? nil : value) else {
      return nil
    }
    if let text = list.string { list = Unwrapper.parse(text) ?? list }
    return list.begins { $0.has("StartMs") && ($0.has("FinalSentence") || $0.has("SliceSentence")) }
      ? list : nil
  }

  private static func flatText(of value: JSONValue) -> String? {
    (value.at("Result") ?? value.at("text"))?.string
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(
      of: document, timing: .milliseconds, duration: value.at("AudioDuration")?.lenientDouble)
    if let list = details(of: value) {
      read(list, document, into: &call)
    } else if let text = flatText(of: value) {
      call.turns = TencentFlatText.turns(in: text, line: document.firstLine)
    }
    settleSpeakers(of: &call)
    return [call]
  }

  /// The call of a flat text that is a file of its own.
  static func call(text: String) -> DraftCall {
    var call = DraftCall()
    call.timing = Phrase(zh: "分和秒，从通话开始算", en: "minutes and seconds from the start of the call")
    call.turns = TencentFlatText.turns(in: text, line: 1, step: 1)
    settleSpeakers(of: &call)
    return call
  }

  static func settleSpeakers(of call: inout DraftCall) {
    // Everybody is 0 where nobody was told apart.
    let speakers = Set(call.turns.compactMap(\.speaker))
    if speakers.count < 2 {
      for index in call.turns.indices { call.turns[index].speaker = nil }
    }
    for index in call.turns.indices {
      call.turns[index].possibleChannel = call.turns[index].speaker.flatMap { Int($0) }
    }
  }

  private static func read(
    _ list: JSONValue, _ document: VendorDocument, into call: inout DraftCall
  ) {
    var measures = VendorMeasures()
    for (sentence, line) in document.objects(list) {
      let text =
        sentence.at("FinalSentence")?.string
        ?? sentence.at("SliceSentence")?.string.map(WordJoint.joined) ?? ""
      var turn = DraftTurn(text: text, line: line)
      turn.start = VendorTime.milliseconds(sentence.at("StartMs"))
      turn.end = VendorTime.milliseconds(sentence.at("EndMs"))
      turn.speaker = sentence.at("SpeakerId")?.lenientText
      turn.roleWord = sentence.at("SpeakerRoleName")?.lenientText
      measures.add("speechRate", of: turn.speaker, sentence.at("SpeechSpeed"))
      measures.add("loudness", of: turn.speaker, sentence.at("EmotionalEnergy"))
      measures.addSeconds("silenceSeconds", VendorTime.milliseconds(sentence.at("SilenceTime")))
      for emotion in sentence.at("EmotionType")?.array ?? JSONArray([]) {
        measures.count("emotion", of: turn.speaker, emotion)
      }
      call.turns.append(turn)
    }
    measures.store(into: &call.facts)
  }
}

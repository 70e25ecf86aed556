import Diagnostics
import JSONCoding
import Transcripts

/// Reads results of Alibaba Cloud's conversation analysis: SCA, CCAI and the contact centre (CCC).
///
/// The same fields come in three letter cases; SCA nests `AsrResult.AsrResult`.
enum AlibabaAnalysisReader: VendorReader {
  static let format = TranscriptFormat.alibabaAnalysis
  static let name = Phrase(zh: "阿里云对话分析／云联络中心", en: "Alibaba Cloud conversation analysis")

  static func sign(of value: JSONValue) -> String? {
    if value.at("ResultInfo")?.begins({ phrases(of: $0) != nil }) ?? false {
      return "ResultInfo[].AsrResult"
    }
    if phrases(of: value) != nil {
      return value.at("AsrResult") == nil ? "Phrases[].Words + Role" : "asrResult[].words + role"
    }
    return value.begins(isPhrase) ? "[].Words + Role" : nil
  }

  /// Genesys has phrases too; their words are a list.
  private static func isPhrase(_ value: JSONValue) -> Bool {
    value.at("Words")?.string != nil && value.has("Begin")
      && ["Role", "RoleName", "Identity"].contains { value.at($0) != nil }
      && !value.has("beginTime", "tid")
  }

  private static func phrases(of value: JSONValue) -> JSONValue? {
    guard var list = value.at("AsrResult", "Phrases") else { return nil }
    for _ in 0..<2 {
      if let text = list.string { list = Unwrapper.parse(text) ?? list }
      list = list.at("AsrResult", "Phrases") ?? list
    }
    return list.begins(isPhrase) ? list : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    if let results = value.at("ResultInfo") {
      return document.objects(results).compactMap { result, line in
        guard let list = phrases(of: result) else {
          sink.note("empty-call", .warning, line: line, "the result has no recognised words")
          return nil
        }
        var call = read(list, in: document)
        call.line = line
        takeFacts(of: result, lastEnd: call.lastEnd, into: &call.facts)
        return call
      }
    }
    guard let list = phrases(of: value) ?? (value.array == nil ? nil : value) else { return [] }
    var call = read(list, in: document)
    takeFacts(of: value, lastEnd: call.lastEnd, into: &call.facts)
    return [call]
  }

  private static func read(_ list: JSONValue, in document: VendorDocument) -> DraftCall {
    var call = call(of: document, timing: .milliseconds)
    var measures = VendorMeasures()
    for (phrase, line) in document.objects(list) {
      var turn = DraftTurn(text: phrase.at("Words")?.string ?? "", line: line)
      let role = phrase.at("RoleName")?.lenientText ?? phrase.at("Role")?.lenientText
      turn.roleWord = role
      turn.speaker = phrase.at("Identity")?.lenientText ?? role
      turn.start = VendorTime.milliseconds(phrase.at("Begin"))
      turn.end = VendorTime.milliseconds(phrase.at("End"))
      measures.add("loudness", of: role, phrase.at("EmotionValue"))
      measures.add("speechRate", of: role, phrase.at("SpeechRate"))
      measures.addSeconds("silenceSeconds", phrase.at("SilenceDuration")?.lenientDouble)
      call.turns.append(turn)
    }
    measures.store(into: &call.facts)
    return call
  }

  private static func takeFacts(
    of value: JSONValue, lastEnd: Double, into facts: inout Transcript
  ) {
    facts.agent = value.at("Agent")?.at("Name", "Id")?.lenientText
    facts.team = value.at("Agent")?.at("SkillGroup")?.lenientText
    let recording = value.at("Recording")
    facts.id = recording?.at("Id", "Name")?.lenientText ?? value.at("ContactId")?.lenientText
    if let length = recording?.at("Duration")?.lenientDouble, length > 0 {
      // Thousandths in some versions and seconds in others; a call lasts until its last word.
      facts.duration = length / 1000 >= lastEnd * 0.9 ? length / 1000 : length
    }
    if let begun = VendorTime.moment(recording?.at("CallTime") ?? value.at("StartTime")) {
      facts.startedAt = VendorTime.iso(begun)
    }
  }
}

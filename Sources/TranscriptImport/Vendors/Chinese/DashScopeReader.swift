import JSONCoding
import Transcripts

/// Reads what Paraformer, Fun-ASR and Qwen-ASR of Alibaba Cloud Model Studio (DashScope) give.
///
/// There is a transcript for each channel; their sentences are merged by time.
enum DashScopeReader: VendorReader {
  static let format = TranscriptFormat.dashScope
  static let name = Phrase(zh: "阿里云百炼语音识别", en: "Alibaba Cloud Model Studio (DashScope)")

  static func sign(of value: JSONValue) -> String? {
    // The list may have been exported without what lies around it.
    guard let transcripts = value.at("transcripts") ?? (value.array == nil ? nil : value) else {
      return nil
    }
    if transcripts.begins({ $0.has("content_duration_in_milliseconds") }) {
      return "transcripts[].content_duration_in_milliseconds"
    }
    return transcripts.begins { transcript in
      transcript.at("sentences")?.begins { $0.has("begin_time", "text") } ?? false
    } ? "transcripts[].sentences[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(
      of: document, timing: .milliseconds,
      duration: VendorTime.milliseconds(
        document.value.at("properties")?.at("original_duration_in_milliseconds")))
    var measures = VendorMeasures()
    for (transcript, line) in document.objects(
      document.value.at("transcripts") ?? document.value)
    {
      let channel = transcript.at("channel_id")?.lenientInt
      let sentences = document.objects(transcript.at("sentences"))
      if sentences.isEmpty, let text = transcript.at("text")?.string {
        var turn = DraftTurn(text: text, line: line)
        turn.audioChannel = channel
        call.turns.append(turn)
      }
      for (sentence, line) in sentences {
        var turns = turns(of: sentence, line: line, in: document)
        for index in turns.indices { turns[index].audioChannel = channel }
        measures.count("emotion", of: turns.first?.speaker, sentence.at("emotion"))
        call.turns += turns
      }
    }
    call.settleChannels()
    measures.store(into: &call.facts)
    return [call]
  }

  /// A sentence is a turn, unless its words are said by several people.
  private static func turns(
    of sentence: JSONValue, line: Int, in document: VendorDocument
  ) -> [DraftTurn] {
    var turn = DraftTurn(text: sentence.at("text")?.string ?? "", line: line)
    turn.start = VendorTime.milliseconds(sentence.at("begin_time"))
    turn.end = VendorTime.milliseconds(sentence.at("end_time"))
    turn.speaker = sentence.at("speaker_id")?.lenientText
    let words = document.objects(sentence.at("words"))
    let speakers = Set(words.compactMap { $0.value.at("speaker_id")?.lenientText })
    if turn.speaker == nil, speakers.count == 1 { turn.speaker = speakers.first }
    guard turn.text.isEmpty || speakers.count > 1, !words.isEmpty else { return [turn] }
    var grouper = WordGrouper()
    for (word, line) in words {
      grouper.add(
        SpokenWord(
          text: (word.at("text")?.string ?? "") + (word.at("punctuation")?.string ?? ""),
          start: VendorTime.milliseconds(word.at("begin_time")),
          end: VendorTime.milliseconds(word.at("end_time")),
          speaker: word.at("speaker_id")?.lenientText ?? turn.speaker, line: line))
    }
    return grouper.turns()
  }
}

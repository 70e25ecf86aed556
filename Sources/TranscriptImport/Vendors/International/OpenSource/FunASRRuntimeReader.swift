import JSONCoding
import Transcripts

/// Reads the messages of FunASR's web socket service, one of them or all.
enum FunASRRuntimeReader: VendorReader {
  static let format = TranscriptFormat.funASRRuntime
  static let name = Phrase(zh: "FunASR 服务", en: "the FunASR service")

  private static func isMessage(_ value: JSONValue) -> Bool {
    guard value.at("mode")?.string != nil, value.at("text")?.string != nil else {
      return value.at("stamp_sents")?.begins { $0.has("text_seg") } ?? false
    }
    return value.has("stamp_sents") || value.has("wav_name") || value.has("is_final")
  }

  static func sign(of value: JSONValue) -> String? {
    isMessage(value) || value.begins(isMessage) ? "mode + stamp_sents[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard document.value.array != nil else {
      var call = call(of: document, timing: .milliseconds)
      add(document.value, line: document.firstLine, to: &call, document)
      return [call]
    }
    // Messages about one recording after the other, each with its name.
    var calls: [DraftCall] = []
    for (message, line) in document.objects(document.value) {
      // What was heard online is heard again, and better, offline.
      if message.at("mode")?.string?.hasSuffix("online") == true {
        sink.report.drop(.notFinal, line: line)
        continue
      }
      let name = message.at("wav_name")?.lenientText
      let turns = turns(of: message, line: line, document)
      // Another recording may have the same name; its times begin again.
      let beginsAgain =
        calls.last?.turns.last?.start.flatMap { last in
          turns.first?.start.map { $0 < last }
        } ?? false
      if calls.isEmpty || beginsAgain || (name != nil && calls[calls.count - 1].facts.id != name) {
        var call = call(of: document, timing: .milliseconds)
        call.line = line
        call.facts.id = name
        calls.append(call)
      }
      calls[calls.count - 1].turns += turns
    }
    return calls
  }

  private static func add(
    _ message: JSONValue, line: Int, to call: inout DraftCall, _ document: VendorDocument
  ) {
    call.facts.id = call.facts.id ?? message.at("wav_name")?.lenientText
    call.turns += turns(of: message, line: line, document)
  }

  private static func turns(
    of message: JSONValue, line: Int, _ document: VendorDocument
  ) -> [DraftTurn] {
    var list = message.at("stamp_sents")
    if let text = list?.string { list = Unwrapper.parse(text) }
    let sentences = document.objects(list)
    guard !sentences.isEmpty else {
      return TokenTimes.turns(
        SenseVoiceTags.strip(message.at("text")?.string ?? "").text, message.at("timestamp"),
        line: line)
    }
    // The sentences have the last mark only; those inside stand in the whole text.
    let marked = SentenceCutter.cut(
      message.at("text")?.string ?? "",
      like: sentences.map { $0.value.at("text_seg")?.string ?? "" })
    return sentences.enumerated().map { index, entry in
      let (sentence, place) = entry
      let words = WordJoint.joined(sentence.at("text_seg")?.string ?? "")
      var turn = DraftTurn(
        text: marked?[index] ?? words + (sentence.at("punc")?.string ?? ""), line: place)
      turn.start = VendorTime.milliseconds(sentence.at("start"))
      turn.end = VendorTime.milliseconds(sentence.at("end"))
      turn.speaker = sentence.at("spk", "speaker")?.lenientText
      return turn
    }
  }
}

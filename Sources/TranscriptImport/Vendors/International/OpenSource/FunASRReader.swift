import JSONCoding
import Transcripts

/// Reads what FunASR's `AutoModel` gives, and the JSON of its command line.
///
/// Every element of the list is a recording of its own.
enum FunASRReader: VendorReader {
  static let format = TranscriptFormat.funASR
  static let name = Phrase(zh: "FunASR", en: "FunASR")

  static func sign(of value: JSONValue) -> String? {
    if value.begins(isResult) || isResult(value) { return "key + sentence_info[]" }
    return value.has("processing_s", "segments") ? "segments[] + processing_s" : nil
  }

  private static func isResult(_ value: JSONValue) -> Bool {
    if value.at("sentence_info")?.begins({ $0.at("text", "sentence") != nil }) ?? false {
      return true
    }
    return value.at("text")?.string != nil && value.has("key")
      && (value.at("timestamp")?.array != nil || value.object?.members.count == 2)
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard document.value.array != nil else {
      return [read(document.value, document.firstLine, document)]
    }
    return document.objects(document.value).map { read($0.value, $0.line, document) }
  }

  private static func read(
    _ value: JSONValue, _ line: Int, _ document: VendorDocument
  ) -> DraftCall {
    var call = call(
      of: document, timing: .milliseconds, duration: value.at("audio_duration_s")?.lenientDouble)
    call.line = line
    call.facts.id = value.at("key", "file")?.lenientText
    call.facts.language = LanguageTag.of(value.at("language")?.string)
    var measures = VendorMeasures()
    for (sentence, line) in document.objects(value.at("sentence_info", "segments")) {
      let raw = sentence.at("text", "sentence")?.string ?? ""
      let (text, tags) = SenseVoiceTags.strip(raw)
      var turn = DraftTurn(text: text, line: line)
      turn.start = VendorTime.milliseconds(sentence.at("start"))
      turn.end = VendorTime.milliseconds(sentence.at("end"))
      let speaker = sentence.at("spk", "speaker")?.lenientText
      turn.speaker = speaker == "-1" ? nil : speaker
      for tag in tags { measures.count("emotion", of: turn.speaker, .string(tag)) }
      call.turns.append(turn)
    }
    if call.turns.isEmpty {
      let (text, tags) = SenseVoiceTags.strip(value.at("text")?.string ?? "")
      for tag in tags { measures.count("emotion", of: nil, .string(tag)) }
      call.turns = TokenTimes.turns(text, value.at("timestamp"), line: line)
    }
    measures.store(into: &call.facts)
    return call
  }
}

/// The tags that SenseVoice writes between the words: `<|zh|><|ANGRY|><|Speech|><|withitn|>`.
enum SenseVoiceTags {
  private static let plumbing: Set<String> = [
    "zh", "en", "yue", "ja", "ko", "nospeech", "auto", "withitn", "woitn", "Speech",
    "EMO_UNKNOWN",
  ]

  /// The text without tags, and those that say how or what else was heard.
  static func strip(_ text: String) -> (text: String, tags: [String]) {
    guard text.contains("<|") else { return (text.trimmed, []) }
    var out = ""
    var tags: [String] = []
    var rest = text[...]
    while let open = rest.range(of: "<|") {
      out += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].range(of: "|>") else {
        return ((out + rest[open.lowerBound...]).trimmed, tags)
      }
      let tag = String(rest[open.upperBound..<close.lowerBound])
      if !plumbing.contains(tag) { tags.append(tag) }
      rest = rest[close.upperBound...]
    }
    return ((out + rest).trimmed, tags)
  }
}

extension Substring {
  /// Where a short text first occurs. O(text · short text).
  fileprivate func range(of needle: String) -> Range<Index>? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(needle) { return place..<index(place, offsetBy: needle.count) }
      formIndex(after: &place)
    }
    return nil
  }
}

extension String {
  fileprivate func contains(_ needle: String) -> Bool { self[...].range(of: needle) != nil }
}

/// Divides a text by times that were given for each character or word of it.
enum TokenTimes {
  /// Turns by sentence if there is a time for every token, otherwise one turn for all.
  static func turns(_ text: String, _ times: JSONValue?, line: Int) -> [DraftTurn] {
    guard !text.isEmpty else { return [] }
    var times = times
    if let string = times?.string { times = Unwrapper.parse(string) }
    let spans = (times?.array ?? JSONArray([])).compactMap { span -> (Double, Double)? in
      guard let pair = span.array, pair.count == 2, let start = pair[0].double,
        let end = pair[1].double
      else { return nil }
      return (start / 1000, end / 1000)
    }
    let tokens = tokens(of: text)
    guard tokens.count(where: { !$0.isMark }) == spans.count, !spans.isEmpty else {
      var turn = DraftTurn(text: text, line: line)
      turn.start = spans.first?.0
      turn.end = spans.last?.1
      return [turn]
    }
    var grouper = WordGrouper()
    var next = 0
    for token in tokens {
      var word = SpokenWord(text: token.text, isMark: token.isMark, line: line)
      if !token.isMark {
        (word.start, word.end) = (spans[next].0, spans[next].1)
        next += 1
      }
      grouper.add(word)
    }
    return grouper.turns()
  }

  /// Chinese characters one by one, words of letters and digits as a whole, marks apart.
  private static func tokens(of text: String) -> [(text: String, isMark: Bool)] {
    var tokens: [(text: String, isMark: Bool)] = []
    var word = ""
    for character in text {
      let isLetter = character.isLetter || character.isNumber || character == "'"
      let isWide = (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
      if isLetter, !isWide {
        word.append(character)
        continue
      }
      if !word.isEmpty { tokens.append((word, false)) }
      word = ""
      if character.isWhitespace { continue }
      tokens.append((String(character), !isLetter))
    }
    if !word.isEmpty { tokens.append((word, false)) }
    return tokens
  }
}

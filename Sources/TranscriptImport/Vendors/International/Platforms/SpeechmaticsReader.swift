import JSONCoding
import Transcripts

/// Reads Speechmatics, version 2: words and marks with a speaker or channel each.
enum SpeechmaticsReader: VendorReader {
  static let format = TranscriptFormat.speechmatics
  static let name = Phrase(zh: "Speechmatics", en: "Speechmatics")

  private static func isResult(_ value: JSONValue) -> Bool {
    ["word", "punctuation", "entity", "speaker_change"].contains(value.at("type")?.string ?? "")
      && value.at("alternatives")?.array?.first?.at("content") != nil
  }

  private static func isMessage(_ value: JSONValue) -> Bool {
    value.at("message")?.string == "AddTranscript"
  }

  static func sign(of value: JSONValue) -> String? {
    if value.at("results")?.begins(isResult) ?? false { return "results[].alternatives[].content" }
    return value.begins(isMessage) ? "message: AddTranscript" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(
      of: document, timing: .seconds, duration: value.at("job")?.at("duration")?.lenientDouble)
    let metadata = value.at("metadata")
    let configuration = metadata?.at("transcription_config")
    call.facts.language = LanguageTag.of(configuration?.at("language")?.string)
    let delimiter = metadata?.at("language_pack_info")?.at("word_delimiter")?.string
    let channels = ChannelNames(configuration?.at("channel_diarization_labels"))
    var grouper = WordGrouper(joint: .spaced)
    var names = channels
    let parts =
      value.array == nil
      ? [value] : document.objects(value).map(\.value).filter(isMessage)
    for (result, line) in parts.flatMap({ document.objects($0.at("results")) }) {
      guard let best = result.at("alternatives")?.array?.first else { continue }
      let label = result.at("channel")?.lenientText
      var word = SpokenWord(
        text: best.at("content")?.lenientText ?? "", start: result.at("start_time")?.lenientDouble,
        end: result.at("end_time")?.lenientDouble,
        speaker: best.at("speaker")?.lenientText ?? result.at("speaker")?.lenientText, line: line)
      if let label {
        word.audioChannel = names.number(of: label)
        if word.speaker == nil || word.speaker == "UU" { word.speaker = label }
      }
      word.isMark =
        result.at("type")?.string == "punctuation"
        && ["previous", "both", nil].contains(result.at("attaches_to")?.string)
      word.confidence = best.at("confidence")?.lenientDouble
      grouper.add(word)
    }
    call.turns = grouper.turns()
    if delimiter == "" { call.removeSpacesBesideChinese() }
    // UU is whoever could not be told.
    for index in call.turns.indices where call.turns[index].speaker == "UU" {
      call.turns[index].role = .unknown
    }
    call.settleChannels { names.name(of: $0) }
    return [call]
  }
}

/// Numbers channels that a source names, from 0.
struct ChannelNames {
  private var known: [String] = []

  init(_ labels: JSONValue?) {
    known = (labels?.array ?? JSONArray([])).compactMap(\.string)
  }

  /// `channel_2` is 1; other names count as they come, or as the source lists them.
  mutating func number(of name: String) -> Int {
    if let index = known.firstIndex(of: name) { return index }
    if known.isEmpty || known.allSatisfy({ $0.hasPrefix("channel_") }),
      name.hasPrefix("channel_"), let number = Int(name.dropFirst(8)), (1...16).contains(number)
    {
      while known.count < number { known.append("channel_\(known.count + 1)") }
      return number - 1
    }
    known.append(name)
    return known.count - 1
  }

  func name(of number: Int) -> String {
    known.indices.contains(number) ? known[number] : "\(number)"
  }
}

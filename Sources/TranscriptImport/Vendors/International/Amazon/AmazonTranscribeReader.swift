import JSONCoding
import Transcripts

/// Reads Amazon Transcribe: words and marks with a speaker or channel each.
enum AmazonTranscribeReader: VendorReader {
  static let format = TranscriptFormat.amazonTranscribe
  static let name = Phrase(zh: "Amazon Transcribe", en: "Amazon Transcribe")

  static func sign(of value: JSONValue) -> String? {
    let results = value.at("results") ?? value
    guard results.object != nil, results.at("transcripts")?.array != nil else { return nil }
    return ["items", "channel_labels", "audio_segments"].contains { results.at($0) != nil }
      ? "results.items + results.transcripts" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let results = document.value.at("results") ?? document.value
    var call = call(of: document, timing: .seconds)
    let job = document.value.at("jobName") ?? document.around("jobName")
    call.facts.id = job?.lenientText
    call.facts.language = LanguageTag.of(results.at("language_code")?.string)
    let channels = document.objects(results.at("channel_labels")?.at("channels"))
    if channels.isEmpty {
      var grouper = WordGrouper()
      let labels = SpeakerTimes(results.at("speaker_labels"))
      add(document.objects(results.at("items")), to: &grouper, labels: labels)
      call.turns = grouper.turns()
    } else {
      for (channel, _) in channels {
        var grouper = WordGrouper()
        let label = channel.at("channel_label")?.string
        add(document.objects(channel.at("items")), to: &grouper, channel: label)
        call.turns += grouper.turns()
      }
    }
    if call.turns.isEmpty { call.turns = segments(results, document) }
    call.settleChannels { "ch_\($0)" }
    return [call]
  }

  private static func add(
    _ items: [(value: JSONValue, line: Int)], to grouper: inout WordGrouper,
    labels: SpeakerTimes = SpeakerTimes(nil), channel: String? = nil
  ) {
    for (item, line) in items {
      let best = item.at("alternatives")?.array?.first
      let start = item.at("start_time")?.lenientDouble
      let channel = item.at("channel_label")?.string ?? channel
      var word = SpokenWord(
        text: best?.at("content")?.lenientText ?? "", start: start,
        end: item.at("end_time")?.lenientDouble,
        speaker: item.at("speaker_label")?.string ?? start.flatMap(labels.speaker), line: line)
      word.audioChannel = channel.flatMap(number)
      word.isMark = item.at("type")?.string == "punctuation"
      word.confidence = best?.at("confidence")?.lenientDouble
      grouper.add(word)
    }
  }

  /// Newer files repeat the words as segments, which some people export without the words.
  private static func segments(_ results: JSONValue, _ document: VendorDocument) -> [DraftTurn] {
    let segments = document.objects(results.at("audio_segments"))
    if segments.isEmpty {
      return document.objects(results.at("transcripts")).map {
        DraftTurn(text: $0.value.at("transcript")?.string ?? "", line: $0.line)
      }
    }
    return segments.map { segment, line in
      var turn = DraftTurn(text: segment.at("transcript")?.string ?? "", line: line)
      turn.start = segment.at("start_time")?.lenientDouble
      turn.end = segment.at("end_time")?.lenientDouble
      turn.speaker = segment.at("speaker_label")?.string
      turn.audioChannel = segment.at("channel_label")?.string.flatMap(number)
      return turn
    }
  }

  /// `ch_1` is 1.
  private static func number(_ label: String) -> Int? {
    Int(label.split(separator: "_").last ?? "")
  }
}

/// Who speaks when, where a source says it apart from the words.
struct SpeakerTimes {
  private let starts: [(start: Double, end: Double, speaker: String)]
  /// The speakers of words that are listed with the label of their own.
  private var words: [Double: String] = [:]

  /// Takes over `segments[]` with start, end and label.
  init(_ labels: JSONValue?) {
    starts = (labels?.at("segments")?.array ?? JSONArray([])).compactMap { segment in
      guard let start = segment.at("start_time")?.lenientDouble,
        let end = segment.at("end_time")?.lenientDouble,
        let speaker = segment.at("speaker_label")?.string
      else { return nil }
      return (start, end, speaker)
    }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for segment in labels?.at("segments")?.array ?? JSONArray([]) {
      for item in segment.at("items")?.array ?? JSONArray([]) {
        guard let start = item.at("start_time")?.lenientDouble,
          let speaker = item.at("speaker_label")?.string
        else { continue }
        words[start] = speaker
      }
    }
  }

  /// The speaker of a word: whoever it is listed for, else the last to begin among those who speak then.
  ///
  /// O(log segments).
  func speaker(at time: Double) -> String? {
    if let speaker = words[time] { return speaker }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].start <= time { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    return starts[low - 1].speaker
  }
}

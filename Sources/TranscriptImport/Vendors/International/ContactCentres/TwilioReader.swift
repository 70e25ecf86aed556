import JSONCoding
import Transcripts

/// Reads sentences of Twilio's voice intelligence.
///
/// Who is on which channel stands in the transcript resource: in the same file, or in one beside
/// it whose name has `transcript` where this one has `sentences`.
enum TwilioReader: VendorReader {
  static let format = TranscriptFormat.twilio
  static let name = Phrase(zh: "Twilio 语音智能", en: "Twilio voice intelligence")

  private static func isSentence(_ value: JSONValue) -> Bool {
    value.has("media_channel") && value.at("transcript") != nil
  }

  private static func isPage(_ value: JSONValue) -> Bool {
    value.at("sentences")?.begins(isSentence) ?? false
  }

  static func sign(of value: JSONValue) -> String? {
    if isPage(value) { return "sentences[].media_channel" }
    // Pages of one transcript count their sentences on.
    if value.begins(isPage) { return "[].sentences[].media_channel" }
    return value.begins(isSentence) ? "[].media_channel" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    guard let list = value.array, !value.begins(isSentence) else {
      return [read([value], document, &sink)]
    }
    // Pages of one transcript count their sentences on; another transcript begins anew.
    var calls: [[JSONValue]] = []
    for page in list where isPage(page) {
      let first = page.at("sentences")?.array?.first?.at("sentence_index")?.lenientInt
      if calls.isEmpty || first == 0 { calls.append([]) }
      calls[calls.count - 1].append(page)
    }
    return calls.map { read($0, document, &sink) }
  }

  private static func read(
    _ pages: [JSONValue], _ document: VendorDocument, _ sink: inout ImportSink
  ) -> DraftCall {
    var call = call(of: document, timing: .seconds)
    call.facts.channel = .voice
    for page in pages {
      for (sentence, line) in document.objects(page.at("sentences") ?? page) {
        call.turns.append(turn(of: sentence, line: line))
      }
    }
    let last = pages.last?.at("meta") ?? document.around("meta")
    if last?.at("next_page_url")?.lenientText != nil { sink.noteMorePages(document) }
    call.settleChannels { "\($0 + 1)" }
    let resource =
      pages.lazy.compactMap(resource).first
      ?? document.part.wrappers.lazy.compactMap(resource).last ?? companion(&sink)
    if let resource { take(resource, into: &call) }
    return call
  }

  private static func turn(of sentence: JSONValue, line: Int) -> DraftTurn {
    var turn = DraftTurn(text: sentence.at("transcript")?.string ?? "", line: line)
    let words = sentence.at("words")?.array
    turn.start =
      sentence.at("start_time")?.lenientDouble ?? words?.first?.at("start_time")?.lenientDouble
    turn.end =
      sentence.at("end_time")?.lenientDouble ?? words?.last?.at("end_time")?.lenientDouble
    turn.audioChannel = sentence.at("media_channel")?.lenientInt.map { $0 - 1 }
    turn.speaker = sentence.at("media_channel")?.lenientText
    if let confidence = sentence.at("confidence")?.lenientDouble, confidence > 0, confidence <= 1 {
      turn.confidence = confidence
    }
    return turn
  }

  // MARK: The transcript resource

  static func isResource(_ value: JSONValue) -> Bool {
    value.at("channel")?.at("participants")?.begins { $0.has("channel_participant") } ?? false
  }

  private static func resource(in value: JSONValue) -> JSONValue? {
    if isResource(value) { return value }
    return value.object?.members.first { isResource($0.value) }?.value
  }

  private static func companion(_ sink: inout ImportSink) -> JSONValue? {
    for name in CompanionNames.replacing("sentences", by: "transcript", in: sink.source) {
      guard let bytes = sink.companion(name), let value = try? JSONReader().read(bytes),
        let resource = resource(in: value)
      else { continue }
      return resource
    }
    return nil
  }

  /// The name of the file with the sentences beside a transcript resource.
  static func sentences(beside sink: inout ImportSink) -> String? {
    CompanionNames.replacing("transcript", by: "sentences", in: sink.source).first { name in
      sink.companion(name).map { (try? JSONReader().read($0)).map(isPage) ?? false } ?? false
    }
  }

  private static func take(_ resource: JSONValue, into call: inout DraftCall) {
    call.facts.duration = resource.at("duration")?.lenientDouble
    call.facts.language = LanguageTag.of(resource.at("language_code")?.string)
    call.facts.startedAt = resource.at("media_start_time")?.string
    call.facts.id = resource.at("customer_key", "sid")?.lenientText
    for participant in resource.at("channel")?.at("participants")?.array ?? JSONArray([]) {
      let channel = participant.at("channel_participant")?.lenientText
      let role = participant.at("role")?.lenientText
      call.state(
        channel, as: role,
        by: Phrase(
          zh: "转写资源写明声道 \(channel ?? "") 是 \(role ?? "")",
          en: "the transcript resource says that channel \(channel ?? "") is \(role ?? "")"))
      if let channel, call.roles[channel]?.role == .agent {
        call.facts.agent = participant.at("full_name", "user_id")?.lenientText
      }
    }
  }
}

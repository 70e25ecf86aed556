import JSONCoding
import Transcripts

/// Reads Amazon Connect Contact Lens: calls and chats, after the call and during it.
enum ContactLensReader: VendorReader {
  static let format = TranscriptFormat.contactLens
  static let name = Phrase(zh: "Amazon Connect Contact Lens", en: "Amazon Connect Contact Lens")

  static func sign(of value: JSONValue) -> String? {
    let isTurn = { (turn: JSONValue) in
      turn.has("ParticipantId") && (turn.has("Content") || turn.has("AbsoluteTime"))
    }
    if value.at("Transcript")?.begins(isTurn) ?? false { return "Transcript[].ParticipantId" }
    if hasSegments(value) { return "Segments[].Transcript.ParticipantId" }
    // Events of a stream, some of which only say that a call has begun.
    let isStream = value.begins {
      $0.has("ContactId", "EventType") || $0.has("ContactId", "Segments")
    }
    return isStream && value.array?.prefix(40).contains(where: hasSegments) ?? false
      ? "[].ContactId + Segments[].Transcript" : nil
  }

  private static func hasSegments(_ value: JSONValue) -> Bool {
    value.at("Segments")?.begins { segment in
      (segment.at("Transcript") ?? segment.at("Utterance")).map { $0.has("ParticipantId") } ?? false
    } ?? false
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard document.value.array != nil else { return [read([document.value], document, &sink)] }
    var order: [String] = []
    var events: [String: [JSONValue]] = [:]
    for (event, _) in document.objects(document.value) {
      let contact = event.at("ContactId")?.lenientText ?? ""
      if events[contact] == nil { order.append(contact) }
      events[contact, default: []].append(event)
    }
    return order.compactMap { contact in
      guard let events = events[contact], events.contains(where: hasSegments) else { return nil }
      return read(events, document, &sink)
    }
  }

  /// The call of a document, or of the events about one contact.
  private static func read(
    _ events: [JSONValue], _ document: VendorDocument, _ sink: inout ImportSink
  ) -> DraftCall {
    let value = events[0]
    var call = call(of: document, timing: .milliseconds)
    call.facts.id =
      value.at("CustomerMetadata")?.at("ContactId")?.lenientText
      ?? value.at("ContactId")?.lenientText
    call.facts.language = LanguageTag.of(value.at("LanguageCode")?.string)
    let channel = value.at("Channel")?.string
    if channel == "VOICE" { call.facts.channel = .voice }
    if channel == "CHAT" { call.facts.channel = .chat }
    let roles = participants(value.at("Participants"))
    var measures = VendorMeasures()
    var moments: [Double?] = []
    for (element, line) in turns(in: events, document, &sink) {
      let id = element.at("ParticipantId")?.lenientText
      let word = roles[id ?? ""] ?? element.at("ParticipantRole")?.lenientText ?? id
      if element.at("Type")?.string == "EVENT" || isEvent(element) {
        sink.report.drop(.event, line: line)
        continue
      }
      if word == "SYSTEM" {
        sink.report.drop(.machinePrompt, line: line)
        continue
      }
      guard let text = element.at("Content", "PartialContent")?.string else {
        sink.report.drop(.notText, line: line)
        continue
      }
      var turn = DraftTurn(text: text, line: line)
      turn.roleWord = word
      turn.speaker = element.at("DisplayName")?.lenientText ?? id ?? word
      turn.isBot = word?.hasSuffix("BOT") ?? false
      turn.start = VendorTime.milliseconds(element.at("BeginOffsetMillis"))
      turn.end = VendorTime.milliseconds(element.at("EndOffsetMillis"))
      moments.append(
        VendorTime.moment(element.at("AbsoluteTime") ?? element.at("Time")?.at("AbsoluteTime")))
      AmazonConversation.measure(element, of: word, into: &measures)
      call.turns.append(turn)
    }
    if call.turns.allSatisfy({ $0.start == nil }), moments.contains(where: { $0 != nil }) {
      call.timing = .moments
      call.facts.channel = call.facts.channel ?? .chat
      call.countFromFirst(moments)
    }
    measures.store(into: &call.facts)
    AmazonConversation.apply(value.at("ConversationCharacteristics"), to: &call)
    return call
  }

  private static func turns(
    in events: [JSONValue], _ document: VendorDocument, _ sink: inout ImportSink
  ) -> [(value: JSONValue, line: Int)] {
    if let list = events[0].at("Transcript") { return document.objects(list) }
    let segments = events.flatMap { document.objects($0.at("Segments")) }
    let final = segments.compactMap { segment, line in
      segment.at("Transcript").map { ($0, line) }
    }
    let drafts = segments.compactMap { segment, line in
      segment.at("Utterance").map { ($0, line) }
    }
    // What is said while somebody still speaks is said again when it is sure.
    if let first = drafts.first, !final.isEmpty {
      sink.report.drop(.notFinal, line: first.1, count: drafts.count)
    }
    return final.isEmpty ? drafts : final
  }

  private static func isEvent(_ element: JSONValue) -> Bool {
    element.at("ContentType")?.string?.contains("event") ?? false
  }

  /// What each participant is; a bot is a participant of its own kind.
  private static func participants(_ list: JSONValue?) -> [String: String] {
    var roles: [String: String] = [:]
    for participant in list?.array ?? JSONArray([]) {
      guard let id = participant.at("ParticipantId")?.lenientText,
        let role = participant.at("ParticipantRole")?.lenientText
      else { continue }
      roles[id] = role == "CUSTOM_BOT" ? "BOT" : role
    }
    return roles
  }
}

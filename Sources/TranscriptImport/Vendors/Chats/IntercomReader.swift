import JSONCoding
import Transcripts

/// Reads Intercom conversations: the first message is the source, the others are parts.
enum IntercomReader: VendorReader {
  static let format = TranscriptFormat.intercom
  static let name = Phrase(zh: "Intercom 会话", en: "Intercom")

  /// Parts that people of the company write to each other, or that nobody writes.
  private static let hidden: Set<String> = [
    "note", "note_and_reopen", "assignment", "away_mode_assignment", "default_assignment",
    "conversation_rating_changed",
  ]

  private static func isConversation(_ value: JSONValue) -> Bool {
    value.has("conversation_parts")
      && (value.at("source") ?? value.at("conversation_message")) != nil
  }

  static func sign(of value: JSONValue) -> String? {
    if isConversation(value) { return "source + conversation_parts" }
    return value.at("conversations")?.begins(isConversation) ?? false
      ? "conversations[].conversation_parts" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard let list = document.value.at("conversations") else {
      return [read(document.value, document.firstLine, document, &sink)]
    }
    return document.objects(list).map { read($0.value, $0.line, document, &sink) }
  }

  private static func read(
    _ value: JSONValue, _ line: Int, _ document: VendorDocument, _ sink: inout ImportSink
  ) -> DraftCall {
    var call = call(of: document, timing: .epoch)
    call.line = line
    call.facts.id = value.at("id")?.lenientText
    call.facts.channel = .chat
    var moments: [Double?] = []
    if let source = value.at("source", "conversation_message"),
      let turn = turn(of: source, line: line, &sink)
    {
      call.turns.append(turn)
      moments.append(VendorTime.moment(value.at("created_at")))
    }
    let parts = value.at("conversation_parts")
    for (part, line) in document.objects(parts?.at("conversation_parts") ?? parts) {
      if hidden.contains(part.at("part_type")?.string ?? "") {
        let isNote = part.at("part_type")?.string?.hasPrefix("note") ?? false
        sink.report.drop(isNote ? .internalNote : .event, line: line)
        continue
      }
      guard let turn = turn(of: part, line: line, &sink) else {
        sink.report.drop(.event, line: line)
        continue
      }
      call.turns.append(turn)
      moments.append(VendorTime.moment(part.at("created_at")))
    }
    call.countFromFirst(moments)
    return call
  }

  private static func turn(
    of message: JSONValue, line: Int, _ sink: inout ImportSink
  ) -> DraftTurn? {
    guard let body = message.at("body")?.string else { return nil }
    let text = QuotedMail.without(HTMLText.plain(body), line: line, into: &sink)
    guard !text.isEmpty else { return nil }
    let author = message.at("author")
    let type = author?.at("type")?.string?.lowercased() ?? ""
    var turn = DraftTurn(text: text, line: line)
    turn.roleWord =
      switch type {
      case "user", "lead", "contact": "customer"
      case "admin", "team", "teammate": "admin"
      default: type.isEmpty ? nil : type
      }
    turn.isBot = type == "bot" || author?.at("from_ai_agent")?.bool == true
    turn.speaker = author?.at("name")?.lenientText ?? author?.at("id")?.lenientText
    return turn
  }
}

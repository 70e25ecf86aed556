import JSONCoding
import Transcripts

/// Reads chats of Zendesk Chat: one, or a list of them.
enum ZendeskChatReader: VendorReader {
  static let format = TranscriptFormat.zendeskChat
  static let name = Phrase(zh: "Zendesk 聊天", en: "Zendesk Chat")

  private static func isChat(_ value: JSONValue) -> Bool {
    value.at("history")?.begins { entry in
      entry.at("type")?.string?.hasPrefix("chat.") ?? false
    } ?? false
  }

  static func sign(of value: JSONValue) -> String? {
    if value.at("chats")?.begins(isChat) ?? false { return "chats[].history[]" }
    return isChat(value) ? "history[].type chat.msg" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    guard let chats = document.value.at("chats") else {
      return [read(document.value, document.firstLine, document, &sink)]
    }
    return document.objects(chats).compactMap { chat, line in
      guard isChat(chat) else {
        sink.report.drop(
          Phrase(zh: "离线留言等没有对话的记录", en: "records without a conversation"), line: line)
        return nil
      }
      return read(chat, line, document, &sink)
    }
  }

  private static func read(
    _ chat: JSONValue, _ line: Int, _ document: VendorDocument, _ sink: inout ImportSink
  ) -> DraftCall {
    var call = call(of: document, timing: .moments, duration: chat.at("duration")?.lenientDouble)
    call.line = line
    call.facts.id = chat.at("id")?.lenientText
    call.facts.channel = .chat
    call.facts.agent = chat.at("agent_names")?.array?.first?.lenientText
    call.facts.team = chat.at("department_name")?.lenientText
    if let rating = chat.at("rating")?.string { call.facts.metadata["rating"] = .string(rating) }
    let visitor = chat.at("visitor")?.at("name")?.lenientText
    var moments: [Double?] = []
    for (entry, line) in document.objects(chat.at("history")) {
      guard entry.at("type")?.string == "chat.msg" else {
        sink.report.drop(.event, line: line)
        continue
      }
      guard let text = entry.at("msg")?.string, let role = role(of: entry, visitor: visitor) else {
        sink.report.drop(.machinePrompt, line: line)
        continue
      }
      var turn = DraftTurn(text: text, line: line)
      turn.roleWord = role
      turn.speaker = entry.at("name")?.lenientText ?? role
      call.turns.append(turn)
      moments.append(VendorTime.moment(entry.at("timestamp")))
    }
    call.countFromFirst(moments, origin: VendorTime.moment(chat.at("timestamp")))
    return call
  }

  /// `Visitor` or `Agent`, said outright or by the nick; `nil` for what no person wrote.
  private static func role(of entry: JSONValue, visitor: String?) -> String? {
    let nick = entry.at("nick")?.string?.lowercased() ?? ""
    switch entry.at("sender_type")?.string?.lowercased() {
    case "visitor", "enduser", "end-user": return "Visitor"
    case "agent": return nick == "agent:trigger" ? nil : "Agent"
    case .some: return nil
    case nil: break
    }
    if nick.hasPrefix("visitor") { return "Visitor" }
    if nick.hasPrefix("agent:") { return nick == "agent:trigger" ? nil : "Agent" }
    if entry.at("agent_id")?.lenientText != nil { return "Agent" }
    return entry.at("name")?.lenientText == visitor ? "Visitor" : "Agent"
  }
}

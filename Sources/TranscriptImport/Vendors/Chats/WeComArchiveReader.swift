import JSONCoding
import Transcripts

/// Reads the archive of 企业微信: a message a line, or a list of them.
///
/// Ids of customers begin with `wm` or `wo`, of robots with `wb`; the others are staff.
enum WeComArchiveReader: VendorReader {
  static let format = TranscriptFormat.weComArchive
  static let name = Phrase(zh: "企业微信会话存档", en: "the WeCom message archive")

  private static func isMessage(_ value: JSONValue) -> Bool {
    value.has("msgid", "action")
      && (value.has("msgtype", "from") || value.at("action")?.string == "switch")
  }

  static func sign(of value: JSONValue) -> String? {
    let list = value.at("chatdata", "messages") ?? value
    return list.begins { isMessage($0) && $0.has("msgtime") }
      ? "[].msgid + action + msgtime" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var messages = document.objects(document.value.at("chatdata", "messages") ?? document.value)
    if messages.isEmpty { messages = [(document.value, document.firstLine)] }
    let recalled = Set(
      messages.compactMap { $0.value.at("revoke")?.at("pre_msgid")?.string }
        + messages.filter { $0.value.at("action")?.string == "recall" }
        .compactMap { $0.value.at("msgid")?.string })
    var order: [String] = []
    var groups: [String: (call: DraftCall, moments: [Double?], people: Set<String>)] = [:]
    for (message, line) in messages {
      guard message.at("action")?.string == "send", message.at("msgtype")?.string != "revoke" else {
        sink.report.drop(.event, line: line)
        continue
      }
      if recalled.contains(message.at("msgid")?.string ?? "") {
        sink.report.drop(Phrase(zh: "已撤回的消息", en: "messages that were recalled"), line: line)
        continue
      }
      guard let text = text(of: message) else {
        sink.report.drop(.notText, line: line)
        continue
      }
      let key = conversation(of: message)
      if groups[key] == nil {
        var call = call(of: document, timing: .epoch)
        call.line = line
        call.facts.channel = .chat
        groups[key] = (call, [], [])
        order.append(key)
      }
      var turn = DraftTurn(text: text, line: line)
      turn.speaker = message.at("from")?.lenientText
      groups[key]?.call.turns.append(turn)
      groups[key]?.people.formUnion(people(of: message))
      groups[key]?.moments.append(VendorTime.moment(message.at("msgtime")))
    }
    return order.compactMap { key in
      guard var group = groups[key] else { return nil }
      group.call.countFromFirst(group.moments)
      if order.count > 1 { group.call.facts.id = key }
      stateRoles(of: &group.call, among: group.people)
      return group.call
    }
  }

  /// A group chat, or the people of a private one.
  private static func conversation(of message: JSONValue) -> String {
    if let room = message.at("roomid")?.lenientText { return room }
    return people(of: message).sorted().joined(separator: "+")
  }

  private static func people(of message: JSONValue) -> Set<String> {
    let others = (message.at("tolist")?.array ?? JSONArray([])).compactMap(\.lenientText)
    return Set(others + [message.at("from")?.lenientText ?? ""])
  }

  private static func text(of message: JSONValue) -> String? {
    let type = message.at("msgtype")?.string ?? ""
    if type == "mixed" {
      let parts = (message.at("mixed")?.at("item")?.array ?? JSONArray([])).compactMap {
        item -> String? in
        guard item.at("type")?.string == "text" else { return nil }
        let content = item.at("content")
        // The content is an object, or one that is written into a string.
        let inner = content?.string.flatMap(Unwrapper.parse) ?? content
        return (inner?.at("content") ?? inner)?.string
      }
      return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }
    guard type == "text" || type == "markdown" else { return nil }
    // Markdown stands under info.
    let body = message.at(type) ?? message.at("info")
    return body?.opened.at("content")?.string ?? message.at("content")?.string
  }

  private static func stateRoles(of call: inout DraftCall, among people: Set<String>) {
    let speakers = Set(call.turns.compactMap(\.speaker))
    let isOutside = { (id: String) in id.hasPrefix("wm") || id.hasPrefix("wo") }
    for speaker in speakers {
      if isOutside(speaker) {
        call.roles[speaker] = StatedRole(
          role: .customer, reason: Phrase(zh: "外部联系人编号", en: "the id of an outside contact"))
      } else if speaker.hasPrefix("wb") {
        call.roles[speaker] = StatedRole(
          role: .agent, isBot: true, reason: Phrase(zh: "机器人编号", en: "the id of a robot"))
      } else if people.contains(where: isOutside) {
        // Among colleagues nobody is the customer.
        call.roles[speaker] = StatedRole(
          role: .agent, reason: Phrase(zh: "企业成员编号", en: "the id of a member of staff"))
      }
    }
  }
}

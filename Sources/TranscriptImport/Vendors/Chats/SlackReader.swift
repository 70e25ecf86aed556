import JSONCoding
import Transcripts

/// Reads a day of a Slack export, in which each thread is a conversation of its own.
///
/// Names come with the messages, or from `users.json` in the folder or the one above it.
enum SlackReader: VendorReader {
  static let format = TranscriptFormat.slack
  static let name = Phrase(zh: "Slack 导出", en: "a Slack export")

  private static func isMessage(_ value: JSONValue) -> Bool {
    value.at("type")?.string == "message" && value.at("text")?.string != nil
      && (value.at("ts")?.lenientText?.contains(".") ?? false)
  }

  static func sign(of value: JSONValue) -> String? {
    let list = value.at("messages") ?? value
    return list.begins(isMessage) ? "[].type message + ts" : nil
  }

  /// What people write; other kinds say that somebody came or a topic was set.
  private static let spoken: Set<String> = [
    "bot_message", "thread_broadcast", "file_share", "me_message", "file_comment",
  ]

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let messages = document.objects(document.value.at("messages") ?? document.value)
    var users = SlackUsers()
    for name in ["users.json", "../users.json"] where users.isEmpty {
      if let bytes = sink.companion(name), let list = try? JSONReader().read(bytes) {
        users.add(list)
      }
    }
    for (message, _) in messages { users.add(profileOf: message) }
    let replied = Set(
      messages.compactMap { entry -> String? in
        let thread = entry.value.at("thread_ts")?.lenientText
        return thread == entry.value.at("ts")?.lenientText ? nil : thread
      })
    var order: [String] = []
    var threads: [String: (call: DraftCall, moments: [Double?])] = [:]
    for (message, line) in messages {
      let subtype = message.at("subtype")?.string ?? ""
      guard isMessage(message), subtype.isEmpty || spoken.contains(subtype) else {
        sink.report.drop(.event, line: line)
        continue
      }
      let thread =
        message.at("thread_ts")?.lenientText.flatMap { replied.contains($0) ? $0 : nil } ?? ""
      if threads[thread] == nil {
        var call = call(of: document, timing: .epoch)
        call.line = line
        call.facts.channel = .chat
        if !thread.isEmpty { call.facts.metadata["thread"] = .string(thread) }
        threads[thread] = (call, [])
        order.append(thread)
      }
      threads[thread]?.call.turns.append(turn(of: message, line: line, users))
      threads[thread]?.moments.append(message.at("ts")?.lenientDouble)
    }
    return order.compactMap { key in
      guard var thread = threads[key] else { return nil }
      thread.call.countFromFirst(thread.moments)
      return thread.call
    }
  }

  private static func turn(of message: JSONValue, line: Int, _ users: SlackUsers) -> DraftTurn {
    var turn = DraftTurn(text: users.plain(message.at("text")?.string ?? ""), line: line)
    let id = message.at("user", "bot_id")?.lenientText
    turn.speaker =
      id.flatMap { users.name(of: $0) } ?? message.at("username")?.lenientText ?? id
    turn.isBot =
      message.at("bot_id") != nil || message.at("subtype")?.string == "bot_message"
      || (id.map(users.isBot) ?? false)
    if turn.isBot { turn.roleWord = "bot" }
    return turn
  }
}

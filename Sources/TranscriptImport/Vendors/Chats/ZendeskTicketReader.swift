import JSONCoding
import Transcripts

/// Reads the comments of a Zendesk ticket; what is not public was never said to the customer.
enum ZendeskTicketReader: VendorReader {
  static let format = TranscriptFormat.zendeskTicket
  static let name = Phrase(zh: "Zendesk 工单", en: "Zendesk ticket comments")

  private static func isComment(_ value: JSONValue) -> Bool {
    value.has("author_id") && value.at("body", "plain_body", "html_body") != nil
  }

  static func sign(of value: JSONValue) -> String? {
    if value.at("comments")?.begins(isComment) ?? false { return "comments[].author_id" }
    return value.begins(isComment) ? "[].author_id + body" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    let value = document.value
    var call = call(of: document, timing: .moments)
    call.facts.channel = .chat
    let ticket = value.at("ticket") ?? document.part.wrappers.last ?? value
    call.facts.id =
      ticket.at("id")?.lenientText ?? value.at("ticket_id")?.lenientText
    if let subject = ticket.at("subject")?.string {
      call.facts.metadata["subject"] = .string(subject)
    }
    let users = users(value.at("users") ?? document.around("users"))
    let requester = ticket.at("requester_id")?.lenientText
    var moments: [Double?] = []
    for (comment, line) in document.objects(value.at("comments") ?? value) {
      if comment.at("public")?.bool == false {
        sink.report.drop(.internalNote, line: line)
        continue
      }
      let author = comment.at("author_id")?.lenientText
      guard author != "-1", let text = text(of: comment, line, &sink) else {
        sink.report.drop(.event, line: line)
        continue
      }
      var turn = DraftTurn(text: text, line: line)
      turn.speaker = author.flatMap { users[$0]?.name } ?? author
      turn.roleWord = author.flatMap { users[$0]?.role }
      if turn.roleWord == nil, let requester {
        turn.roleWord = author == requester ? "end-user" : "agent"
      }
      call.turns.append(turn)
      moments.append(VendorTime.moment(comment.at("created_at")))
    }
    call.countFromFirst(moments)
    return [call]
  }

  private static func users(_ list: JSONValue?) -> [String: (name: String?, role: String?)] {
    var users: [String: (name: String?, role: String?)] = [:]
    for user in list?.array ?? JSONArray([]) {
      guard let id = user.at("id")?.lenientText else { continue }
      users[id] = (user.at("name")?.lenientText, user.at("role")?.lenientText)
    }
    return users
  }

  /// The words of a comment without the mail it answers; of a call only its transcription.
  private static func text(
    of comment: JSONValue, _ line: Int, _ sink: inout ImportSink
  ) -> String? {
    if comment.at("type")?.string == "VoiceComment" {
      return comment.at("data")?.at("transcription_text")?.lenientText
    }
    let html = comment.at("html_body")?.string
    let text =
      comment.at("plain_body")?.string ?? comment.at("body")?.string
      ?? html.map(HTMLText.plain) ?? ""
    return QuotedMail.without(HTMLText.plainIfMarked(text), line: line, into: &sink)
  }
}

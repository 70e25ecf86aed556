import Diagnostics
import JSONCoding
import Transcripts

/// Reads dialogues as they are uploaded to Alibaba Cloud's quality inspection (SCA): a call each.
enum AlibabaTicketReader: VendorReader {
  static let format = TranscriptFormat.alibabaTickets
  static let name = Phrase(zh: "阿里云智能对话分析上传数据", en: "Alibaba Cloud SCA, upload")

  static func sign(of value: JSONValue) -> String? {
    if value.at("tickets")?.begins({ dialogue(of: $0) != nil }) ?? false {
      return "tickets[].dialogue[]"
    }
    if value.begins({ $0.has("tid") && dialogue(of: $0) != nil }) { return "[].dialogue[] + tid" }
    guard let turns = dialogue(of: value) else { return nil }
    return value.has("tid") || turns.begins { $0.has("identity") || $0.has("beginTime") }
      ? "dialogue[].identity" : nil
  }

  /// The turns of a ticket, which may be written as a string.
  private static func dialogue(of ticket: JSONValue) -> JSONValue? {
    guard var turns = ticket.at("dialogue", "dialogues") else { return nil }
    if let text = turns.string { turns = Unwrapper.parse(text) ?? turns }
    return turns.begins { $0.at("words")?.string != nil && $0.has("role") } ? turns : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var tickets = document.objects(document.value.at("tickets") ?? document.value)
    if tickets.isEmpty { tickets = [(document.value, document.firstLine)] }
    return tickets.compactMap { ticket, line in
      guard let turns = dialogue(of: ticket) else {
        sink.note(
          "empty-call", .warning, line: line, "the ticket has no dialogue with words in it")
        return nil
      }
      var call = call(of: document, timing: .milliseconds)
      call.line = line
      let isInString = ticket.at("dialogue", "dialogues")?.string != nil
      read(turns, isInString ? line : nil, document, into: &call)
      takeFacts(of: ticket, document, into: &call.facts)
      return call
    }
  }

  private static func read(
    _ turns: JSONValue, _ line: Int?, _ document: VendorDocument, into call: inout DraftCall
  ) {
    var moments: [Double?] = []
    for (element, place) in document.objects(turns) {
      var turn = DraftTurn(text: element.at("words")?.string ?? "", line: line ?? place)
      turn.roleWord = element.at("role", "roleName")?.lenientText
      turn.speaker = element.at("identity")?.lenientText ?? turn.roleWord
      turn.start = VendorTime.milliseconds(element.at("begin"))
      turn.end = VendorTime.milliseconds(element.at("end"))
      moments.append(VendorTime.moment(element.at("beginTime")))
      call.turns.append(turn)
    }
    // Chats have moments only.
    if call.turns.allSatisfy({ $0.start == nil }) {
      call.timing = .epoch
      call.countFromFirst(moments)
    } else if let begin = zip(moments, call.turns).lazy.compactMap({ moment, turn in
      moment.flatMap { moment in turn.start.map { moment - $0 } }
    }).first {
      call.facts.startedAt = VendorTime.iso(begin)
    }
  }

  private static func takeFacts(
    of ticket: JSONValue, _ document: VendorDocument, into facts: inout Transcript
  ) {
    facts.id = ticket.at("tid", "ticketId")?.lenientText
    facts.agent = ticket.at("customerServiceName", "customerServiceId")?.lenientText
    facts.team = ticket.at("skillGroupName", "skillGroupId")?.lenientText
    for member in ticket.object?.members ?? [] where member.key != "tid" {
      guard member.value.string?.utf8.count ?? 0 <= 200 else { continue }
      if let value = MetadataValue(member.value) { facts.metadata[member.key] = value }
    }
    if let business = document.value.at("business")?.string {
      facts.metadata["business"] = .string(business)
    }
  }
}

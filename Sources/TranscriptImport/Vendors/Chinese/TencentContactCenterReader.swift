import JSONCoding
import Transcripts

/// Reads calls and chats of Tencent's cloud contact centre (云联络中心).
///
/// A seat is known by its mail address, a caller by digits.
enum TencentContactCenterReader: VendorReader {
  static let format = TranscriptFormat.tencentContactCenter
  static let name = Phrase(zh: "腾讯云联络中心", en: "Tencent Cloud Contact Center")

  static func sign(of value: JSONValue) -> String? {
    if value.at("AsrDataList")?.begins({ $0.has("User", "Message") }) ?? false {
      return "AsrDataList[].User"
    }
    let isChat =
      value.at("Messages")?.begins { message in
        message.has("From") && message.at("Messages")?.begins { $0.has("Type") } ?? false
      } ?? false
    return isChat ? "Messages[].From + Messages[]" : nil
  }

  static func read(_ document: VendorDocument, into sink: inout ImportSink) -> [DraftCall] {
    var call = call(of: document, timing: .epoch)
    var (moments, ends): ([Double?], [Double?]) = ([], [])
    if let list = document.value.at("AsrDataList") {
      call.facts.channel = .voice
      for (sentence, line) in document.objects(list) {
        var turn = DraftTurn(text: sentence.at("Message")?.string ?? "", line: line)
        turn.speaker = sentence.at("User")?.lenientText
        call.turns.append(turn)
        moments.append(VendorTime.moment(sentence.at("Start") ?? sentence.at("Timestamp")))
        ends.append(VendorTime.moment(sentence.at("End")))
      }
    } else {
      call.facts.channel = .chat
      for (message, line) in document.objects(document.value.at("Messages")) {
        var turn = DraftTurn(text: text(of: message, line, &sink), line: line)
        turn.speaker = message.at("From")?.lenientText
        call.turns.append(turn)
        moments.append(VendorTime.moment(message.at("Timestamp")))
      }
    }
    call.countFromFirst(moments, ends: ends)
    stateRoles(of: &call)
    return [call]
  }

  private static func text(of message: JSONValue, _ line: Int, _ sink: inout ImportSink) -> String {
    var texts: [String] = []
    for part in message.at("Messages")?.array ?? JSONArray([]) {
      if part.at("Type")?.string?.lowercased() == "text", let text = part.at("Content")?.string {
        texts.append(text)
      } else {
        sink.report.drop(.notText, line: line)
      }
    }
    return texts.joined(separator: "\n")
  }

  private static func stateRoles(of call: inout DraftCall) {
    let speakers = Set(call.turns.compactMap(\.speaker))
    let seats = speakers.filter { $0.contains("@") }
    for seat in seats {
      call.roles[seat] = StatedRole(
        role: .agent, reason: Phrase(zh: "座席以邮箱标识", en: "a mail address is a seat"))
    }
    if seats.count == 1 { call.facts.agent = seats.first }
    for other in speakers.subtracting(seats) {
      let isNumber = other.utf8.allSatisfy { (0x30...0x39).contains($0) || "+- ".utf8.contains($0) }
      // Beside a seat, whoever has no address is the other side.
      guard isNumber || !seats.isEmpty else { continue }
      call.roles[other] = StatedRole(
        role: .customer,
        reason: isNumber
          ? Phrase(zh: "号码是来电人", en: "a number is the caller")
          : Phrase(zh: "不是座席的一方", en: "the side that is no seat"))
    }
  }
}

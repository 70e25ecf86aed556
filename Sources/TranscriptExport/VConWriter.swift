import JSONCoding
import TranscriptImport
import Transcripts

/// Writes a call as a vCon: the container for conversations that the IETF is drafting.
///
/// Each turn is a dialog of type `text`. Where it is not known when the call began, the moments count
/// from 1970; a turn without a time has none. What a vCon has no place for stands in `meta`, that of the
/// call and those of the dialogs, from which the same call is read again.
struct VConWriter {
  private struct Party: Hashable {
    var name: String?
    var role: Role
    var isBot: Bool
  }

  static func write(_ call: Transcript, analysis: [CallAnalysisEntry] = []) -> [UInt8] {
    var parties: [Party] = []
    var partyOf: [Int] = []
    for turn in call.turns {
      let party = Party(name: turn.speaker, role: turn.role, isBot: turn.isBot)
      let known = parties.firstIndex(of: party) ?? parties.count
      if known == parties.count { parties.append(party) }
      partyOf.append(known)
    }
    let begin = Moment(call.startedAt)
    var writer = JSONWriter()
    writer.object {
      $0.member("vcon", "0.3.0")
      $0.member("uuid", identifier(call))
      $0.member("created_at", begin.text(after: 0))
      if let id = call.id { $0.member("subject", id) }
      $0.member("parties", parties.map(PartyMember.init))
      $0.member(
        "dialog",
        zip(call.turns, partyOf).map { turn, party in
          Dialog(turn: turn, party: party, start: turn.start.map(begin.text))
        })
      $0.key("analysis")
      $0.array { for entry in analysis { Self.write(entry, turns: call.turns.count, to: &$0) } }
      $0.member("attachments", [String]())
      $0.member("meta", Facts(call: call))
    }
    return writer.bytes + [0x0A]
  }

  private static func write(
    _ entry: CallAnalysisEntry, turns: Int, to writer: inout JSONWriter
  ) {
    writer.object {
      $0.member("type", "report")
      $0.member("dialog", Array(0..<turns))
      $0.member("vendor", "CallGrade")
      $0.member("product", "callgrade")
      $0.member("schema", entry.schema)
      $0.member("mediatype", "application/json")
      $0.key("body")
      entry.body.write(to: &$0)
      $0.member("encoding", "json")
    }
  }

  private struct PartyMember: JSONWritable {
    let party: Party

    func write(to writer: inout JSONWriter) {
      writer.object {
        if let name = party.name { $0.member("name", name) }
        $0.member("role", party.isBot ? "bot" : party.role.rawValue)
      }
    }
  }

  private struct Dialog: JSONWritable {
    let turn: Turn
    let party: Int
    let start: String?

    func write(to writer: inout JSONWriter) {
      writer.object {
        $0.member("type", "text")
        if let start { $0.member("start", start) }
        if let begin = turn.start, let end = turn.end {
          $0.member("duration", ((end - begin) * 1000).rounded() / 1000)
        }
        $0.member("parties", [party])
        $0.member("originator", party)
        $0.member("mediatype", "text/plain")
        $0.member("body", turn.text)
        $0.member("encoding", "none")
        $0.member("meta", OwnTurn(turn: turn, hasText: false))
      }
    }
  }

  private struct Facts: JSONWritable {
    let call: Transcript

    func write(to writer: inout JSONWriter) {
      writer.object {
        $0.member("schema", "callgrade.transcript/1")
        if let id = call.id { $0.member("id", id) }
        if let channel = call.channel { $0.member("channel", channel.rawValue) }
        if let direction = call.direction { $0.member("direction", direction.rawValue) }
        if let language = call.language { $0.member("language", language) }
        if let agent = call.agent { $0.member("agent", agent) }
        if let team = call.team { $0.member("team", team) }
        if let startedAt = call.startedAt { $0.member("startedAt", startedAt) }
        if let duration = call.duration { $0.member("duration", duration) }
        if !call.metadata.isEmpty { $0.member("metadata", OwnMetadata(values: call.metadata)) }
      }
    }
  }

  /// An identifier that the same call always gets (UUID version 8, of the call's own bytes).
  private static func identifier(_ call: Transcript) -> String {
    var words: [UInt64] = [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142]
    for byte in OwnLine.write(call) {
      words[0] = (words[0] ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      words[1] = (words[1] ^ UInt64(byte) ^ words[0] >> 32) &* 0x0000_0100_0000_01B3
    }
    words[0] = words[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    words[1] = words[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = words.map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}

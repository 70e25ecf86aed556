import JSONCoding
import Transcripts

/// A call as a line of `callgrade.transcript/1`, from which the same call is read again.
enum OwnLine {
  static func write(_ call: Transcript) -> [UInt8] {
    var writer = JSONWriter()
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
      $0.member("turns", call.turns.map { OwnTurn(turn: $0) })
      if !call.metadata.isEmpty { $0.member("metadata", OwnMetadata(values: call.metadata)) }
    }
    return writer.bytes + [0x0A]
  }
}

/// A turn as our own format has it.
struct OwnTurn: JSONWritable {
  let turn: Turn
  /// Whether the words are written, too.
  var hasText = true

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("role", turn.role.rawValue)
      if let speaker = turn.speaker { $0.member("speaker", speaker) }
      if hasText { $0.member("text", turn.text) }
      if let start = turn.start { $0.member("start", start) }
      if let end = turn.end { $0.member("end", end) }
      if let channel = turn.audioChannel { $0.member("audioChannel", channel) }
      if let confidence = turn.confidence { $0.member("confidence", confidence) }
      if turn.isBot { $0.member("bot", true) }
      if let overlap = turn.overlap { $0.member("overlap", overlap) }
    }
  }
}

/// Metadata, sorted by key.
struct OwnMetadata: JSONWritable {
  let values: [String: MetadataValue]

  func write(to writer: inout JSONWriter) {
    writer.object {
      for (key, value) in values.sorted(by: { $0.key < $1.key }) {
        switch value {
        case .string(let text): $0.member(key, text)
        case .number(let number): $0.member(key, number)
        case .flag(let flag): $0.member(key, flag)
        }
      }
    }
  }
}

import JSONCoding
import Transcripts

/// One turn as an object whose keys are any of the usual words.
struct TurnRecord {
  private(set) var turn: DraftTurn
  private(set) var call: String?
  private(set) var start: TableTime?
  private(set) var end: TableTime?
  private(set) var isMilliseconds = false
  private(set) var agent: String?
  /// Whether this instructs a language model instead of being said.
  private(set) var isPrompt = false

  /// Reads a turn; `nil` when the object has no words or nothing that goes with words.
  init?(_ object: JSONObject) {
    var values: [ColumnMeaning: JSONObject.Member] = [:]
    for member in object.members where !member.value.isNull {
      guard member.key.utf8.count <= 40, let found = ColumnMeaning.of(member.key) else { continue }
      // Numbers of rows are ids too: a plain id gives way to call_id.
      let isVague = values[found.meaning].map { Self.vague.contains($0.key) } ?? true
      if isVague { values[found.meaning] = member }
      if found.isMilliseconds, found.meaning == .start || found.meaning == .end {
        isMilliseconds = true
      }
    }
    guard let words = values[.text], let text = Self.words(words.value) else { return nil }
    let others: [ColumnMeaning] = [.role, .speaker, .start, .call, .channel]
    guard others.contains(where: { values[$0] != nil }) else { return nil }
    let scalar = { (meaning: ColumnMeaning) in values[meaning].flatMap { Self.scalar($0.value) } }
    let role = scalar(.role)
    turn = DraftTurn(
      speaker: scalar(.speaker) ?? role, roleWord: role, text: text, line: 0)
    if values[.call]?.key != "id" || object["text"] == nil { call = scalar(.call) }
    start = scalar(.start).flatMap(TableTime.init)
    end = scalar(.end).flatMap(TableTime.init)
    if end == nil, case .number(let begin)? = start,
      let length = values[.length]?.value.double
    {
      end = .number(begin + length)
    }
    if let confidence = values[.confidence]?.value.double, (0...1).contains(confidence) {
      turn.confidence = confidence
    }
    if let channel = values[.channel]?.value {
      turn.audioChannel = channel.int
      if turn.speaker == nil { turn.speaker = Self.scalar(channel) }
    }
    turn.isBot = object["bot"]?.bool ?? object["isBot"]?.bool ?? object["is_bot"]?.bool ?? false
    turn.overlap = object["overlap"]?.bool
    agent = scalar(.agent)
    isPrompt =
      words.key == "content"
      && ["system", "tool", "function", "developer"].contains(role?.lowercased() ?? "")
  }

  private static let vague: Set<String> = [
    "id", "uuid", "name", "time", "file", "line", "value", "words",
  ]

  /// The same turn with its place in the file.
  func on(line: Int) -> TurnRecord {
    var copy = self
    copy.turn.line = line
    return copy
  }

  private static func scalar(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let number): number.text
    case .object(let object):
      // {"sender": {"name": "…"}}
      (object["role"] ?? object["name"] ?? object["id"]).flatMap { nested in
        if case .object = nested { nil } else { scalar(nested) }
      }
    default: nil
    }
  }

  /// Words are a string, or the text parts of a message.
  private static func words(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): return text
    case .object(let object): return object["text"]?.string
    case .array(let parts):
      let texts = parts.compactMap { part in part.string ?? part["text"]?.string }
      return texts.isEmpty ? nil : texts.joined(separator: "\n")
    default: return nil
    }
  }
}

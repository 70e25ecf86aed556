import JSONCoding
import Transcripts

/// One turn as an object whose keys are any of the usual words.
struct TurnRecord {
  private(set) var turn: DraftTurn
  private(set) var call: String?
  private(set) var start: TableTime?
  private(set) var end: TableTime?
  /// Whether ``call`` may as well be the number of the turn, unless it occurs twice.
  private(set) var isCallVague = false
  /// The unit that the keys of start and end state.
  private(set) var unit: StatedUnit?
  /// What stands where a time should and is none, with the byte it begins at.
  private(set) var unreadableTimes: [(offset: Int, text: String)] = []
  /// What the record says about its call.
  private(set) var facts = CallGroups.Facts()
  /// Whether this instructs a language model instead of being said.
  private(set) var isPrompt = false

  /// Reads a turn; `nil` when the object has no words or nothing that goes with words.
  init?(_ object: JSONObject) {
    // Nobody says so much about a turn, and each key takes some time.
    guard object.members.count <= Self.memberLimit else { return nil }
    var values: [ColumnMeaning: JSONObject.Member] = [:]
    for member in object.members where !member.value.isNull {
      guard member.key.utf8.count <= 40, let found = ColumnMeaning.of(member.key) else { continue }
      // A list of the times of words is no time of the turn.
      if found.meaning != .text, Self.scalar(member.value) == nil,
        found.meaning != .start && found.meaning != .end || Self.time(member.value) == nil
      {
        continue
      }
      // Numbers of rows are ids too: a plain id gives way to call_id, a timestamp to start.
      let isVague = values[found.meaning].map { Self.vague.contains(LabelText.key($0.key)) } ?? true
      if isVague { values[found.meaning] = member }
    }
    guard let words = values[.text], let text = Self.words(words.value) else { return nil }
    let others: [ColumnMeaning] = [.role, .speaker, .start, .call, .channel]
    guard others.contains(where: { values[$0] != nil }) else { return nil }
    let scalar = { (meaning: ColumnMeaning) in values[meaning].flatMap { Self.scalar($0.value) } }
    let role = scalar(.role)
    turn = DraftTurn(
      speaker: scalar(.speaker) ?? role, roleWord: role, text: text, line: 0)
    call = scalar(.call)
    isCallVague = values[.call].map { Self.vagueIDs.contains(LabelText.key($0.key)) } ?? false
    unit =
      [ColumnMeaning.start, .end].lazy.compactMap { meaning in
        values[meaning].flatMap { ColumnMeaning.of($0.key)?.unit }
      }.first
    turn.order = values[.number]?.value.int
    let time = { (meaning: ColumnMeaning) in values[meaning].flatMap { Self.time($0.value) } }
    start = time(.start)
    end = time(.end)
    for (meaning, time) in [(ColumnMeaning.start, start), (.end, end)] where time == nil {
      if let text = scalar(meaning), let member = values[meaning] {
        unreadableTimes.append((member.offset, text))
      }
    }
    if end == nil, let start { end = time(.length).flatMap(start.advanced(by:)) }
    if let confidence = values[.confidence]?.value.double, (0...1).contains(confidence) {
      turn.confidence = confidence
    }
    if let channel = values[.channel]?.value {
      turn.audioChannel = channel.int
      if turn.speaker == nil { turn.speaker = Self.scalar(channel) }
    }
    turn.isBot = object["bot"]?.bool ?? object["isBot"]?.bool ?? object["is_bot"]?.bool ?? false
    turn.overlap = object["overlap"]?.bool
    facts.agent = scalar(.agent)
    facts.team = scalar(.team)
    facts.direction = scalar(.direction).flatMap(HeaderLine.direction)
    facts.startedAt = scalar(.callStart).flatMap(TableTime.init)
    if let member = values[.callLength] {
      facts.duration = scalar(.callLength).flatMap { CallTable.seconds($0, heading: member.key) }
    }
    isPrompt =
      words.key == "content"
      && ["system", "tool", "function", "developer"].contains(role?.lowercased() ?? "")
  }

  /// Members of the largest object that may be a turn.
  private static let memberLimit = 400

  private static let vague: Set<String> = [
    "id", "uuid", "name", "time", "file", "line", "value", "words", "timestamp", "timestamps",
    "date", "datetime", "createdat", "created_at", "offset", "message",
    "ts", "sent", "when", "created", "msgtime", "msg_time",
  ]
  private static let vagueIDs: Set<String> = ["id", "uuid", "line", "file"]

  /// Whether anything goes with the words but a number.
  var hasContext: Bool { turn.speaker != nil || turn.roleWord != nil || start != nil }

  /// The same turn in the one call of its file.
  func withoutCall() -> TurnRecord {
    var copy = self
    copy.call = nil
    return copy
  }

  /// The same turn with its place in the file.
  func on(line: Int) -> TurnRecord {
    var copy = self
    copy.turn.line = line
    return copy
  }

  /// A number, a clock, or a length such as `PT1.3S` and `{"seconds": 1, "nanos": 300000000}`.
  private static func time(_ value: JSONValue) -> TableTime? {
    if value.object != nil {
      return VendorTime.seconds(value).map { .stamp(TimeStamp(seconds: $0, parts: 1)) }
    }
    return scalar(value).flatMap(TableTime.init)
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
      let texts = parts.compactMap { part in
        part.string ?? part["text"]?.string ?? part["transcript"]?.string
      }
      return texts.isEmpty ? nil : texts.joined(separator: "\n")
    default: return nil
    }
  }
}

import Diagnostics
import JSONCoding
import Transcripts

extension ImportSink {
  mutating func noteUnknownWord(
    _ key: String, _ text: String, _ words: [String], at offset: Int, _ context: RecordContext
  ) {
    note(
      "unknown-value", .error, at: offset, in: context, "'\(key)' is '\(text.prefix(40))'",
      expected: "one of \(words.joined(separator: ", "))",
      suggestion: Suggestion.nearest(to: String(text.prefix(40)), among: words))
  }
}

/// Reads a call of our own format, `callgrade.transcript/1`.
struct OwnRecordReader {
  static let schema = "callgrade.transcript/1"

  private static let keys: Set<String> = [
    "schema", "id", "channel", "direction", "language", "agent", "team", "startedAt", "duration",
    "turns", "metadata",
  ]
  private static let turnKeys = [
    "role", "speaker", "text", "start", "end", "audioChannel", "confidence", "bot", "overlap",
  ]

  let context: RecordContext

  /// Reads a call.
  ///
  /// - Parameters:
  ///   - object: The call.
  ///   - offset: Where the object begins in the text.
  ///   - lines: Finds lines.
  ///   - sink: Receives every mistake.
  /// - Returns: The call, or `nil` when anything in it is wrong.
  func read(
    _ object: JSONObject, at offset: Int, lines: inout LineCursor, sink: inout ImportSink
  ) -> DraftCall? {
    guard checkSchema(object, &sink) else { return nil }
    noteDuplicates(object, &sink)
    var fields = FieldReader(object, context)
    var facts = Transcript(turns: [])
    facts.id = fields.string("id", allowsNumber: true, &sink)
    facts.channel = fields.word("channel", Transcript.Channel.self, &sink)
    facts.direction = fields.word("direction", Transcript.Direction.self, &sink)
    facts.language = fields.string("language", &sink)
    facts.agent = fields.string("agent", allowsNumber: true, &sink)
    facts.team = fields.string("team", allowsNumber: true, &sink)
    facts.startedAt = fields.string("startedAt", &sink)
    facts.duration = fields.number("duration", in: 0...1e9, &sink)
    readMetadata(object, into: &facts, &fields, &sink)
    noteUnknownKeys(object, into: &facts, &sink)
    var draft = DraftCall(facts: facts, line: lines.line(at: offset), hasSegments: false)
    readTurns(object, at: offset, into: &draft, &fields, &lines, &sink)
    return fields.isValid ? draft : nil
  }

  private func checkSchema(_ object: JSONObject, _ sink: inout ImportSink) -> Bool {
    guard let member = object.member("schema") else { return true }
    if member.value.string == Self.schema { return true }
    if let schema = member.value.string, let kind = OwnSchema.otherKind(schema) {
      sink.note(
        "other-schema", .error, at: member.offset, in: context,
        "this is \(kind) of CallGrade ('\(schema.prefix(60))') and no transcript",
        expected: "'\(Self.schema)', or a transcript of any other format")
      return false
    }
    let shown = member.value.string.map { "'\($0.prefix(60))'" } ?? member.value.kind
    sink.note(
      "unsupported-schema", .error, at: member.offset, in: context, "'schema' is \(shown)",
      expected: "'\(Self.schema)'")
    return false
  }

  private func noteDuplicates(_ object: JSONObject, _ sink: inout ImportSink) {
    for member in object.duplicates {
      sink.note(
        "duplicate-key", .warning, at: member.keyOffset, in: context,
        "'\(member.key.prefix(40))' occurs twice; the last one counts")
    }
  }

  private func readMetadata(
    _ object: JSONObject, into facts: inout Transcript, _ fields: inout FieldReader,
    _ sink: inout ImportSink
  ) {
    guard let member = object.member("metadata"), !member.value.isNull else { return }
    guard let metadata = member.value.object else {
      fields.invalidate()
      sink.note(
        "wrong-type", .error, at: member.offset, in: context,
        "'metadata' is \(member.value.kind)", expected: "an object")
      return
    }
    noteDuplicates(metadata, &sink)
    for entry in metadata.members where !entry.value.isNull {
      if let value = MetadataValue(entry.value) {
        facts.metadata[entry.key] = value
      } else {
        sink.note(
          "nested-metadata", .note, at: entry.offset, in: context,
          "'\(entry.key.prefix(40))' is \(entry.value.kind) and was left out",
          expected: "a string, a number, true or false")
      }
    }
  }

  private func noteUnknownKeys(
    _ object: JSONObject, into facts: inout Transcript, _ sink: inout ImportSink
  ) {
    for member in object.members where !Self.keys.contains(member.key) {
      let value = MetadataValue(member.value)
      if let value, facts.metadata[member.key] == nil { facts.metadata[member.key] = value }
      let fate = value == nil ? "was left out" : "was kept as metadata"
      sink.note(
        "unknown-key", .note, at: member.keyOffset, in: context,
        "unknown key '\(member.key.prefix(40))' \(fate)",
        suggestion: Suggestion.nearest(
          to: String(member.key.prefix(40)), among: Self.keys.sorted()))
    }
  }

  private func readTurns(
    _ object: JSONObject, at offset: Int, into draft: inout DraftCall,
    _ fields: inout FieldReader, _ lines: inout LineCursor, _ sink: inout ImportSink
  ) {
    guard let member = object.member("turns") else {
      fields.invalidate()
      sink.note(
        "missing-key", .error, at: offset, in: context, "the call has no 'turns'",
        expected: "an array of turns, each with a role and a text")
      return
    }
    guard let turns = member.value.array else {
      fields.invalidate()
      sink.note(
        "wrong-type", .error, at: member.offset, in: context, "'turns' is \(member.value.kind)",
        expected: "an array of objects")
      return
    }
    draft.turns.reserveCapacity(turns.count)
    var unknownTurnKeys: Set<String> = []
    let isOfOthers = object["schema"] == nil
    for (index, value) in turns.enumerated() {
      guard let turn = value.object else {
        fields.invalidate()
        sink.note(
          "wrong-type", .error, at: turns.offset(at: index), in: context,
          "turn \(index + 1) is \(value.kind)", expected: "an object with a role and a text")
        continue
      }
      for key in turn.members where !Self.turnKeys.contains(key.key) {
        guard unknownTurnKeys.insert(key.key).inserted else { continue }
        sink.note(
          "unknown-key", .note, at: key.keyOffset, in: context,
          "unknown key '\(key.key.prefix(40))' in a turn was left out",
          suggestion: Suggestion.nearest(
            to: String(key.key.prefix(40)), among: Self.turnKeys.sorted()))
      }
      // Other people's programs write null where nothing was heard; our own format has no such turn.
      if isOfOthers, turn["text"]?.isNull == true {
        sink.report.drop(
          Phrase(zh: "没有文字", en: "no words"), line: lines.line(at: turns.offset(at: index)))
        continue
      }
      let offset = turns.offset(at: index)
      if var read = readTurn(turn, at: offset, index, &fields, &sink) {
        read.line = lines.line(at: offset)
        draft.turns.append(read)
      }
    }
  }

  private func readTurn(
    _ object: JSONObject, at offset: Int, _ index: Int, _ call: inout FieldReader,
    _ sink: inout ImportSink
  ) -> DraftTurn? {
    noteDuplicates(object, &sink)
    var fields = FieldReader(object, context)
    defer { if !fields.isValid { call.invalidate() } }
    let text = fields.string("text", &sink)
    if text == nil, fields.isValid {
      fields.invalidate()
      sink.note(
        "missing-key", .error, at: offset, in: context, "turn \(index + 1) has no 'text'",
        expected: "a string with the words of the turn")
    }
    var turn = DraftTurn(text: text ?? "", line: context.line)
    turn.role = fields.word("role", Role.self, &sink)
    turn.speaker = fields.string("speaker", allowsNumber: true, &sink)
    // An unknown role is worth a look at the speaker's name and words.
    if turn.role == .unknown, turn.speaker != nil { turn.role = nil }
    turn.start = fields.number("start", &sink)
    turn.end = fields.number("end", &sink)
    turn.audioChannel = fields.whole("audioChannel", &sink)
    turn.confidence = fields.number("confidence", in: 0...1, &sink)
    turn.isBot = fields.flag("bot", &sink) ?? false
    turn.overlap = fields.flag("overlap", &sink)
    return fields.isValid ? turn : nil
  }
}

extension MetadataValue {
  /// A JSON scalar as metadata; `nil` for null, arrays and objects.
  init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .bool(let flag): self = .flag(flag)
    case .number(let number):
      // An id with more digits than a Double holds stays a text.
      let isWhole = number.text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      guard let double = number.double, !isWhole || number.text.utf8.count <= 15 else {
        self = .string(number.text)
        return
      }
      self = .number(double)
    case .null, .array, .object: return nil
    }
  }
}

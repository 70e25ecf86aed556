import Diagnostics
import JSONCoding
import Transcripts

/// What one JSON object turned out to be.
enum RoutedRecord {
  /// One or more calls.
  case calls([DraftCall])
  /// One turn of a call.
  case turn(TurnRecord)
  /// Understood and faulty, or left out on purpose; the sink knows why.
  case nothing
  /// Not understood.
  case unknown
}

/// Tells calls of our own format, conversations of others and single turns apart.
struct RecordRouter {
  let context: RecordContext

  /// Reads any value: an object, the list of the turns of one call, or either in a string.
  func route(
    _ value: JSONValue, at offset: Int, lines: inout LineCursor, sink: inout ImportSink
  ) -> RoutedRecord {
    switch value {
    case .object(let object): return route(object, at: offset, lines: &lines, sink: &sink)
    case .array(let elements):
      guard elements.first?.object != nil || elements.first?.array != nil else { return .unknown }
      return list(value, line: lines.line(at: offset), sink: &sink)
    case .string(let text):
      guard let inner = Unwrapper.parse(text) else { return .unknown }
      // Offsets of the inner text mean nothing in the file.
      let line = lines.line(at: offset)
      if inner.array != nil { return list(inner, line: line, sink: &sink) }
      guard let object = inner.object else { return .unknown }
      let context = RecordContext(bytes: context.bytes, line: line, isOneLine: true)
      var lines = LineCursor(context)
      return RecordRouter(context: context).route(object, at: 0, lines: &lines, sink: &sink)
    default: return .unknown
    }
  }

  /// A list is one call, or a list of calls; its mistakes are told only if it is.
  private func list(_ value: JSONValue, line: Int, sink: inout ImportSink) -> RoutedRecord {
    var attempt = sink
    if let match = VendorSniffer.find(in: value, lines: LineFinder(fixed: line)) {
      let calls = match.read(into: &attempt)
      guard !calls.isEmpty else { return .unknown }
      sink = attempt
      return .calls(calls)
    }
    let reader = JSONDocumentReader(bytes: [], known: value, line: line)
    guard let calls = reader.read(into: &attempt), !calls.isEmpty else { return .unknown }
    sink = attempt
    return .calls(calls)
  }

  /// Reads an object.
  ///
  /// - Parameters:
  ///   - object: The object.
  ///   - offset: Where it begins in the text.
  ///   - lines: Finds lines; objects come in the order of the text.
  ///   - sink: Receives mistakes.
  /// - Returns: What the object is.
  func route(
    _ object: JSONObject, at offset: Int, lines: inout LineCursor, sink: inout ImportSink
  ) -> RoutedRecord {
    if isOwn(object) {
      let reader = OwnRecordReader(context: context)
      return reader.read(object, at: offset, lines: &lines, sink: &sink).map { .calls([$0]) }
        ?? .nothing
    }
    if VendorSniffer.mayFind(in: object),
      let calls = vendorCalls(object, line: lines.line(at: offset), sink: &sink)
    {
      return .calls(calls)
    }
    let conversation = ConversationReader(context: context)
    if let calls = conversation.read(object, at: offset, lines: &lines, sink: &sink) {
      return .calls(calls)
    }
    if let turn = TurnRecord(object) {
      if turn.isPrompt { return .nothing }
      for time in turn.unreadableTimes {
        sink.note(
          "bad-time", .warning, at: time.offset, in: context,
          "'\(time.text.prefix(40))' is not a time",
          expected: "seconds, h:mm:ss or a date and time")
      }
      return .turn(turn.on(line: lines.line(at: offset)))
    }
    if let turn = Self.wrapped(object) { return .turn(turn.on(line: lines.line(at: offset))) }
    return .unknown
  }

  /// A turn in an event about it: `{"event": "utterance", "payload": {"speaker": …, "text": …}}`.
  private static func wrapped(_ object: JSONObject) -> TurnRecord? {
    guard object.members.count <= 12 else { return nil }
    let inner = object.members.compactMap { member in
      Unwrapper.isWrapper(member.key) ? member.value.object.flatMap(TurnRecord.init) : nil
    }
    guard inner.count == 1, let turn = inner.first, !turn.isPrompt,
      turn.turn.speaker != nil || turn.turn.roleWord != nil
    else { return nil }
    return turn
  }

  /// The calls of an object that a vendor wrote.
  private func vendorCalls(
    _ object: JSONObject, line: Int, sink: inout ImportSink
  ) -> [DraftCall]? {
    VendorSniffer.find(in: .object(object), lines: LineFinder(fixed: line))?
      .read(into: &sink)
  }

  /// A schema of ours is stated, or the shape is ours: turns with a role of ours and a text.
  private func isOwn(_ object: JSONObject) -> Bool {
    if let schema = object["schema"]?.string { return schema.hasPrefix("callgrade.") }
    guard object["schema"] == nil, let turns = object["turns"]?.array, let first = turns.first
    else { return false }
    guard let role = first["role"]?.string, first["text"] != nil else { return false }
    return Role(rawValue: role) != nil
  }
}

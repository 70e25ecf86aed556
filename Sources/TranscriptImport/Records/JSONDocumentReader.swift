import Diagnostics
import JSONCoding
import Transcripts

/// Reads one JSON text: a call, or an array of calls or turns.
struct JSONDocumentReader {
  let bytes: [UInt8]
  /// The text as it was read before, if it was.
  var known: JSONValue?
  /// The line on which all of the text stands, if it is part of a line.
  var line: Int?

  /// Reads the calls of the text; `nil` when it is not JSON, which is noted.
  func read(into sink: inout ImportSink) -> [DraftCall]? {
    let value: JSONValue
    do throws(JSONError) {
      value = if let known { known } else { try JSONReader().read(bytes) }
    } catch {
      sink.note(error)
      return nil
    }
    let context = RecordContext(
      bytes: bytes[...], line: line ?? 1, isOneLine: line != nil)
    let calls = read(value, context, into: &sink)
    guard calls.isEmpty, !sink.diagnostics.contains(where: { $0.severity == .error }) else {
      return calls
    }
    return readWrapped(value, into: &sink)
  }

  /// The calls of the first wrapped part that has any.
  private func readWrapped(_ value: JSONValue, into sink: inout ImportSink) -> [DraftCall] {
    for part in Unwrapper.parts(of: value, lines: LineFinder(bytes[...])).dropFirst() {
      // What is wrapped may be anything: its mistakes are not told unless it is a transcript.
      var attempt = sink
      let line = part.lines.line(at: 0)
      let context = RecordContext(bytes: bytes[...], line: line, isOneLine: true)
      let calls = read(part.value, context, into: &attempt)
      guard !calls.isEmpty else { continue }
      sink = attempt
      sink.report.formatReason = Phrase(
        zh: "\(sink.report.formatReason.zh)，对话在 \(part.path) 之下",
        en: "\(sink.report.formatReason.en), with a conversation under \(part.path)")
      return calls
    }
    return []
  }

  private func read(
    _ value: JSONValue, _ context: RecordContext, into sink: inout ImportSink
  ) -> [DraftCall] {
    switch value {
    case .object(let object):
      let calls = read([(object, context.isOneLine ? 0 : firstByte)], context, into: &sink)
      return calls.isEmpty ? readKeyed(object, context, into: &sink) : calls
    case .array(let written):
      let elements = ShorthandTurns.expanded(written) ?? written
      if !elements.isEmpty, elements.allSatisfy({ $0.string != nil }) {
        let text = elements.compactMap(\.string).joined(separator: "\n")
        let reader = PlainTextReader(lines: TextLine.split(Array(text.utf8)))
        return reader.labelledLines >= 2 ? reader.read(into: &sink) : []
      }
      if !elements.isEmpty, elements.allSatisfy({ $0.array != nil }) {
        return readLists(elements, context, into: &sink)
      }
      var objects: [(JSONObject, Int)] = []
      for (index, element) in elements.enumerated() {
        guard let object = element.object else {
          sink.note(
            "wrong-type", .error, at: elements.offset(at: index), in: context,
            "element \(index + 1) is \(element.kind)", expected: "an object with a call or a turn")
          continue
        }
        objects.append((object, elements.offset(at: index)))
      }
      return read(objects, context, into: &sink)
    default:
      return []
    }
  }

  /// Calls under their ids: `{"call-17": {…}, "call-18": {…}}`.
  private func readKeyed(
    _ object: JSONObject, _ context: RecordContext, into sink: inout ImportSink
  ) -> [DraftCall] {
    guard !object.members.isEmpty,
      object.members.allSatisfy({ $0.value.object != nil || $0.value.array != nil })
    else { return [] }
    if let turns = turns(under: object) { return read(turns, context, into: &sink) }
    return readAll(
      object.members.map { ($0.value, $0.offset, $0.key) }, context, into: &sink)
  }

  /// Turns under their numbers: `{"1": {"speaker": …}, "2": {…}}`; `nil` for anything else.
  private func turns(under object: JSONObject) -> [(object: JSONObject, offset: Int)]? {
    guard (2...100_000).contains(object.members.count) else { return nil }
    var turns: [(number: Int, object: JSONObject, offset: Int)] = []
    for member in object.members {
      guard let number = Int(member.key.drop { !$0.isNumber }), let inner = member.value.object,
        let turn = TurnRecord(inner), turn.call == nil,
        turn.turn.speaker != nil || turn.turn.roleWord != nil
      else { return nil }
      turns.append((number, inner, member.offset))
    }
    return turns.sorted { ($0.number, $0.offset) < ($1.number, $1.offset) }
      .map { ($0.object, $0.offset) }
  }

  /// A list of the turns of one call after another.
  private func readLists(
    _ elements: JSONArray, _ context: RecordContext, into sink: inout ImportSink
  ) -> [DraftCall] {
    readAll(
      elements.indices.map { (elements[$0], elements.offset(at: $0), nil) }, context, into: &sink)
  }

  /// The calls of several values, if each is one or more; what else they may be is not told.
  private func readAll(
    _ values: [(value: JSONValue, offset: Int, key: String?)], _ context: RecordContext,
    into sink: inout ImportSink
  ) -> [DraftCall] {
    var attempt = sink
    var lines = LineCursor(context)
    let router = RecordRouter(context: context)
    var calls: [DraftCall] = []
    for (index, entry) in values.enumerated() {
      let found = router.route(entry.value, at: entry.offset, lines: &lines, sink: &attempt)
      guard case .calls(var some) = found, !some.isEmpty else { return [] }
      for place in some.indices {
        some[place].record = index + 1
        some[place].facts.id = some[place].facts.id ?? entry.key
      }
      calls += some
    }
    sink = attempt
    return calls
  }

  private var firstByte: Int {
    bytes.firstIndex(of: UInt8(ascii: "{")) ?? 0
  }

  private func read(
    _ objects: [(object: JSONObject, offset: Int)], _ context: RecordContext,
    into sink: inout ImportSink
  ) -> [DraftCall] {
    let router = RecordRouter(context: context)
    var calls: [DraftCall] = []
    var groups = CallGroups()
    var turns: [TurnRecord] = []
    var lines = LineCursor(context)
    var unknown: [Int] = []
    for (index, entry) in objects.enumerated() {
      switch router.route(entry.object, at: entry.offset, lines: &lines, sink: &sink) {
      case .calls(let found):
        for var call in found {
          call.record = index + 1
          calls.append(call)
        }
      case .turn(let record):
        // {"code": 0, "message": "…"} is an answer of some service and nobody's words.
        if objects.count > 1 || record.hasContext {
          turns.append(record)
        } else {
          unknown.append(index)
        }
      case .nothing: break
      case .unknown: unknown.append(index)
      }
    }
    // When nothing is understood this is some other kind of file, and one sentence says so.
    for index in unknown where unknown.count < objects.count {
      sink.note(
        "no-transcript", .error, at: objects[index].offset, in: context,
        "element \(index + 1) is neither a call nor a turn",
        expected: "'turns' with role and text, or a turn with speaker and text")
    }
    let unit = turns.lazy.compactMap(\.unit).first
    for record in Self.settled(turns) {
      groups.add(record.turn, call: record.call, start: record.start, end: record.end)
      groups.setFacts(record.facts)
    }
    return calls + groups.finish(stated: unit, into: &sink)
  }

  /// The turns without their vague ids, where none of these occurs twice: they number the turns.
  private static func settled(_ turns: [TurnRecord]) -> [TurnRecord] {
    var seen: Set<String> = []
    let isNumbered =
      turns.count > 1
      && turns.allSatisfy { turn in
        turn.isCallVague && turn.call.map { seen.insert($0).inserted } ?? true
      }
    return isNumbered ? turns.map { $0.withoutCall() } : turns
  }
}

import Diagnostics
import JSONCoding
import Transcripts

/// The calls of a long JSON text that is a list of calls, or of turns with the ids of their calls.
///
/// Of calls it needs the memory of one; of turns that of one call where all turns of a call stand
/// together, and else that of all.
struct RecordCalls {
  private var elements: JSONElements
  /// Of a list of turns, what a first pass found.
  private let survey: RecordSurvey?
  private var groups = CallGroups()
  private var call: String?
  /// Elements so far.
  private var count = 0
  private var isAtEnd = false
  private var hasTooMany = false
  /// What the elements are.
  private(set) var format = TranscriptFormat.json

  /// Looks at the first element; `nil` when it is neither a call nor a turn of one.
  init?(_ elements: JSONElements, into sink: inout ImportSink) {
    self.elements = elements
    var first = elements
    var attempt = sink
    guard case .element(let element) = first.next(),
      let value = try? JSONReader().read(element.bytes)
    else { return nil }
    switch Self.route(value, Self.context(element, elements.place), &attempt) {
    case .calls(let calls):
      guard let call = calls.first else { return nil }
      format = call.format ?? .json
      survey = nil
    case .turn(let turn):
      guard turn.call != nil, elements.place != .object else { return nil }
      let survey = RecordSurvey(elements, into: &attempt)
      guard survey.hasCalls else { return nil }
      self.survey = survey
      sink = attempt
    case .nothing, .unknown: return nil
    }
    if elements.place == .lines, format == .json { format = .jsonl }
  }

  /// Whether the elements are turns and not calls.
  var isOfTurns: Bool { survey != nil }

  /// The next calls; `nil` at the end.
  ///
  /// Time is linear in their elements.
  mutating func next(into sink: inout ImportSink) -> [DraftCall]? {
    while !isAtEnd {
      switch elements.next() {
      case .element(let element):
        count += 1
        if let calls = take(element, &sink) { return calls }
      case .tooLong(let line):
        count += 1
        noteTooLong(line, &sink)
      case .fault(let line):
        isAtEnd = true
        sink.note("bad-json", .error, line: line, "this is no value", expected: "a value of JSON")
      case .end: isAtEnd = true
      case .openEnd:
        isAtEnd = true
        let isArray = elements.place == .array
        sink.note(
          "bad-json", .error, line: elements.line,
          isArray ? "the array is not closed" : "the object is not closed",
          expected: isArray ? "']' at its end" : "'}' at its end")
      }
    }
    guard survey != nil, !groups.isEmpty else { return nil }
    return takeAll()
  }

  private func noteTooLong(_ line: Int, _ sink: inout ImportSink) {
    sink.note(
      "json-limit", .error, line: line, "element \(count) is too long",
      expected: "at most \(sink.options.limits.documentBytes >> 20) MB")
  }

  private static func context(
    _ element: JSONElements.Element, _ place: JSONElements.Place
  ) -> RecordContext {
    RecordContext(bytes: element.bytes[...], line: element.line, isOneLine: place == .lines)
  }

  /// The calls of an element, or those that it shows to be complete; `nil` for none yet.
  private mutating func take(
    _ element: JSONElements.Element, _ sink: inout ImportSink
  ) -> [DraftCall]? {
    let context = Self.context(element, elements.place)
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader().read(element.bytes[...], line: element.line)
    } catch {
      // Where the element ends is not sure then, so nothing below it is read.
      isAtEnd = elements.place != .lines
      sink.note(error)
      return nil
    }
    switch Self.route(value, context, &sink) {
    case .calls(var calls):
      for index in calls.indices {
        calls[index].record = elements.place == .lines ? element.line : count
        if elements.place == .object {
          calls[index].facts.id = calls[index].facts.id ?? element.key
        }
      }
      return calls
    case .turn(let record) where survey != nil: return take(record, &sink)
    case .nothing: return nil
    case .turn, .unknown:
      guard value.object != nil else {
        sink.note(
          "wrong-type", .error, at: 0, in: context, "element \(count) is \(value.kind)",
          expected: "an object with a call or a turn")
        return nil
      }
      sink.note(
        "no-transcript", .error, at: 0, in: context,
        "element \(count) is neither a call nor a turn",
        expected: "'turns' with role and text, or a turn with speaker and text")
      return nil
    }
  }

  private mutating func take(_ record: TurnRecord, _ sink: inout ImportSink) -> [DraftCall]? {
    guard let survey else { return nil }
    var done: [DraftCall]?
    if record.call != call {
      if survey.isGrouped, !groups.isEmpty { done = takeAll() }
      hasTooMany = false
      call = record.call
    }
    // One turn more is enough for the call to be refused.
    let limit = survey.isGrouped ? sink.options.limits.turns : TableCalls.mixedRows
    guard groups.turns <= limit else {
      if !survey.isGrouped, !hasTooMany {
        sink.note(
          "too-many-turns", .error, line: record.turn.line,
          "the turns of the calls are mixed, and only \(limit) such turns can be held",
          expected: "a list that is sorted by call")
      }
      hasTooMany = true
      return done
    }
    groups.add(record.turn, call: record.call, start: record.start, end: record.end)
    groups.setFacts(record.facts)
    return done
  }

  private mutating func takeAll() -> [DraftCall] {
    guard let survey else { return [] }
    var calls = groups.takeAll(survey.conventions)
    if elements.place == .lines {
      for index in calls.indices { calls[index].record = calls[index].line }
    }
    return calls
  }

  private static func route(
    _ value: JSONValue, _ context: RecordContext, _ sink: inout ImportSink
  ) -> RoutedRecord {
    var lines = LineCursor(context)
    return RecordRouter(context: context).route(value, at: 0, lines: &lines, sink: &sink)
  }
}

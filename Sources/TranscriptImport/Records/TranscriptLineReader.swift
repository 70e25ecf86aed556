package import Diagnostics
import JSONCoding
import Transcripts

/// Reads JSON Lines a line at a time, so that a file of any length needs the memory of one call.
///
/// A line is a call, or a turn with the id of its call. Turns are collected until the id changes;
/// the last call comes from ``finish()``. The record of a call is the number of its first line.
///
/// ```swift
/// var reader = TranscriptLineReader(source: "calls.jsonl")
/// for (index, line) in lines.enumerated() {
///   let output = reader.read(line, number: index + 1)
///   grade(output.calls); report(output.diagnostics)
/// }
/// grade(reader.finish().calls)
/// ```
package struct TranscriptLineReader: Sendable {
  /// What one line gave.
  package struct Output: Sendable, Hashable {
    /// Calls that are complete.
    package var calls: [ImportedCall]
    /// Problems of the line.
    package var diagnostics: [Diagnostic]
  }

  private(set) var sink: ImportSink
  private var groups = CallGroups()
  private var unit: StatedUnit?
  /// Turns whose ids may be their own or their calls'; the first id that comes again decides.
  private var undecided: [TurnRecord] = []
  private var undecidedIDs: Set<String> = []
  private var idsAreOfCalls = false
  private var openCall: String?
  private var hasOpenCall = false
  private let keepsCallsOpen: Bool
  private let reader: JSONReader

  /// Creates a reader for one source.
  package init(source: String, options: ImportOptions = ImportOptions()) {
    self.init(source: source, options: options, keepsCallsOpen: false)
  }

  /// Creates a reader that collects turns of a call from anywhere in the file.
  init(source: String, options: ImportOptions, keepsCallsOpen: Bool) {
    sink = ImportSink(source: source, options: options, format: .jsonl)
    self.keepsCallsOpen = keepsCallsOpen
    reader = JSONReader(limits: .init(size: options.limits.lineBytes))
  }

  /// How the lines so far were understood.
  package var report: ImportReport { sink.report }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line, with or without its line break; a blank one gives nothing.
  ///   - number: Its number in the source, counted from 1.
  /// - Returns: The calls that are complete now, and the problems of the line.
  package mutating func read(_ line: ArraySlice<UInt8>, number: Int) -> Output {
    guard line.contains(where: { $0 > 0x20 }) else { return Output(calls: [], diagnostics: []) }
    do throws(JSONError) {
      let value = try reader.read(line, line: number)
      take(value, RecordContext(bytes: line, line: number, isOneLine: true))
    } catch {
      sink.note(error)
    }
    return output()
  }

  /// Ends the input.
  ///
  /// - Returns: The last call of a file with a turn a line, and its problems.
  package mutating func finish() -> Output {
    settle(areOfCalls: undecided.count == 1)
    closeCalls()
    return output()
  }

  private mutating func output() -> Output {
    defer { sink.calls.removeAll(keepingCapacity: true) }
    return Output(calls: sink.calls, diagnostics: sink.takeDiagnostics())
  }

  private mutating func take(_ value: JSONValue, _ context: RecordContext) {
    let router = RecordRouter(context: context)
    var lines = LineCursor(context)
    switch router.route(value, at: 0, lines: &lines, sink: &sink) {
    case .calls(let calls):
      for var call in calls {
        call.record = context.line
        sink.add(call)
      }
    case .turn(let record): take(record)
    case .nothing: break
    case .unknown where value.object == nil:
      sink.note(
        "wrong-type", .error, line: context.line, "the line is \(value.kind)",
        expected: "an object with a call or a turn")
    case .unknown:
      sink.note(
        "no-transcript", .error, line: context.line,
        "the line is neither a call nor a turn",
        expected: "'turns' with role and text, or a turn with call_id, speaker and text")
    }
  }

  private mutating func take(_ record: TurnRecord) {
    guard record.isCallVague, !idsAreOfCalls, let id = record.call else {
      add(record)
      return
    }
    if undecidedIDs.insert(id).inserted {
      undecided.append(record)
      // One turn more is enough for the call to be refused.
      if undecided.count > sink.options.limits.turns { settle(areOfCalls: false) }
      return
    }
    settle(areOfCalls: true)
    add(record)
  }

  private mutating func settle(areOfCalls: Bool) {
    idsAreOfCalls = areOfCalls
    let records = undecided
    undecided = []
    undecidedIDs = []
    for record in records { add(areOfCalls ? record : record.withoutCall()) }
  }

  private mutating func add(_ record: TurnRecord) {
    if hasOpenCall, !keepsCallsOpen, record.call != openCall { closeCalls() }
    hasOpenCall = true
    openCall = record.call
    unit = unit ?? record.unit
    groups.add(record.turn, call: record.call, start: record.start, end: record.end)
    groups.setFacts(record.facts)
  }

  private mutating func closeCalls() {
    guard hasOpenCall else { return }
    for var call in groups.finish(stated: unit, into: &sink) {
      call.record = call.line
      sink.add(call)
    }
    groups = CallGroups()
    hasOpenCall = false
  }
}

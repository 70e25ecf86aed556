import Diagnostics
import Transcripts

/// Where readers put what they find: calls, problems and the story for the report.
struct ImportSink: Sendable {
  let source: String
  let options: ImportOptions
  var format: TranscriptFormat
  var companions: @Sendable (_ source: String, _ name: String) -> [UInt8]? = { _, _ in nil }
  var calls: [ImportedCall] = []
  var report = ImportReport()
  private(set) var diagnostics: [Diagnostic] = []
  private var suppressed = 0

  init(source: String, options: ImportOptions, format: TranscriptFormat) {
    self.source = source
    self.options = options
    self.format = format
  }

  /// Whether further problems are only counted.
  var isFull: Bool { diagnostics.count >= options.limits.diagnostics }

  /// Notes a problem, unless there are too many already.
  mutating func note(
    _ id: String, _ severity: Diagnostic.Severity, line: Int? = nil, column: Int = 1,
    length: Int = 1, _ message: String, expected: String? = nil, suggestion: String? = nil
  ) {
    guard !isFull else {
      suppressed += 1
      return
    }
    let range = line.map {
      SourceRange(start: SourcePosition(line: $0, column: column), length: length)
    }
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, file: source, range: range, message: message,
        expected: expected, suggestion: suggestion))
  }

  /// Turns a draft into a call.
  mutating func add(_ draft: DraftCall) {
    guard draft.turns.count <= options.limits.turns else {
      note(
        "too-many-turns", .error, line: draft.line,
        "the call has \(draft.turns.count) turns",
        expected: "at most \(options.limits.turns) turns in one call")
      return
    }
    guard let transcript = CallAssembler(draft: draft).assemble(into: &self) else { return }
    calls.append(
      ImportedCall(
        transcript: transcript,
        provenance: Provenance(
          source: source, record: draft.record, format: (draft.format ?? format).rawValue)))
    if options.agentSpeaker != nil || !options.roles.isEmpty {
      calls[calls.count - 1].namedSpeakers = OperatorRoles.names(in: draft, options)
    }
    report.calls += 1
    report.turns += transcript.turns.count
  }

  /// The bytes of a file beside the source, if it is there and can be read.
  func companion(_ name: String) -> [UInt8]? { companions(source, name) }

  /// Takes over problems that another sink has noted.
  mutating func adopt(_ others: [Diagnostic]) {
    for diagnostic in others {
      if isFull { suppressed += 1 } else { diagnostics.append(diagnostic) }
    }
  }

  /// Takes over the story of another sink, except for format and encoding.
  mutating func adopt(_ other: ImportReport) {
    report.speakers = other.speakers
    report.dropped = other.dropped
    report.hasTimes = other.hasTimes
    report.timing = other.timing
    report.overlap = other.overlap
    report.calls = other.calls
    report.turns = other.turns
  }

  /// Hands over the problems noted since the last time.
  mutating func takeDiagnostics() -> [Diagnostic] {
    var taken = diagnostics
    if suppressed > 0 {
      taken.append(
        Diagnostic(
          id: "more-problems", severity: .note, file: source,
          message: "\(suppressed) more problems are not shown"))
    }
    diagnostics = []
    suppressed = 0
    return taken
  }
}

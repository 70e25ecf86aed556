import Diagnostics
import TranscriptImport
import Transcripts

/// What is known about calls from elsewhere: a table of calls, and the names of their files.
struct CallFacts: Sendable {
  /// What became of one call.
  struct Join: Sendable {
    /// The call as the user knows it.
    var call: String
    /// The row of the table that it was joined with.
    var row: Int?
    /// Why its file's name says nothing.
    var mismatch: Diagnostic?
  }

  var table: CallTable?
  var pattern: NamePattern?

  /// Adds what is known to a call.
  ///
  /// A file's name fills in what is missing; a table overrules what the transcript says.
  func join(_ call: inout ImportedCall) -> Join {
    var mismatch: Diagnostic?
    if let pattern {
      switch pattern.match(call.provenance.source) {
      case .facts(let facts): fill(&call, facts)
      case .mismatch(let fitted, let rest):
        mismatch = Diagnostic(
          id: "name-mismatch", severity: .warning, file: call.provenance.source,
          message: fitted.isEmpty
            ? "the name does not fit '\(pattern.text)'"
            : "the name fits '\(pattern.text)' only up to '\(fitted)', not at '\(rest)'",
          expected: "a name such as '\(pattern.text)', with {date} as 20250304 or 2025-03-04")
      }
    }
    let row = table?.fill(&call)
    return Join(
      call: call.transcript.id ?? call.provenance.source, row: row, mismatch: mismatch)
  }

  private func fill(_ call: inout ImportedCall, _ facts: Transcript) {
    if call.transcript.id == nil, let id = facts.id {
      let record = call.provenance.record
      call.transcript.id = record == 1 ? id : "\(id)#\(record)"
    }
    call.transcript.agent = call.transcript.agent ?? facts.agent
    call.transcript.team = call.transcript.team ?? facts.team
    call.transcript.startedAt = call.transcript.startedAt ?? facts.startedAt
    call.transcript.duration = call.transcript.duration ?? facts.duration
    call.transcript.direction = call.transcript.direction ?? facts.direction
    call.transcript.language = call.transcript.language ?? facts.language
    call.transcript.metadata.merge(facts.metadata) { first, _ in first }
  }
}

/// What has been joined in a run, and what has not.
struct JoinTally {
  /// Calls and rows that are named.
  private static let nameLimit = 3

  private let facts: CallFacts
  private var isUsed: [Bool]
  private var withoutRow = 0
  private var names: [String] = []
  private var mismatches = 0

  /// Begins with nothing joined.
  init(_ facts: CallFacts) {
    self.facts = facts
    isUsed = Array(repeating: false, count: facts.table?.count ?? 0)
  }

  /// Takes what became of a call.
  ///
  /// - Returns: What is to be said at once.
  mutating func take(_ join: CallFacts.Join) -> Diagnostic? {
    if let row = join.row {
      isUsed[row] = true
    } else if facts.table != nil {
      withoutRow += 1
      if names.count < Self.nameLimit { names.append(join.call) }
    }
    guard let mismatch = join.mismatch else { return nil }
    mismatches += 1
    return mismatches <= Self.nameLimit ? mismatch : nil
  }

  /// What is to be said at the end: calls without a row, rows without a call.
  func remarks() -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if mismatches > Self.nameLimit {
      remarks.append(
        Diagnostic(
          id: "name-mismatch", severity: .warning,
          message: "\(mismatches - Self.nameLimit) more names do not fit the pattern"))
    }
    guard let table = facts.table else { return remarks }
    if withoutRow > 0 {
      remarks.append(
        Diagnostic(
          id: "call-without-row", severity: .warning, file: table.source,
          message: "\(withoutRow) \(withoutRow == 1 ? "call has" : "calls have") no row: "
            + list(names, of: withoutRow), expected: "a row for every call, with its id or file"))
    }
    let unused = isUsed.indices.filter { !isUsed[$0] }
    guard let first = unused.first else { return remarks }
    let shown = unused.prefix(Self.nameLimit).map { table.row($0).id }
    remarks.append(
      Diagnostic(
        id: "row-without-call", severity: .warning, file: table.source,
        range: SourceRange(start: SourcePosition(line: table.row(first).line, column: 1)),
        message: "\(unused.count) \(unused.count == 1 ? "row fits" : "rows fit") no call: "
          + list(shown, of: unused.count)))
    return remarks
  }

  private func list(_ names: [String], of count: Int) -> String {
    names.map { "'\(Self.short($0))'" }.joined(separator: ", ")
      + (count > names.count ? ", …" : "")
  }

  /// The end of a long name, which is what tells files of one folder apart.
  private static func short(_ name: String) -> String {
    name.count <= 80 ? name : "…" + name.suffix(79)
  }
}

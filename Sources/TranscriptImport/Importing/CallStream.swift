package import Diagnostics
import Transcripts

/// The calls of a file, a few at a time, so that a large file needs the memory of a few calls.
///
/// ```swift
/// var stream = TranscriptImporter().stream(bytes: bytes, source: "calls.csv")
/// while let portion = stream.next() { grade(portion.calls) }
/// ```
///
/// Tables, workbooks, long lists of calls or turns as JSON, and plain text are read so; the calls of
/// other formats come in one portion.
package struct CallStream {
  /// Some calls in the order of the file.
  package struct Portion: Sendable, Hashable {
    /// The calls.
    package var calls: [ImportedCall]
    /// What was found wrong while they were read.
    package var diagnostics: [Diagnostic]

    package init(calls: [ImportedCall], diagnostics: [Diagnostic]) {
      self.calls = calls
      self.diagnostics = diagnostics
    }
  }

  /// What gives calls one after another.
  enum Source {
    case table(TableCalls)
    case workbook(WorkbookCalls)
    case records(RecordCalls)
    case text(TextPortions)

    mutating func next(into sink: inout ImportSink) -> [DraftCall]? {
      switch self {
      case .workbook(var book):
        defer { self = .workbook(book) }
        return book.next(into: &sink)
      case .table(var table):
        defer { self = .table(table) }
        return table.next(into: &sink)
      case .records(var records):
        defer { self = .records(records) }
        return records.next(into: &sink)
      case .text(var text):
        defer { self = .text(text) }
        return text.nextCalls(into: &sink)
      }
    }
  }

  private var sink: ImportSink
  private var source: Source?
  private var whole: ImportResult?
  /// Calls so far.
  private var count = 0
  /// Problems that were handed out, and those that were too many.
  private var (told, untold) = (0, 0)

  /// The calls of a file that was read as a whole.
  package init(_ result: ImportResult) {
    let source = result.calls.first?.provenance.source ?? ""
    self.init(result, sink: ImportSink(source: source, options: ImportOptions(), format: .json))
  }

  init(_ result: ImportResult, sink: ImportSink) {
    whole = result
    self.sink = sink
  }

  init(_ source: Source, sink: ImportSink) {
    self.source = source
    self.sink = sink
  }

  /// The next calls, at least so many of a table unless it ends.
  ///
  /// - Parameter least: How many calls make a portion.
  /// - Returns: `nil` at the end; a portion may have problems and no calls.
  package mutating func next(least: Int = 32) -> Portion? {
    if let result = whole {
      whole = nil
      return Portion(calls: result.calls, diagnostics: result.diagnostics)
    }
    guard source != nil else { return nil }
    defer { sink.calls = [] }
    while sink.calls.count < least {
      guard let drafts = source?.next(into: &sink) else {
        source = nil
        TranscriptImporter.noteNoCalls(count + sink.calls.count, told: told, into: &sink)
        return portion(isLast: true)
      }
      for draft in drafts { sink.add(draft) }
      // So many problems are as good as a portion.
      if sink.isFull { break }
    }
    return portion(isLast: false)
  }

  /// The bound on problems is one for the whole file.
  private mutating func portion(isLast: Bool) -> Portion {
    count += sink.calls.count
    var problems = sink.takeDiagnostics()
    let room = max(0, sink.options.limits.diagnostics - told)
    untold += max(0, problems.count - room)
    problems = Array(problems.prefix(room))
    told += problems.count
    if isLast, untold > 0 {
      problems.append(
        Diagnostic(
          id: "more-problems", severity: .note, file: sink.source,
          message: "\(untold) more problems are not shown"))
    }
    return Portion(calls: sink.calls, diagnostics: problems)
  }
}

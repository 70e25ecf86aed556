import Reports

/// A report on its way into a file.
///
/// A file that can no longer be written to is given up; the other reports of the run go on.
struct ReportOutput {
  private var sink: ByteSink
  let reporter: any Reporter
  private var isFirst = true
  /// Why the file was given up.
  private(set) var failure: StreamFailure?

  /// Whether the report still goes on.
  var isOpen: Bool { failure == nil }
  /// The file as the user named it.
  var name: String { sink.name }
  /// Whether the report goes to standard output.
  let isStandardOutput: Bool

  /// Begins a report.
  init(_ sink: ByteSink, _ reporter: any Reporter, isStandardOutput: Bool) {
    self.sink = sink
    self.isStandardOutput = isStandardOutput
    self.reporter = reporter
    write(reporter.begin())
  }

  /// Adds a call, as the reporter has rendered it.
  mutating func add(_ rendering: [UInt8]) {
    guard isOpen, !rendering.isEmpty else { return }
    let lead = reporter.lead(isFirst: isFirst)
    isFirst = false
    if !lead.isEmpty { write(lead) }
    if isOpen { write(rendering) }
  }

  /// Ends the report and closes the file.
  mutating func end(_ summary: RunSummary) {
    if isOpen { write(reporter.end(summary)) }
    if isOpen {
      do { try sink.close() } catch { failure = error }
    }
  }

  private mutating func write(_ bytes: [UInt8]) {
    do { try sink.write(bytes) } catch { failure = error }
  }
}

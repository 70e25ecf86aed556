import Diagnostics
import TranscriptImport

/// The calls of a piece of work.
struct WorkReading {
  /// The calls, in the order of the input.
  private(set) var calls: [ImportedCall] = []
  /// What is wrong with the input.
  private(set) var diagnostics: [Diagnostic] = []
  /// Files that hold no transcript and were not asked for by name.
  private(set) var skipped: [String] = []

  /// Reads a piece of work.
  init(_ item: WorkItem, importer: TranscriptImporter) {
    switch item.content {
    case .file(let file):
      do throws(StreamFailure) {
        guard let bytes = try ByteSource.contents(of: file, limit: GradingWorker.wholeLimit)
        else {
          diagnostics = [GradingWorker.tooLarge(file.path)]
          break
        }
        take(importer.read(bytes: bytes, source: file.path), item)
      } catch { diagnostics = [error.diagnostic] }
    case .bytes(let bytes): take(importer.read(bytes: bytes, source: item.source), item)
    case .lines(let piece):
      var reader = TranscriptLineReader(source: item.source, options: importer.options)
      for (index, line) in piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        take(reader.read(line, number: piece.firstLine + index))
      }
      take(reader.finish())
    case .calls(let calls): self.calls = calls
    case .told(let diagnostics): self.diagnostics = diagnostics
    case .skipped(let path): skipped = [path]
    }
  }

  private mutating func take(_ imported: ImportResult, _ item: WorkItem) {
    if !item.isNamed, imported.isNoTranscript(named: item.source) {
      skipped = [item.source]
      return
    }
    diagnostics = imported.diagnostics
    calls = imported.calls
  }

  private mutating func take(_ output: TranscriptLineReader.Output) {
    diagnostics += output.diagnostics
    calls += output.calls
  }
}

import Diagnostics
import TranscriptImport

/// Reads the calls of a piece of work without grading them.
struct ItemReading {
  /// What a piece of work holds.
  struct Content {
    var calls: [ImportedCall] = []
    var diagnostics: [Diagnostic] = []
    var skipped: [String] = []
  }

  let importer: TranscriptImporter

  /// Reads a piece of work, with the same calls and problems as when it is graded.
  func read(_ item: WorkItem) -> Content {
    var content = Content()
    switch item.content {
    case .file(let file):
      do {
        guard
          let bytes = try ByteSource.contents(of: file.path, limit: GradingWorker.wholeLimit)
        else {
          content.diagnostics = [GradingWorker.tooLarge(file.path)]
          break
        }
        take(importer.read(bytes: bytes, source: file.path), item, into: &content)
      } catch { content.diagnostics = [error.diagnostic] }
    case .bytes(let bytes):
      take(importer.read(bytes: bytes, source: item.source), item, into: &content)
    case .lines(let piece):
      var reader = TranscriptLineReader(source: item.source, options: importer.options)
      for (index, line) in piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        take(reader.read(line, number: piece.firstLine + index), into: &content)
      }
      take(reader.finish(), into: &content)
    case .calls(let calls): content.calls = calls
    case .told(let diagnostics): content.diagnostics = diagnostics
    case .skipped(let path): content.skipped = [path]
    }
    return content
  }

  private func take(_ imported: ImportResult, _ item: WorkItem, into content: inout Content) {
    if !item.isNamed, imported.isNoTranscript(named: item.source) {
      content.skipped = [item.source]
      return
    }
    content.diagnostics = imported.diagnostics
    content.calls = imported.calls
  }

  private func take(_ output: TranscriptLineReader.Output, into content: inout Content) {
    content.diagnostics += output.diagnostics
    content.calls += output.calls
  }
}

import CallGrade
import Diagnostics
import TranscriptImport

/// Reads the calls of a few inputs, for commands that look at calls one by one.
struct CallReading {
  let importer: TranscriptImporter

  /// Reads one input as a whole.
  ///
  /// - Parameter path: A file, or `-` for standard input.
  /// - Returns: The calls, the problems, and how the file was understood.
  /// - Throws: ``CommandError`` or ``StreamFailure`` if there is nothing to read.
  func read(_ path: String) throws -> ImportResult {
    if let status = FileStatus.of(path), status.kind == .folder {
      throw CommandError(
        "bad-usage", "this is a folder", file: path, expected: "a file with a transcript")
    }
    if path != "-", FileStatus.of(path) == nil {
      var search = InputSearch([path])
      if case .problem(let problem, _)? = search.nextFinding() { throw CommandError([problem]) }
    }
    let source = try ByteSource(path)
    defer { source.close() }
    guard let bytes = try source.readToEnd(limit: GradingWorker.wholeLimit) else {
      throw CommandError([GradingWorker.tooLarge(path)])
    }
    var result = importer.read(bytes: bytes, source: path)
    if source.isPacked {
      result.report.encodingReason.zh += "；由 gzip 解压"
      result.report.encodingReason.en += "; unpacked from gzip"
    }
    return result
  }
}

extension Transcript {
  /// The transcript with an id in any case: that of the file where it has none of its own.
  func named(after provenance: Provenance) -> Transcript {
    guard id == nil else { return self }
    var named = self
    let source = InputFile.withoutPacking(provenance.source)
    let file = source.split(separator: "/").last.map(String.init) ?? source
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    named.id = provenance.record == 1 ? stem : "\(stem)#\(provenance.record)"
    return named
  }
}

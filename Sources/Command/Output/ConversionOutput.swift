import CallGrade
import Diagnostics
import Foundation
import Reports
import TranscriptExport
import TranscriptImport
import Transcripts

/// Where converted calls go: one file, or a folder with a file for each call.
struct ConversionOutput {
  private enum Target {
    case file(ByteSink, path: String)
    case folder(String)
  }

  private let exporter: TranscriptExporter
  private var target: Target
  /// The files that calls come from; none of a folder's own files may take the place of one.
  private let inputs: Set<FileStatus.Identity>
  private var names: Set<String> = []
  /// Calls that have been written.
  private(set) var count = 0

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: A file, `-` for standard output, or a folder: one that exists, or a path with a slash
  ///     at its end.
  ///   - format: The format of the calls.
  ///   - arguments: Where the calls come from; a folder may be among them.
  /// - Throws: If the file or folder cannot be made.
  init(_ path: String, format: ExportFormat, from arguments: [String]) throws {
    exporter = TranscriptExporter(format: format)
    if path.hasSuffix("/") || FileStatus.of(path)?.kind == .folder {
      var folder = path
      while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw StreamFailure(.write, folder, code: EACCES)
      }
      inputs = Set(InputSearch.files(of: arguments).compactMap(OutputGuard.existing))
      target = .folder(folder)
    } else {
      inputs = []
      target = .file(try ByteSink.create(path), path: path)
    }
  }

  /// Writes a call.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - analysis: Its scorecard, where the format has a place for one.
  /// - Returns: Why it could not be written, if its format has no place for it.
  /// - Throws: If the disk does not take it.
  mutating func add(
    _ call: ImportedCall, analysis: ScorecardJSON? = nil
  ) throws(StreamFailure) -> Diagnostic? {
    let bytes: [UInt8]
    do throws(ExportFailure) {
      bytes = try exporter.write(
        call.transcript, isFirst: count == 0 || isFolder,
        analysis: analysis.map { [CallAnalysisEntry(schema: Scorecard.schema, body: $0)] } ?? [])
    } catch {
      return problem(call, error.id, error.message, expected: error.expected)
    }
    switch target {
    case .folder(let folder):
      let path = folder + "/" + name(call)
      if let existing = OutputGuard.existing(path), inputs.contains(existing) {
        return Diagnostic(
          id: "bad-usage", file: path, message: "the file is an input and would be overwritten",
          expected: "another folder for the output")
      }
      var sink = try ByteSink.create(path)
      try sink.write(bytes)
      try sink.close()
    case .file(var sink, let path):
      guard count == 0 || exporter.format.holdsSeveralCalls else {
        return problem(
          call, "several-calls", "one file of captions holds one call",
          expected: "-o FOLDER/ for a file for each call")
      }
      try sink.write(bytes)
      target = .file(sink, path: path)
    }
    count += 1
    return nil
  }

  /// Writes what is left.
  mutating func close() throws(StreamFailure) {
    guard case .file(var sink, let path) = target else { return }
    try sink.close()
    target = .file(sink, path: path)
  }

  private var isFolder: Bool {
    if case .folder = target { true } else { false }
  }

  private func problem(
    _ call: ImportedCall, _ id: String, _ message: String, expected: String
  ) -> Diagnostic {
    Diagnostic(
      id: id, file: call.provenance.source, message: message, expected: expected)
  }

  /// The call's id as a file's name; a number is added where two would be the same.
  private mutating func name(_ call: ImportedCall) -> String {
    let plain = SafeFileName.name(of: call.transcript.id ?? "call")
    var name = plain
    var number = 1
    while !names.insert(name.lowercased()).inserted {
      number += 1
      name = "\(plain)-\(number)"
    }
    return name + "." + exporter.format.fileExtension
  }
}

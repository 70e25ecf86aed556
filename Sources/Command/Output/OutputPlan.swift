import Foundation
import Localization
import Reports
import TranscriptImport

/// Which reports go where.
struct OutputPlan {
  /// One report.
  struct Target: Hashable {
    /// The file; `-` is standard output.
    var path: String
    var format: ReportFormat
  }

  var targets: [Target]
  /// The file for what could not be graded.
  var errorFile: String?

  /// Pairs files with formats.
  ///
  /// - Parameters:
  ///   - files: The files named by `-o`; standard output if there are none.
  ///   - formats: As many formats as files, in the same order; none where the files' names tell.
  ///   - errorFile: The file for what could not be graded.
  /// - Throws: Files and formats that do not go together.
  init(files: [String], formats: [ReportFormat], errorFile: String?) throws(CommandError) {
    self.errorFile = errorFile
    if files.isEmpty {
      guard formats.count <= 1 else {
        throw CommandError(
          "bad-usage", "\(formats.count) formats cannot all go to standard output",
          expected: "an -o FILE for each")
      }
      targets = [Target(path: "-", format: formats.first ?? .text)]
    } else if formats.isEmpty {
      targets = []
      for file in files { targets.append(Target(path: file, format: try Self.format(of: file))) }
    } else {
      guard formats.count == files.count else {
        throw CommandError(
          "bad-usage", "\(formats.count) --format do not go with \(files.count) -o",
          expected: "a --format for each -o in the same order, or none")
      }
      targets = zip(files, formats).map { Target(path: $0, format: $1) }
    }
    try OutputGuard.checkForDuplicates(targets.map(\.path) + (errorFile.map { [$0] } ?? []))
  }

  /// The format that a file's name asks for.
  private static func format(of file: String) throws(CommandError) -> ReportFormat {
    if file == "-" { return .text }
    let name = file.lowercased()
    if InputFile.withoutPacking(name) != name {
      throw CommandError(
        "unknown-format", "reports are not packed", file: file,
        expected: "a name without .gz, or -o - and a pipe into gzip")
    }
    if name.hasSuffix(".criteria.csv") || name.hasSuffix("criteria-csv.csv") {
      return .criteriaCSV
    }
    if let format = ReportFormat(fileExtension: InputFile.fileExtension(of: name)) { return format }
    throw CommandError(
      "unknown-format", "its name does not tell the format", file: file,
      expected:
        "one of .jsonl, .json, .csv, .criteria.csv, .md, .html, .xml, .sarif, .txt, or --format")
  }

  /// The files that are there already.
  var existingFiles: [(path: String, identity: FileStatus.Identity)] {
    (targets.map(\.path) + (errorFile.map { [$0] } ?? [])).compactMap { path in
      guard path != "-", let status = FileStatus.of(path), status.kind == .file else { return nil }
      return (path, status.identity)
    }
  }

  /// Sees to it that no input is overwritten.
  ///
  /// An output that lies in a folder of inputs is left out of them; if it holds transcripts, somebody
  /// would miss them.
  func check(against arguments: [String], options: ImportOptions) throws(CommandError) {
    try OutputGuard.check(existingFiles.map(\.path), against: arguments)
    for (path, _) in existingFiles {
      for argument in arguments where argument != "-" {
        guard FileStatus.of(argument)?.kind == .folder,
          OutputGuard.plain(path).hasPrefix(OutputGuard.plain(argument) + "/"),
          let bytes = try? ByteSource.contents(of: path, limit: 1 << 26)
        else { continue }
        let found = TranscriptImporter(options: options).read(bytes: bytes, source: path)
        if !found.calls.isEmpty {
          throw CommandError(
            "bad-usage", "the file holds transcripts and would be overwritten", file: path,
            expected: "another file for the output")
        }
      }
    }
  }
}

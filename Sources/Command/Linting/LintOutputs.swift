import Foundation
import Rubrics
import ScriptLint

/// Which reports of a check go where.
struct LintOutputs {
  private var targets: [(path: String, format: LintFormat)] = []

  /// Pairs files with formats.
  ///
  /// - Throws: Files and formats that do not go together.
  init(files: [String], formats: [LintFormat]) throws(CommandError) {
    if files.isEmpty {
      guard formats.count <= 1 else {
        throw CommandError(
          "bad-usage", "\(formats.count) formats cannot all go to standard output",
          expected: "an -o FILE for each")
      }
      targets = [("-", formats.first ?? .text)]
    } else if formats.isEmpty {
      for file in files {
        guard let format = file == "-" ? .text : LintFormat(fileName: file) else {
          throw CommandError(
            "unknown-format", "its name does not tell the format", file: file,
            expected: "one of .sarif, .json, .xml (JUnit), .md, .txt, or --format")
        }
        targets.append((file, format))
      }
    } else {
      guard formats.count == files.count else {
        throw CommandError(
          "bad-usage", "\(formats.count) --format do not go with \(files.count) -o",
          expected: "a --format for each -o in the same order, or none")
      }
      targets = zip(files, formats).map { ($0, $1) }
    }
    try OutputGuard.checkForDuplicates(targets.map(\.path))
  }

  /// Whether all reports go to files, so that a person sees none of them.
  var goToFilesOnly: Bool { !targets.contains { $0.path == "-" } }

  /// Refuses files that are read, or written by something else.
  func check(against inputs: [String], besides others: [String]) throws(CommandError) {
    try OutputGuard.checkForDuplicates(targets.map(\.path) + others)
    try OutputGuard.check(targets.map(\.path), against: inputs)
  }

  /// Writes every report.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - language: The language of what people read.
  ///   - machineLanguage: The language of what programs read.
  /// - Throws: A file that cannot be written.
  func write(
    _ result: LintResult, language: ReadingLanguage, machineLanguage: ReadingLanguage
  ) throws(StreamFailure) {
    for target in targets {
      let bytes = target.format.render(
        result, language: target.format.isForMachines ? machineLanguage : language,
        version: SemanticVersion.engine.text)
      var sink = try ByteSink.create(target.path)
      try sink.write(bytes)
      try sink.close()
    }
  }
}

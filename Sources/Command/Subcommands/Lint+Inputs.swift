import Diagnostics
import Foundation
import Rubrics
import ScriptLint

extension Lint {
  /// The scripts of a run, and what is wrong with how they were named.
  struct Inputs {
    var scripts: [LintRunner.Script]
    var problems: [Diagnostic]
  }

  /// Finds the scripts.
  func inputs(_ settings: LintSettings) throws -> Inputs {
    if stdin {
      let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
      return Inputs(
        scripts: [LintRunner.Script(path: stdinName, bytes: bytes)], problems: [])
    }
    var arguments = scripts
    if arguments.isEmpty { arguments = settings.configuration.scripts.map(settings.resolved) }
    if arguments.isEmpty, changedFrom != nil { arguments = ["."] }
    guard !arguments.isEmpty else {
      throw CommandError(
        "bad-usage", text(zh: "没有说要检查哪些话术", en: "no scripts were named"),
        expected: "callgrade lint SCRIPT…, or scripts: in \(LintConfiguration.fileName)")
    }
    let search = ScriptFiles(arguments, leavingOut: settings.configuration.exclude)
    var files = search.files
    if let changedFrom {
      let changed = try ChangedFiles(since: changedFrom)
      files = files.filter(changed.contains)
    }
    return Inputs(
      scripts: files.map { LintRunner.Script(path: $0, bytes: nil) }, problems: search.problems)
  }

  /// Sees to it that neither the reports nor a new baseline take the place of what is read.
  func check(
    _ outputs: LintOutputs, against inputs: [String], _ settings: LintSettings
  ) throws(CommandError) {
    let known = baselineFile(settings).map { [$0] } ?? []
    if writeBaseline {
      try outputs.check(against: inputs, besides: known)
      try OutputGuard.check(known, against: inputs)
    } else {
      try outputs.check(against: inputs + known, besides: [])
    }
  }

  /// The file of what is known, if the user or the configuration names one.
  private func baselineFile(_ settings: LintSettings) -> String? {
    baseline ?? settings.configuration.baseline.map(settings.resolved)
  }

  /// Silences what is known, or takes what is found for known.
  ///
  /// - Returns: What silences the same in other reports.
  func applyBaseline(
    to result: inout LintResult, _ settings: LintSettings, _ console: Console
  ) throws -> ([FileReport]) -> [FileReport] {
    guard let path = baselineFile(settings) else {
      guard !writeBaseline else {
        throw CommandError(
          "bad-usage", "--write-baseline needs the name of the file",
          expected: "--baseline FILE, or baseline: in \(LintConfiguration.fileName)")
      }
      return { $0 }
    }
    let naming = Self.naming(from: path)
    if writeBaseline {
      let known = Baseline(result.reports, naming: naming)
      var sink = try ByteSink.create(path)
      try sink.write(known.json)
      try sink.close()
      (result.reports, result.gone) = known.apply(to: result.reports, naming: naming)
      return { known.apply(to: $0, naming: naming).reports }
    }
    guard FileStatus.of(path) != nil else {
      throw CommandError(
        "missing-file", "there is no such baseline", file: path,
        expected: "a file that --write-baseline wrote")
    }
    guard let bytes = try ByteSource.contents(of: path, limit: 1 << 26) else {
      throw CommandError([GradingWorker.tooLarge(path, limit: 1 << 26)])
    }
    let (known, problem) = Baseline.read(bytes, file: path)
    guard let known else { throw CommandError(problem.map { [$0] } ?? []) }
    (result.reports, result.gone) = known.apply(to: result.reports, naming: naming)
    return { known.apply(to: $0, naming: naming).reports }
  }

  /// Names files from the folder of the baseline, so that it holds wherever the command is run.
  private static func naming(from path: String) -> (String) -> String {
    let folder =
      URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path + "/"
    return { file in
      let full = URL(fileURLWithPath: file).standardizedFileURL.path
      return full.hasPrefix(folder) ? String(full.dropFirst(folder.count)) : file
    }
  }
}

import ArgumentParser
import CallGrade
import Diagnostics
import Evaluation
import Foundation
import JSONCoding
import RubricLoading

/// `callgrade pack diff`: which calls two versions of a pack grade differently, and why.
struct PackDiff: ParsableCommand {
  /// How the differences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: text(zh: "两个版本的规则包在真实通话上差在哪里", en: "What two packs grade differently"),
    discussion: text(
      zh: """
        例：
          callgrade pack diff hotline ./hotline-next --calls calls/
          callgrade pack diff old/hotline new/hotline --calls calls/ --fail-on-change
        """,
      en: """
        Examples:
          callgrade pack diff hotline ./hotline-next --calls calls/
          callgrade pack diff old/hotline new/hotline --calls calls/ --fail-on-change
        """))

  @Argument(
    help: ArgumentHelp(text(zh: "原来的包", en: "the pack as it was"), valueName: "old"),
    completion: .directory)
  var old: String

  @Argument(
    help: ArgumentHelp(text(zh: "改过的包", en: "the pack as it is now"), valueName: "new"),
    completion: .directory)
  var new: String

  @Option(
    help: ArgumentHelp(
      text(zh: "通话文件或文件夹（可多次给出）", en: "calls: a file or folder (repeatable)"),
      valueName: "path"),
    completion: .file())
  var calls: [String]

  @Option(
    help: ArgumentHelp(
      text(zh: "输出格式：text、json", en: "output format: text, json"), valueName: "format"))
  var format = Format.text

  @Flag(
    help: ArgumentHelp(
      text(zh: "有通话变化则退出码为 1", en: "exit with 1 if any call comes out differently")))
  var failOnChange = false

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let graders = [try grader(old, console), try grader(new, console)]
    let importer = readingOptions.importer
    var source = WorkSource(InputSearch(calls), importer: importer)
    let workers = graders.map {
      GradingWorker(grader: $0, importer: importer, namesCallsAfterFiles: true)
    }
    var scores: [[CallScore]] = [[], []]
    var hasUngraded = false
    while let item = source.next() {
      for (side, worker) in workers.enumerated() {
        let result = worker.work(item)
        scores[side] += result.cards.map { CallScore($0) }
        guard side == 0 else { continue }
        for problem in result.diagnostics where problem.severity != .note { console.show(problem) }
        hasUngraded = hasUngraded || result.diagnostics.contains(where: \.leavesUngraded)
      }
    }
    guard !scores[0].isEmpty else {
      throw CommandError(
        "nothing-found", "there is no call to compare", file: calls.first,
        expected: "a file or folder with transcripts")
    }
    let comparison = RunComparison(from: scores[0], to: scores[1])
    let names = graders.map { "\($0.pack.id) \($0.pack.version) (\($0.pack.digest.prefix(8)))" }
    try write(
      ComparisonReport(
        comparison, names: (names[0], names[1]), language: languageOptions.language))
    if hasUngraded { try ExitStatus.failure.end() }
    if failOnChange, !comparison.changes.isEmpty { try ExitStatus.gateFailed.end() }
  }

  private func write(_ report: ComparisonReport) throws {
    switch format {
    case .text: try StandardOutput.write(report.text)
    case .json:
      var writer = JSONWriter(style: .pretty)
      writer.write(report)
      try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
    }
  }

  private func grader(_ name: String, _ console: Console) throws -> Grader {
    guard let entry = try PackSelection([name]).entries.first else {
      throw CommandError("missing-file", "there is no such pack", file: name)
    }
    let loader = folders.loader(lookingFirstIn: entry.neighbours, readsExamples: false)
    let result = loader.load(entry.name)
    for problem in result.diagnostics where problem.severity != .note {
      console.show(problem, line: loader.sourceLine(of: problem))
    }
    guard let pack = result.pack else { throw ExitCode(ExitStatus.failure.rawValue) }
    return try PackOptions.grader(pack)
  }
}

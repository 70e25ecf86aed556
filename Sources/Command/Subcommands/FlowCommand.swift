import ArgumentParser
import CallGrade
import Foundation
import JSONCoding
import Reports
import TranscriptImport

/// `callgrade flow`: a call laid over the script of a pack.
struct FlowCommand: ParsableCommand {
  /// How the path is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, dot, svg
  }

  static let configuration = CommandConfiguration(
    commandName: "flow",
    abstract: text(zh: "对照流程：走过的步骤、漏项、分支、回答", en: "Follow a script: steps, branches, answers"),
    discussion: text(
      zh: """
        例：
          callgrade flow call.txt --pack first-visit
          callgrade flow calls.jsonl --pack return-visit --format json
          callgrade flow call.txt --pack care --format svg > path.svg
        """,
      en: """
        Examples:
          callgrade flow call.txt --pack first-visit
          callgrade flow calls.jsonl --pack return-visit --format json
          callgrade flow call.txt --pack care --format svg > path.svg
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "通话记录文件，或 - 表示标准输入", en: "a file with transcripts, or - for standard input"),
      valueName: "call"),
    completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp(
      text(zh: "输出格式：text、json、dot、svg", en: "output format: text, json, dot, svg"),
      valueName: "format"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      text(zh: "文件里的第几通（从 1 数起）", en: "which call of the file, counted from 1"),
      valueName: "n"))
  var record: Int?

  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let grader = try packOptions.grader(console)
    guard let flow = grader.pack.flow else {
      throw CommandError(
        "missing-flow", "the pack '\(grader.pack.id)' has no script to follow",
        expected: "a pack with a flow.yaml, such as first-visit, return-visit or care")
    }
    let result = try CallReading(importer: readingOptions.importer).read(path)
    for problem in result.diagnostics { console.show(problem) }
    guard !result.calls.isEmpty else { throw ExitCode(ExitStatus.failure.rawValue) }
    let reports = try chosen(from: result.calls).compactMap { call in
      grader.flow(of: call.transcript).map { alignment in
        FlowReport(
          flow: flow, alignment: alignment,
          transcript: call.transcript.named(after: call.provenance),
          pack: PackIdentity(
            id: grader.pack.id, version: grader.pack.version, digest: grader.pack.digest),
          source: call.provenance.source,
          language: format == .json
            ? languageOptions.machineLanguage(grader.pack) : languageOptions.language)
      }
    }
    try write(reports)
  }

  private func chosen(from calls: [ImportedCall]) throws(CommandError) -> [ImportedCall] {
    if let record {
      guard calls.indices.contains(record - 1) else {
        throw CommandError(
          "bad-value", "there is no call \(record)", file: path, expected: "1 to \(calls.count)")
      }
      return [calls[record - 1]]
    }
    guard calls.count > 1, format == .dot || format == .svg else { return calls }
    throw CommandError(
      "several-calls", "the file has \(calls.count) calls, and a picture shows one", file: path,
      expected: "--record N")
  }

  private func write(_ reports: [FlowReport]) throws {
    switch format {
    case .text: try StandardOutput.write(reports.map(\.text).joined(separator: "\n"))
    case .dot: try StandardOutput.write(reports.map(\.dot).joined())
    case .svg: try StandardOutput.write(reports.map(\.svg).joined())
    case .json:
      var writer = JSONWriter(style: .pretty)
      writer.array { list in
        for report in reports { list.write(report) }
      }
      try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
    }
  }
}

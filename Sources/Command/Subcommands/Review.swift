import ArgumentParser
import CallGrade
import Foundation
import Reports
import TranscriptImport

/// `callgrade review`: one call, looked at closely.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "细看一通：依据、算分、辅导", en: "Look at one call: evidence, score, coaching"),
    discussion: text(
      zh: """
        例：
          callgrade review call.txt
          callgrade review calls.jsonl --record 3
          callgrade review call.txt --html report.html
          callgrade review calls.jsonl --call c-0417 --width 140 | less -R
        """,
      en: """
        Examples:
          callgrade review call.txt
          callgrade review calls.jsonl --record 3
          callgrade review call.txt --html report.html
          callgrade review calls.jsonl --call c-0417 --width 140 | less -R
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "通话记录文件，或 - 表示标准输入", en: "a file with a transcript, or - for standard input"),
      valueName: "call"),
    completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp(
      text(zh: "文件里的第几通（从 1 数起）", en: "which call of the file, counted from 1"),
      valueName: "n"))
  var record: Int?

  @Option(
    help: ArgumentHelp(text(zh: "文件里的通话 id", en: "the id of a call in the file"), valueName: "id"))
  var call: String?

  @Option(
    help: ArgumentHelp(
      text(zh: "每行宽度（默认随终端）", en: "cells of a line (default: the terminal's)"),
      valueName: "cells"))
  var width: Int?

  @Option(
    help: ArgumentHelp(
      text(zh: "写成一个自包含的网页（- 为标准输出）", en: "write one self-contained page (- is standard output)"),
      valueName: "file"),
    completion: .file())
  var html: String?

  private static let leastWidth = 40

  @OptionGroup var redactOption: RedactOption
  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var colorOption: ColorOption
  @OptionGroup var readingOptions: ReadingOptions
  @OptionGroup var factsOptions: FactsOptions

  func run() throws {
    let console = Console(language: languageOptions.language, redacts: redactOption.redact)
    if let width, width < Self.leastWidth {
      throw CommandError(
        "bad-value", "\(width) cells are too few for a report", expected: "40 or more")
    }
    let grader = try packOptions.grader(console)
    let reading = CallReading(importer: readingOptions.importer)
    let result = try reading.read(path)
    for problem in result.diagnostics { console.show(problem) }
    guard !result.calls.isEmpty else { throw ExitCode(ExitStatus.failure.rawValue) }
    let facts = try factsOptions.facts(
      console, encoding: readingOptions.encoding, dateOrder: readingOptions.dateOrder)
    var calls = result.calls
    var tally = facts.map(JoinTally.init)
    for index in calls.indices {
      guard let join = facts?.join(&calls[index]) else { break }
      if let remark = tally?.take(join) { console.show(remark) }
    }
    let chosen = try choose(from: calls)
    var card = grader.grade(chosen.transcript, provenance: chosen.provenance)
    var transcript = chosen.transcript
    if redactOption.redact {
      transcript = transcript.redacted
      card = card.redacted(transcript)
    }
    if let html {
      try writePage(card, transcript, grader.pack, to: html, console)
      return
    }
    let view = ReviewView(
      ReportOptions(
        pack: grader.pack, language: languageOptions.language,
        width: width ?? Terminal.width(of: STDOUT_FILENO),
        usesColor: colorOption.color.isOn(STDOUT_FILENO)))
    try StandardOutput.write(view.render(card, transcript: transcript))
  }

  private func writePage(
    _ card: Scorecard, _ transcript: Transcript, _ pack: RubricPack, to file: String,
    _ console: Console
  ) throws {
    try OutputGuard.check([file], against: [path] + packOptions.files + factsOptions.files)
    let page = CallPage(ReportOptions(pack: pack, language: languageOptions.language))
    var sink = try ByteSink.create(file)
    try sink.write(page.render(card, transcript: transcript))
    try sink.close()
  }

  /// What reports call a call.
  private func name(of call: ImportedCall) -> String {
    call.transcript.id ?? call.provenance.callName
  }

  private func choose(from calls: [ImportedCall]) throws(CommandError) -> ImportedCall {
    if let call {
      if let found = calls.first(where: { name(of: $0) == call }) { return found }
      let ids = calls.map(name)
      throw CommandError(
        unknown: "call", call, among: ids.count > 20 ? Array(ids.prefix(20)) + ["…"] : ids)
    }
    if let record {
      guard calls.indices.contains(record - 1) else {
        throw CommandError(
          "bad-value", "there is no call \(record)", file: path, expected: "1 to \(calls.count)")
      }
      return calls[record - 1]
    }
    guard calls.count == 1 else {
      let ids = calls.prefix(8).compactMap(\.transcript.id).joined(separator: ", ")
      throw CommandError(
        "several-calls", "the file has \(calls.count) calls", file: path,
        expected: "--record N, or --call ID"
          + (ids.isEmpty ? "" : " (\(ids)\(calls.count > 8 ? ", …" : ""))"))
    }
    return calls[0]
  }
}

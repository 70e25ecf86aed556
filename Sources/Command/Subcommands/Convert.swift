import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import Localization
import Reports
import Rubrics
import TranscriptExport
import TranscriptImport
import Transcripts

/// `callgrade convert`: calls of any format in one that others read.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "把通话记录转换成其他格式", en: "Write transcripts in another format"),
    discussion: text(
      zh: """
        例：
          callgrade convert calls/ -o calls.jsonl
          callgrade convert export.xlsx --metadata calls.csv -o calls.jsonl
          callgrade convert calls.jsonl --to srt -o captions/    每通一个文件
          callgrade convert call.vtt --to text
          callgrade convert calls/ --to vcon --grade -o graded/   连同评分

        格式：jsonl（完整保留）、vcon、webvtt、srt（需要时间）、text。
        """,
      en: """
        Examples:
          callgrade convert calls/ -o calls.jsonl
          callgrade convert export.xlsx --metadata calls.csv -o calls.jsonl
          callgrade convert calls.jsonl --to srt -o captions/    a file for each call
          callgrade convert call.vtt --to text
          callgrade convert calls/ --to vcon --grade -o graded/   with scorecards

        Formats: jsonl (keeps everything), vcon, webvtt and srt (need times), text.
        """))

  @Argument(
    help: ArgumentHelp(
      text(
        zh: "文件、文件夹、通配符，或 - 表示标准输入（默认）",
        en: "files, folders, patterns, or - for standard input, which is usual"),
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      text(
        zh: "输出格式：\(Self.formats.joined(separator: "、"))（默认由 -o 的扩展名决定）",
        en: "format: \(Self.formats.joined(separator: ", ")) (the name of -o tells it)"),
      valueName: "format"),
    completion: .list(Self.formats), transform: Self.format)
  var to: ExportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(
        zh: "写入文件；以 / 结尾则为文件夹，每通一个文件；- 为标准输出",
        en: "the file; with / at its end a folder, a file for each call; - is standard output"),
      valueName: "file"),
    completion: .file())
  var output = "-"

  @Flag(
    help: ArgumentHelp(
      text(
        zh: "同时评分，写进 vCon 的 analysis（仅 --to vcon）",
        en: "grade as well and write scorecards into the vCon's analysis (--to vcon only)")))
  var grade = false

  @OptionGroup var redactOption: RedactOption
  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions
  @OptionGroup var factsOptions: FactsOptions

  func run() throws {
    let console = Console(language: languageOptions.language, redacts: redactOption.redact)
    guard let format = to ?? ExportFormat(fileName: output) else {
      throw CommandError(
        "unknown-format", "nothing tells the format", file: output == "-" ? nil : output,
        expected: "--to with one of \(Self.formats.joined(separator: ", "))")
    }
    guard !grade || format == .vcon else {
      throw CommandError(
        "bad-usage", "\(format.rawValue) has no place for scorecards", expected: "--to vcon")
    }
    let grader = grade ? try packOptions.grader(console) : nil
    let facts = try factsOptions.facts(
      console, encoding: readingOptions.encoding, dateOrder: readingOptions.dateOrder)
    let importer = readingOptions.importer
    let paths = try inputs()
    try OutputGuard.check([output], against: paths + packOptions.files + factsOptions.files)
    let existing = OutputGuard.existing(output)
    Interruption.notice()
    var written = try ConversionOutput(output, format: format, from: paths)
    var source = WorkSource(
      InputSearch(paths, leavingOut: Set([existing].compactMap(\.self))),
      importer: importer)
    var tally = facts.map(JoinTally.init)
    var skipped = SkippedFiles()
    var speakers = NamedSpeakers(importer.options)
    var status = ExitStatus.success
    while let item = source.next() {
      let reading = WorkReading(item, importer: importer)
      for problem in reading.diagnostics {
        console.show(problem)
        if problem.leavesUngraded { status = .failure }
      }
      for path in reading.skipped { skipped.add(path) }
      for var call in reading.calls {
        speakers?.take(call)
        if let join = facts?.join(&call), let remark = tally?.take(join) { console.show(remark) }
        call.transcript = call.transcript.named(after: call.provenance)
        let scorecard = grader.map { self.scorecard(of: call, by: $0) }
        if redactOption.redact { call.transcript = call.transcript.redacted }
        if let problem = try written.add(call, analysis: scorecard) {
          console.show(problem)
          status = .failure
        }
      }
    }
    try written.close()
    for remark in tally?.remarks() ?? [] { console.show(remark) }
    if written.count > 0 { for remark in speakers?.remarks() ?? [] { console.show(remark) } }
    if written.count == 0, status == .success {
      console.show(
        Diagnostic(
          id: "nothing-found", message: "there is no transcript to convert",
          expected: "files such as .jsonl, .json, .txt, .csv, .vtt or .srt"))
      status = .failure
    }
    if let remark = skipped.remark { console.note(remark) }
    if output != "-" {
      console.note(
        LocalizedText(
          zh: "已转换 \(written.count) 通 → \(output)",
          en: "\(written.count) \(written.count == 1 ? "call" : "calls") converted → \(output)"))
    }
    try (Interruption.hasOccurred ? .interrupted : status).end()
  }

  private func scorecard(of call: ImportedCall, by grader: Grader) -> ScorecardJSON {
    var card = grader.grade(call.transcript, provenance: call.provenance)
    if redactOption.redact { card = card.redacted(call.transcript.redacted) }
    return ScorecardJSON(card, language: languageOptions.machineLanguage(grader.pack))
  }

  /// What is named, or else what comes in; nobody types a transcript.
  private func inputs() throws(CommandError) -> [String] {
    guard paths.isEmpty else { return paths }
    guard !Terminal.isTerminal(STDIN_FILENO) else {
      throw CommandError(
        "bad-usage", text(zh: "没有说要转换哪些文件", en: "nothing to convert was named"),
        expected: "callgrade convert PATH…; callgrade convert --help")
    }
    return ["-"]
  }

  private static var formats: [String] { ExportFormat.allCases.map(\.rawValue) }

  private static func format(_ word: String) throws -> ExportFormat {
    let name = word.lowercased()
    guard let format = ExportFormat(rawValue: name) ?? ExportFormat(fileName: "." + name) else {
      throw CommandError(unknown: "format", word, among: formats)
    }
    return format
  }
}

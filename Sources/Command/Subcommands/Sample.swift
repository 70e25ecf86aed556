import ArgumentParser
import Diagnostics
import Localization
import Rubrics
import TranscriptExport
import TranscriptImport
import Transcripts

/// `callgrade sample`: a reproducible choice of calls, for the next batch to label.
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "按种子分层抽取通话", en: "Draw calls by seed, from every stratum"),
    usage: "callgrade sample [<options>] <paths> ...",
    discussion: text(
      zh: """
        例：
          callgrade sample calls/ -n 50 -o batch.jsonl
          callgrade sample calls/ -n 50 --by channel --by team --seed 7 -o batch.jsonl

        字段：\(SampleField.names)，或 metadata.名称。同样的通话和种子抽出同样的结果。
        """,
      en: """
        Examples:
          callgrade sample calls/ -n 50 -o batch.jsonl
          callgrade sample calls/ -n 50 --by channel --by team --seed 7 -o batch.jsonl

        Fields: \(SampleField.names), or metadata.NAME. The same calls and seed give the same draw.
        """))

  @Argument(
    help: ArgumentHelp(text(zh: "通话文件或文件夹", en: "files, folders or patterns")),
    completion: .file())
  var paths: [String]

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp(text(zh: "抽多少通", en: "how many calls"), valueName: "n"))
  var count = 50

  @Option(
    help: ArgumentHelp(
      text(zh: "按此字段分层（可多次给出）", en: "draw from every value of this field (repeatable)"),
      valueName: "field"))
  var by: [String] = []

  @Option(help: ArgumentHelp(text(zh: "种子", en: "the seed"), valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(zh: "写入文件；- 为标准输出", en: "the file; - is standard output"), valueName: "file"),
    completion: .file())
  var output = "-"

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    guard count > 0 else {
      throw CommandError("bad-value", "-n cannot be \(count)", expected: "1 or more")
    }
    let fields = try by.map(SampleField.init)
    guard !paths.contains("-") else {
      throw CommandError(
        "bad-usage", "standard input can be read only once", expected: "files or folders")
    }
    try OutputGuard.check([output], against: paths)
    // What is written is no input, neither before it is there nor while it grows.
    let written = Set([OutputGuard.existing(output)].compactMap(\.self))
    // Twice through the files: the first time only what decides is kept.
    var draw = SampleDraw(count: count, seed: seed)
    var status = ExitStatus.success
    forEachCall(but: written) { call in
      draw.add(id: Self.key(call), stratum: fields.map { $0.value(of: call.transcript) })
    } problems: { problem in
      console.show(problem)
      if problem.leavesUngraded { status = .failure }
    }
    let chosen = draw.chosen
    var batch = try ConversionOutput(output, format: .jsonl, from: paths)
    let outputs = Set([OutputGuard.existing(output)].compactMap(\.self))
    var number = 0
    var failure: (any Error)?
    var isRefused = false
    forEachCall(but: outputs) { call in
      defer { number += 1 }
      guard failure == nil, chosen.contains(number) else { return }
      var named = call
      named.transcript = call.transcript.named(after: call.provenance)
      do {
        guard let problem = try batch.add(named) else { return }
        console.show(problem)
        isRefused = true
      } catch { failure = error }
    } problems: { _ in
    }
    if let failure { throw failure }
    try batch.close()
    if isRefused { status = .failure }
    guard batch.count > 0 || isRefused else {
      throw CommandError("nothing-found", "there is no transcript to draw from")
    }
    console.note(
      LocalizedText(
        zh: "从 \(number) 通里抽了 \(batch.count) 通", en: "\(batch.count) of \(number) calls drawn"))
    try status.end()
  }

  private func forEachCall(
    but outputs: Set<FileStatus.Identity>, _ body: (ImportedCall) -> Void,
    problems: (Diagnostic) -> Void
  ) {
    let importer = readingOptions.importer
    var source = WorkSource(InputSearch(paths, leavingOut: outputs), importer: importer)
    while let item = source.next() {
      let reading = WorkReading(item, importer: importer)
      reading.diagnostics.forEach(problems)
      reading.calls.forEach(body)
    }
  }

  /// What tells a call from all others.
  private static func key(_ call: ImportedCall) -> String {
    "\(call.transcript.id ?? "") \(call.provenance.source) \(call.provenance.record)"
  }
}

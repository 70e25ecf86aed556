import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import Localization
import Reports
import TranscriptImport

/// `callgrade grade`: many calls, as reports for people and programs.
struct Grade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "给通话评分", en: "Grade calls"),
    discussion: text(
      zh: """
        输入可以是文件、文件夹（递归）、加引号的通配符或标准输入；格式和编码自动识别。

        例：
          callgrade grade calls/                     打印每通一行和汇总
          callgrade grade 'calls/**/*.vtt' --pack hotline
          callgrade grade calls/ -o scores.jsonl -o report.md
          callgrade grade calls/ --fail-on critical --fail-on 'score<60'
          callgrade grade calls.jsonl.gz --format jsonl

        格式：text json jsonl csv criteria-csv markdown html junit sarif github。
        """,
      en: """
        Inputs are files, folders with all below them, quoted patterns, or
        standard input. Formats and encodings are recognised.

        Examples:
          callgrade grade calls/                     a line per call and a summary
          callgrade grade 'calls/**/*.vtt' --pack hotline
          callgrade grade calls/ -o scores.jsonl -o report.md
          callgrade grade calls/ --fail-on critical --fail-on 'score<60'
          callgrade grade calls.jsonl.gz --format jsonl

        Formats: text json jsonl csv criteria-csv markdown html junit sarif github.
        """))

  @Argument(
    help: ArgumentHelp(
      text(
        zh: "文件、文件夹、通配符，或 - 表示标准输入",
        en: "files, folders, patterns, or - for standard input"),
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var packOptions: PackOptions
  @Option(
    help: ArgumentHelp(
      text(
        zh: "分流文件：每通按 metadata 或内容用不同的规则包（见 Docs/Command.md）",
        en: "a file of routes: each call gets its pack by metadata or content"),
      valueName: "file"),
    completion: .file())
  var route: String?

  @OptionGroup var outputOptions: OutputOptions
  @OptionGroup var languageOptions: LanguageOptions

  @Option(
    help: ArgumentHelp(
      text(zh: "同时工作的线程数（默认为核数）", en: "how many calls are graded at once (default: cores)"),
      valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "出现则退出码为 1：标准 id、严重度、critical 或 'score<N'（可多次给出）",
        en: "exit with 1 on: a criterion, a severity, critical or 'score<N' (repeatable)"),
      valueName: "condition"))
  var failOn: [String] = []

  @Flag(
    help: ArgumentHelp(
      text(
        zh: "从中断处接着写（仅一个 -o FILE.jsonl；规则包、选项和输入须与上次相同）",
        en: "go on after the last whole record of an interrupted run (one -o FILE.jsonl only)")))
  var resume = false

  @OptionGroup var redactOption: RedactOption
  @OptionGroup var readingOptions: ReadingOptions
  @OptionGroup var factsOptions: FactsOptions

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(text(zh: "只显示错误", en: "show errors only")))
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(
        text(zh: "--jobs 应为 1 到 1024", en: "--jobs must be between 1 and 1024"))
    }
  }

  func run() async throws {
    let console = Console(
      language: languageOptions.language, isQuiet: quiet, redacts: redactOption.redact)
    let router = try route.map { file in
      try CallRouter(file: file, usual: packOptions, console)
    }
    let grader = try router?.graders.first ?? packOptions.grader(console)
    let pack = router?.pack ?? grader.pack
    let gate = try Gate(failOn, pack: pack)
    let facts = try factsOptions.facts(
      console, encoding: readingOptions.encoding, dateOrder: readingOptions.dateOrder)
    let plan = try outputOptions.plan()
    let arguments = try inputs()
    let others = packOptions.files + factsOptions.files + (route.map { [$0] } ?? [])
    try plan.check(against: arguments + others, options: readingOptions.importing)

    let record = RunRecord(
      plan, inputs: arguments, options: readingOptions.importing, facts: factsOptions,
      pack: pack, graders: router?.graders ?? [grader], routes: router?.digest,
      language: languageOptions.machineLanguage(pack), redacts: redactOption.redact)
    let resumption = resume ? try record.resumption(failingOn: failOn) : nil

    Interruption.notice()
    if resumption == nil { try record.clear() }
    var opened = open(plan, pack, console, resumption)
    guard !opened.outputs.isEmpty else { throw ExitCode(ExitStatus.failure.rawValue) }
    if resumption == nil { record.begin(console) }
    let search = InputSearch(
      arguments, leavingOut: Set(plan.existingFiles.map(\.identity)))
    let importer = readingOptions.importer
    var source = WorkSource(search, importer: importer)
    var collector = ResultCollector(
      outputs: opened.outputs, errorFile: opened.errors, gate: GateTally(gate),
      joins: facts.map(JoinTally.init), routes: resume ? nil : router.map(RouteTally.init),
      speakers: resume ? nil : NamedSpeakers(importer.options), progress: progress(search, console),
      console: console)
    let reporters = opened.outputs.map(\.reporter)
    opened.outputs = []
    try resumption?.passOver(&source, importer, facts, into: &collector, console)
    await OrderedPipeline(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount).run(
      from: &source,
      by: GradingWorker(
        grader: grader, importer: importer, router: router, facts: facts,
        redacts: redactOption.redact, reporters: reporters),
      into: &collector)
    if !Interruption.hasOccurred { noteEmpty(search.arguments, &collector) }
    collector.end()
    if !Interruption.hasOccurred, !collector.hasWriteFailure { try record.clear() }
    try status(of: collector, console, hasFailed: opened.hasFailed).end()
  }

  // MARK: Before

  private func inputs() throws(CommandError) -> [String] {
    guard paths.isEmpty else { return paths }
    guard !Terminal.isTerminal(STDIN_FILENO) else {
      throw CommandError(
        "bad-usage", text(zh: "没有说要评哪些文件", en: "nothing to grade was named"),
        expected: "callgrade grade PATH…; callgrade grade --help")
    }
    return ["-"]
  }

  /// Opens what can be opened: a report that has nowhere to go must not cost the others.
  private func open(
    _ plan: OutputPlan, _ pack: RubricPack, _ console: Console, _ resumption: Resumption?
  ) -> (outputs: [ReportOutput], errors: ErrorFile?, hasFailed: Bool) {
    var outputs: [ReportOutput] = []
    var errors: ErrorFile?
    var hasFailed = false
    for target in plan.targets {
      do {
        let sink = try ByteSink.begin(target.path, resumption)
        let options = outputOptions.reportOptions(
          for: target, pack: pack,
          language: target.format.isForMachines
            ? languageOptions.machineLanguage(pack) : languageOptions.language)
        outputs.append(
          ReportOutput(
            sink, target.format.reporter(options), isStandardOutput: target.path == "-"))
      } catch {
        hasFailed = true
        console.show(error.diagnostic)
      }
    }
    if let path = plan.errorFile {
      do { errors = try ErrorFile(path, redacts: redactOption.redact) } catch {
        hasFailed = true
        console.show(error.diagnostic)
      }
    }
    return (outputs, errors, hasFailed)
  }

  private func progress(_ search: InputSearch, _ console: Console) -> ProgressBar {
    let isShown = !quiet && Terminal.isTerminal(STDERR_FILENO)
    guard isShown else { return ProgressBar(isShown: false, total: nil, language: .en) }
    var search = search
    var total: Int? = 0
    while let finding = search.nextFinding() {
      guard case .file(let file) = finding else { continue }
      guard let size = file.size else {
        total = nil
        break
      }
      total = total.map { $0 + size }
    }
    return ProgressBar(isShown: true, total: total, language: console.language)
  }

  // MARK: After

  /// Folders and patterns that gave nothing at all were probably meant differently.
  private func noteEmpty(_ arguments: [String], _ collector: inout ResultCollector) {
    for (number, argument) in arguments.enumerated()
    where !collector.fruitful.contains(number) && collector.wantsMore {
      let isPattern = FileStatus.of(argument) == nil
      guard argument != "-", !isPattern || FilePattern.isPattern(argument) else { continue }
      collector.note(
        Diagnostic(
          id: "nothing-found", file: argument,
          message: isPattern
            ? "no transcript fits the pattern" : "there is no transcript in the folder",
          expected: "files such as .jsonl, .json, .txt, .csv, .vtt or .srt"))
    }
  }

  private func status(
    of collector: ResultCollector, _ console: Console, hasFailed: Bool
  ) -> ExitStatus {
    let summary = collector.summary
    let goesToFilesOnly = collector.outputs.allSatisfy { !$0.isStandardOutput }
    if goesToFilesOnly {
      let names = collector.outputs.filter(\.isOpen).map(\.name).joined(separator: ", ")
      if !names.isEmpty {
        console.note(
          LocalizedText(
            zh: "已评 \(summary.calls) 通 → \(names)",
            en: "\(summary.calls) \(summary.calls == 1 ? "call" : "calls") graded → \(names)"))
      }
    }
    if summary.ungraded > 0 {
      console.note(Phrases.Command.ungraded(summary.ungraded))
    }
    var status = ExitStatus.success
    if collector.gate.failed > 0 {
      console.say(collector.gate.account(of: summary.calls)[console.language])
      status = .gateFailed
    }
    if !failOn.isEmpty, collector.gate.withoutScore > 0 {
      console.note(
        LocalizedText(
          zh: "\(collector.gate.withoutScore) 通未评分，分数条件对其不起作用",
          en: "\(collector.gate.withoutScore) calls have no score that a condition could judge"))
    }
    if hasFailed || collector.hasWriteFailure || summary.ungraded > 0 { status = .failure }
    if Interruption.hasOccurred {
      console.say(Phrases.Command.interrupted[console.language])
      status = .interrupted
    }
    return status
  }
}

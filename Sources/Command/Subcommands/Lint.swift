import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import ScriptLint
import TranscriptImport

/// `callgrade lint`: script templates, checked with the pack that grades the calls.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "检查话术模板", en: "Check script templates"),
    discussion: text(
      zh: """
        话术可以是文本、Markdown、YAML 或 CSV；沿每条分支走一遍，用评通话的规则包来评。

        例：
          callgrade lint scripts/                         检查一个文件夹
          callgrade lint scripts/ --fail-on error         有错误则退出码为 1
          callgrade lint 'scripts/**/*.md' -o lint.sarif -o lint.xml
          callgrade lint --changed-from origin/main       只查改动过的
          callgrade lint scripts/ --write-baseline        把现有问题记为已知
          callgrade lint --stdin --format json < 热线.md   供编辑器使用
          callgrade explain branch-nowhere                一条规则的含义

        格式：text json sarif junit github markdown。设置写在 .callgrade.yml 里。
        """,
      en: """
        Scripts are text, Markdown, YAML or CSV. Every way through the branches is graded
        with the pack that grades the calls.

        Examples:
          callgrade lint scripts/                         check a folder
          callgrade lint scripts/ --fail-on error         exit with 1 on an error
          callgrade lint 'scripts/**/*.md' -o lint.sarif -o lint.xml
          callgrade lint --changed-from origin/main       only what was changed
          callgrade lint scripts/ --write-baseline        take what is found for known
          callgrade lint --stdin --format json < a.md     for editors
          callgrade explain branch-nowhere                what a rule means

        Formats: text json sarif junit github markdown. Settings live in .callgrade.yml.
        """))

  @Argument(
    help: ArgumentHelp(
      text(
        zh: "文件、文件夹或通配符（默认为 .callgrade.yml 的 scripts）",
        en: "files, folders, patterns (default: scripts of .callgrade.yml)"),
      valueName: "script"),
    completion: .file())
  var scripts: [String] = []

  @Flag(help: ArgumentHelp(text(zh: "从标准输入读一份话术", en: "read one script from standard input")))
  var stdin = false

  @Option(
    help: ArgumentHelp(
      text(zh: "标准输入的文件名，用来判断格式", en: "the name of standard input, which tells its format"),
      valueName: "name"))
  var stdinName = "stdin.md"

  @Option(
    help: ArgumentHelp(
      text(
        zh: "输出格式：\(Self.formats)；多个 -o 时按顺序对应",
        en: "output format: \(Self.formats); one for each -o in order"),
      valueName: "format"),
    completion: .list(LintFormat.allCases.map(\.rawValue)), transform: Self.format)
  var format: [LintFormat] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(
        zh: "写入文件，格式由扩展名决定（可多次给出；- 为标准输出）",
        en: "write to a file; its name tells the format (repeatable; - is standard output)"),
      valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      text(
        zh: "出现则退出码为 1：error、warning、note 或规则 id（可多次给出）",
        en: "exit with 1 on: error, warning, note or the id of a rule (repeatable)"),
      valueName: "condition"))
  var failOn: [String] = []

  @Option(
    help: ArgumentHelp(
      text(zh: "已知问题的文件：其中的不再报", en: "a file of known findings, which are not told again"),
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Flag(help: ArgumentHelp(text(zh: "把现有问题写成基线", en: "write what is found into the baseline")))
  var writeBaseline = false

  @Option(
    help: ArgumentHelp(
      text(zh: "只查与某个 git 版本相比改动过的", en: "check only what changed since a revision of git"),
      valueName: "ref"))
  var changedFrom: String?

  @Flag(
    help: ArgumentHelp(
      text(
        zh: "写入有把握的改写，并存一份可还原的补丁", en: "write the certain rewordings, and a patch to undo them")))
  var fix = false

  @Flag(help: ArgumentHelp(text(zh: "只显示 --fix 会改什么", en: "only show what --fix would change")))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      text(
        zh: "配置文件（默认向上查找 .callgrade.yml）",
        en: "the configuration (default: .callgrade.yml here or above)"),
      valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      text(zh: "判断忽略是否到期的日期（默认今天）", en: "the day that suppressions are judged on (default: today)"),
      valueName: "YYYY-MM-DD"))
  var today: String?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "规则包的 id 或文件夹（默认 \(PackOptions.defaultPack)）",
        en: "the rubric pack: an id or a folder (default: \(PackOptions.defaultPack))"),
      valueName: "id|dir"))
  var pack: String?

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if stdin, !scripts.isEmpty || changedFrom != nil || fix || writeBaseline {
      throw ValidationError(
        text(
          zh: "--stdin 不能与文件、--changed-from、--fix、--write-baseline 同用",
          en: "--stdin does not go with files, --changed-from, --fix or --write-baseline"))
    }
    if dryRun, !fix {
      throw ValidationError(text(zh: "--dry-run 要与 --fix 同用", en: "--dry-run goes with --fix"))
    }
    if dryRun, !format.isEmpty || !output.isEmpty {
      throw ValidationError(
        text(
          zh: "--dry-run 只显示补丁，不能与 --format、-o 同用",
          en: "--dry-run shows a patch and does not go with --format or -o"))
    }
    if let today, !CalendarDay.isDay(today) {
      throw ValidationError(
        text(zh: "--today 应写成 2027-01-01", en: "--today must be a day such as 2027-01-01"))
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.language)
    let settings = try LintSettings(path: config, console: console)
    let outputs = try LintOutputs(files: output, formats: format)
    let gate = try self.gate(settings)
    let inputs = try inputs(settings)
    try check(outputs, against: inputs.scripts.map(\.path) + settings.files, settings)
    for problem in inputs.problems { console.show(problem) }
    let grader = try packOptions(settings).grader(console)
    try settings.check(against: grader.pack, console)
    let linter = Linter(grader: grader, options: options(settings))
    var run = LintRunner(linter: linter, console: console)
    for script in inputs.scripts { run.lint(script) }
    var result = LintResult(
      reports: run.reports, gate: gate, pack: "\(grader.pack.id) \(grader.pack.version)")
    result.unread = inputs.problems.filter { $0.severity == .error } + run.unread
    let known = try applyBaseline(to: &result, settings, console)
    if fix {
      let fixer = FixRun(linter: linter, known: known, console: console)
      let changes = fixer.changes(to: result.reports, run.contents)
      if dryRun {
        try fixer.show(changes)
      } else {
        try fixer.write(changes)
        // What is mended is not told again, and fails nothing.
        for change in changes { result.reports[change.report] = change.after }
      }
    }
    if !dryRun {
      try outputs.write(
        result, language: languageOptions.language,
        machineLanguage: languageOptions.machineLanguage(grader.pack))
    }
    if outputs.goToFilesOnly, !dryRun {
      console.say("\(result.summary[console.language])  ·  \(result.verdict[console.language])")
    }
    var status: ExitStatus = result.stopping.isEmpty ? .success : .gateFailed
    if !result.isWhole { status = .failure }
    try status.end()
  }

  // MARK: Settings

  private func gate(_ settings: LintSettings) throws(CommandError) -> LintGate {
    let reading = LintGate.read(failOn.isEmpty ? settings.configuration.failOn : failOn)
    guard let gate = reading.gate else {
      throw CommandError(
        "unknown-rule", "nothing can fail on '\(reading.mistake?.text ?? "")'",
        expected: "error, warning, note or the id of a rule",
        suggestion: reading.mistake?.suggestion)
    }
    return gate
  }

  private func packOptions(_ settings: LintSettings) -> PackOptions {
    // A finding needs the very words that it rests on, and learned labels have none: patterns only.
    let model = ModelFile.none
    if let pack { return .named(pack, in: folders, model: model) }
    guard let pack = settings.configuration.pack else {
      return .named(PackOptions.defaultPack, in: folders, model: model)
    }
    let folder = settings.resolved(pack)
    let isFolder = FileStatus.of(folder)?.kind == .folder
    return .named(isFolder ? folder : pack, in: folders, model: model)
  }

  private func options(_ settings: LintSettings) -> LintOptions {
    var options = LintOptions(today: today ?? Self.currentDay())
    settings.configuration.apply(to: &options)
    return options
  }

  private static func currentDay() -> String {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    func padded(_ value: Int?, _ width: Int) -> String {
      let digits = String(value ?? 0)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(parts.year, 4), padded(parts.month, 2), padded(parts.day, 2)]
      .joined(separator: "-")
  }

  private static var formats: String {
    LintFormat.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func format(_ word: String) throws -> LintFormat {
    guard let format = LintFormat(rawValue: word) ?? LintFormat(fileName: "x." + word) else {
      throw CommandError(
        unknown: "format", word, among: LintFormat.allCases.map(\.rawValue))
    }
    return format
  }
}

import ArgumentParser
import BuiltinRubrics
import CallGrade
import Diagnostics
import Foundation
import JSONCoding
import Questionnaires
import RubricLoading
import Rubrics

/// `callgrade questionnaire`: filled forms, checked and scored.
struct QuestionnaireCommand: ParsableCommand {
  /// How the result is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, yaml, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: text(zh: "检查并评分填好的表单和测试", en: "Check and score filled forms and tests"),
    usage: "callgrade questionnaire [<options>] [<form> ...]",
    discussion: text(
      zh: """
        例：
          callgrade questionnaire                              列出全部
          callgrade questionnaire --blank self-assessment > form.txt
          callgrade questionnaire form.txt
          callgrade questionnaire answers.csv --questionnaire quiz --key key.csv

        表单可以是纯文本、YAML 或 CSV；漏填和重复作答会指出位置。
        """,
      en: """
        Examples:
          callgrade questionnaire                              list them
          callgrade questionnaire --blank self-assessment > form.txt
          callgrade questionnaire form.txt
          callgrade questionnaire answers.csv --questionnaire quiz --key key.csv

        Forms are plain text, YAML or CSV; empty and double answers are errors
        with their place.
        """))

  @Argument(
    help: ArgumentHelp(text(zh: "填好的表单", en: "filled forms"), valueName: "form"),
    completion: .file())
  var forms: [String] = []

  @Option(
    help: ArgumentHelp(
      text(zh: "问卷的 id 或文件（表单里没写明时）", en: "the questionnaire: an id or a file"),
      valueName: "id|file"),
    completion: .list(BuiltinPacks.questionnaireIds))
  var questionnaire: String?

  @Option(
    help: ArgumentHelp(
      text(zh: "打印空白表单", en: "print an empty form to fill in"), valueName: "id|file"),
    completion: .list(BuiltinPacks.questionnaireIds))
  var blank: String?

  @Option(
    help: ArgumentHelp(
      text(zh: "答案文件，写法与填好的表单相同", en: "the right answers, written like a filled form"),
      valueName: "file"),
    completion: .file())
  var key: String?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "输出格式：text、json；空白表单：text、yaml、csv",
        en: "output format: text, json; of an empty form: text, yaml, csv"),
      valueName: "format"))
  var format = Format.text

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    let isBlank = blank != nil
    guard isBlank ? format != .json : format == .text || format == .json else {
      throw ValidationError(
        text(
          zh: "--format \(format.rawValue) 不能用在这里",
          en: "--format \(format.rawValue) does not fit here"
        ))
    }
  }

  func run() throws {
    let console = Console(language: languageOptions.language)
    if let blank {
      let questionnaire = try load(blank, console)
      try StandardOutput.write(
        BlankForm.text(
          of: questionnaire, format: FormFormat(rawValue: format.rawValue) ?? .text,
          language: languageOptions.language))
      return
    }
    guard !forms.isEmpty else { return try list() }
    var status = ExitStatus.success
    var reports: [FormReport] = []
    for path in forms {
      guard let report = try report(on: path, console) else {
        status = .failure
        continue
      }
      reports.append(report)
    }
    try write(reports)
    try status.end()
  }

  private func list() throws {
    let lines = BuiltinPacks.questionnaireIds.compactMap { id in
      BuiltinPacks.questionnaire(id: id).map {
        "\(id) \($0.version)  \($0.title[languageOptions.language])  (\($0.source))\n"
      }
    }
    try StandardOutput.write(lines.joined())
  }

  private func write(_ reports: [FormReport]) throws {
    guard format == .json else {
      return try StandardOutput.write(reports.map(\.text).joined(separator: "\n"))
    }
    var writer = JSONWriter(style: .pretty)
    writer.array { list in
      for report in reports { list.write(report) }
    }
    try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
  }

  /// Checks one form; `nil` if it has mistakes, which have been shown.
  private func report(on path: String, _ console: Console) throws -> FormReport? {
    let read = try form(at: path, console)
    guard let name = questionnaire ?? read.form.questionnaire else {
      throw CommandError(
        "unknown-questionnaire", "the form does not say what it answers", file: path,
        expected: "a line 'questionnaire: ID', or --questionnaire ID")
    }
    let questionnaire = try load(name, console)
    var right: [String: String] = [:]
    if let key {
      let answers = try form(at: key, console)
      let checked = FormChecker.check(answers.form, against: questionnaire, file: key)
      let mistakes = checked.diagnostics.filter { $0.id != "unfilled-item" }
      show(mistakes, lines: answers.lines, console)
      guard mistakes.isEmpty, !answers.hasErrors else { return nil }
      for answer in checked.result.answers { right[answer.item] = answer.value }
    }
    let checked = FormChecker.check(read.form, against: questionnaire, key: right, file: path)
    show(checked.diagnostics, lines: read.lines, console)
    guard checked.diagnostics.isEmpty, !read.hasErrors else { return nil }
    return FormReport(
      result: checked.result, source: path,
      language: format == .json ? languageOptions.lang ?? .zh : languageOptions.language)
  }

  private func form(
    at path: String, _ console: Console
  ) throws -> (form: FilledForm, lines: [Substring], hasErrors: Bool) {
    guard let bytes = try ByteSource.contents(of: path, limit: FormReader.limit) else {
      throw CommandError(
        "file-too-large", "the form is too large", file: path,
        expected: "at most \(FormReader.limit) bytes")
    }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let read = FormReader.read(bytes, file: path, format: FormFormat(path: path))
    show(read.diagnostics, lines: lines, console)
    return (read.form, lines, read.diagnostics.contains { $0.severity == .error })
  }

  private func show(_ problems: [Diagnostic], lines: [Substring], _ console: Console) {
    for problem in problems {
      let line = problem.range.flatMap { range in
        lines.indices.contains(range.start.line - 1) ? String(lines[range.start.line - 1]) : nil
      }
      console.show(problem, line: line)
    }
  }

  private func load(_ name: String, _ console: Console) throws -> Questionnaire {
    if let builtin = BuiltinPacks.questionnaire(id: name) { return builtin }
    guard FileStatus.of(name)?.kind == .file else {
      throw CommandError(
        unknown: "questionnaire", name, among: BuiltinPacks.questionnaireIds)
    }
    let read = QuestionnaireFolder.file(name)
    for problem in read.diagnostics { console.show(problem) }
    guard let questionnaire = read.questionnaire else {
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    return questionnaire
  }
}

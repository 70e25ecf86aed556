import ArgumentParser
import CallGrade
import Diagnostics
import Evaluation
import Foundation
import JSONCoding
import TranscriptImport

/// `callgrade evaluate`: verdicts measured against gold labels.
struct Evaluate: ParsableCommand {
  /// How the figures are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    abstract: text(zh: "与人工标注比较", en: "Measure verdicts against gold labels"),
    discussion: text(
      zh: """
        例：
          callgrade evaluate --gold Corpus/development
          callgrade evaluate --gold labels/ calls/ --disagreements
          callgrade evaluate --gold rater-a/ --against rater-b/
        """,
      en: """
        Examples:
          callgrade evaluate --gold Corpus/development
          callgrade evaluate --gold labels/ calls/ --disagreements
          callgrade evaluate --gold rater-a/ --against rater-b/
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "通话记录（默认在标注文件夹里）", en: "the calls (default: those in the folder of labels)"),
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      text(zh: "人工标注所在文件夹（*.gold.json）", en: "the folder of gold labels (*.gold.json)"),
      valueName: "dir"),
    completion: .directory)
  var gold: String

  @Option(
    help: ArgumentHelp(
      text(zh: "与另一份人工标注比较", en: "compare with other gold labels instead of a grader"),
      valueName: "dir"),
    completion: .directory)
  var against: String?

  @Option(
    help: ArgumentHelp(
      text(zh: "输出格式：text、markdown、json", en: "output format: text, markdown, json"),
      valueName: "format"))
  var format = Format.text

  @Flag(help: ArgumentHelp(text(zh: "列出每处不一致", en: "list every verdict that differs")))
  var disagreements = false

  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let grader = try packOptions.grader(console)
    let vocabulary = LabelVocabulary(grader.pack)
    let labels = try self.labels(in: gold, vocabulary)
    var problems = labels.diagnostics
    let pairs: [LabelPair]
    if let against {
      let others = try self.labels(in: against, vocabulary)
      problems += others.diagnostics
      pairs = LabelPair.match(labels.calls, others.calls)
    } else {
      let graded = grade(with: grader)
      let matched = LabelPair.match(graded.cards, labels.calls)
      pairs = matched.pairs
      problems += graded.problems + matched.diagnostics
    }
    show(problems, console)
    guard !pairs.isEmpty else {
      throw CommandError(
        "nothing-found", "no call has labels and a transcript", file: gold,
        expected: "*.gold.json with the ids of the calls")
    }
    try write(EvaluationRun(pairs, vocabulary: vocabulary), vocabulary)
    if problems.contains(where: \.leavesUngraded) { try ExitStatus.failure.end() }
  }

  private func write(_ run: EvaluationRun, _ vocabulary: LabelVocabulary) throws {
    let report = EvaluationReport(
      run, vocabulary: vocabulary, language: languageOptions.language)
    let width = Terminal.width(of: STDOUT_FILENO) ?? 140
    switch format {
    case .text:
      var text = report.text(width: width)
      if disagreements { text += "\n" + report.disagreementText(width: width) }
      try StandardOutput.write(text)
    case .markdown:
      var text = report.markdown()
      if disagreements { text += "\n" + report.disagreementMarkdown() }
      try StandardOutput.write(text)
    case .json:
      var writer = JSONWriter(style: .pretty)
      writer.write(run)
      try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
    }
  }

  /// Shows what is wrong; a label that the pack does not know is told once, not for every call.
  private func show(_ problems: [Diagnostic], _ console: Console) {
    var seen: Set<String> = []
    var repeated = 0
    // Whoever names calls knows that some of them may have no labels.
    for problem in problems where problem.severity != .note {
      guard problem.severity == .error || seen.insert(problem.message).inserted else {
        repeated += 1
        continue
      }
      console.show(problem)
    }
    guard repeated > 0 else { return }
    console.note(
      LocalizedText(
        zh: "另有 \(repeated) 处同样的警告", en: "\(repeated) more warnings of the same kind"))
  }

  // MARK: Inputs

  private func labels(
    in folder: String, _ vocabulary: LabelVocabulary
  ) throws -> GoldReader.Outcome {
    let files = try GoldFiles.find(in: folder)
    guard !files.isEmpty else {
      throw CommandError(
        "nothing-found", "there are no gold labels in the folder", file: folder,
        expected: "*.gold.json")
    }
    var contents: [(name: String, bytes: [UInt8])] = []
    for file in files {
      guard let bytes = try ByteSource.contents(of: file, limit: GradingWorker.wholeLimit) else {
        throw CommandError([GradingWorker.tooLarge(file)])
      }
      contents.append((file, bytes))
    }
    return GoldReader(vocabulary: vocabulary).read(contents)
  }

  private func grade(with grader: Grader) -> (cards: [Scorecard], problems: [Diagnostic]) {
    let importer = readingOptions.importer
    var source = WorkSource(
      InputSearch(paths.isEmpty ? [gold] : paths), importer: importer)
    let worker = GradingWorker(grader: grader, importer: importer, namesCallsAfterFiles: true)
    var cards: [Scorecard] = []
    var problems: [Diagnostic] = []
    while let item = source.next() {
      let result = worker.work(item)
      cards += result.cards
      problems += result.diagnostics
    }
    return (cards, problems)
  }
}

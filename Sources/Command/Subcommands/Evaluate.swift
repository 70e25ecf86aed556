import ArgumentParser
import CallGrade
import Diagnostics
import Evaluation
import TranscriptImport

/// `callgrade evaluate`: verdicts measured against gold labels.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "与人工标注比较", en: "Measure verdicts against gold labels"),
    discussion: text(
      zh: """
        例：
          callgrade evaluate --gold Corpus/development
          callgrade evaluate --gold labels/ calls/ --disagreements
          callgrade evaluate --gold rater-a/ --against rater-b/
          callgrade evaluate --turns Corpus/turns/train --patterns
        """,
      en: """
        Examples:
          callgrade evaluate --gold Corpus/development
          callgrade evaluate --gold labels/ calls/ --disagreements
          callgrade evaluate --gold rater-a/ --against rater-b/
          callgrade evaluate --turns Corpus/turns/train --patterns
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
  var gold: String?

  @Option(
    help: ArgumentHelp(
      text(zh: "标注话轮（*.turns）的文件或文件夹", en: "single labelled turns (*.turns) instead of calls"),
      valueName: "path"),
    completion: .file())
  var turns: String?

  @Flag(
    help: ArgumentHelp(
      text(
        zh: "与 --turns 同用：列出每个模式对了几次、错了几次",
        en: "with --turns: how often each pattern is right and wrong")))
  var patterns = false

  @Option(
    help: ArgumentHelp(
      text(zh: "与另一份人工标注比较", en: "compare with other gold labels instead of a grader"),
      valueName: "dir"),
    completion: .directory)
  var against: String?

  @OptionGroup var outputOptions: EvaluationOptions
  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let grader = try packOptions.grader(console)
    if let turns {
      try evaluate(turnsIn: turns, grader, console)
      return
    }
    guard !patterns else {
      throw CommandError(
        "bad-usage", "patterns are told apart in single turns only", expected: "--turns")
    }
    guard let gold else {
      throw CommandError(
        "bad-usage", "there is nothing to compare with", expected: "--gold or --turns")
    }
    let vocabulary = LabelVocabulary(grader.pack)
    let labels = try GoldFiles.labels(in: gold, vocabulary)
    var problems = labels.diagnostics
    let pairs: [LabelPair]
    if let against {
      let others = try GoldFiles.labels(in: against, vocabulary)
      problems += others.diagnostics
      pairs = LabelPair.match(labels.calls, others.calls)
    } else {
      let graded = grade(with: grader)
      let matched = LabelPair.match(graded.cards, labels.calls)
      pairs = matched.pairs
      problems += graded.problems + matched.diagnostics
    }
    GoldFiles.show(problems, console)
    guard !pairs.isEmpty else {
      throw CommandError(
        "nothing-found", "no call has labels and a transcript", file: gold,
        expected: "*.gold.json with the ids of the calls")
    }
    let run = EvaluationRun(pairs, vocabulary: vocabulary)
    try outputOptions.write(run, vocabulary, languageOptions.language)
    let status: ExitStatus = problems.contains(where: \.leavesUngraded) ? .failure : .success
    try max(status, outputOptions.gate(run, console)).end()
  }

  private func evaluate(turnsIn path: String, _ grader: Grader, _ console: Console) throws {
    var files = TrainingFiles()
    try files.add(turnsIn: path)
    for problem in files.diagnostics { console.show(problem) }
    if patterns {
      try StandardOutput.write(PatternTally(files.turns, grader: grader).table)
    } else {
      let text = TurnEvaluationText(
        evaluation: TurnEvaluation(files.turns, grader: grader), language: languageOptions.language)
      try StandardOutput.write(text.text)
    }
    if files.diagnostics.contains(where: \.leavesUngraded) { try ExitStatus.failure.end() }
  }

  // MARK: Inputs

  private func grade(with grader: Grader) -> (cards: [Scorecard], problems: [Diagnostic]) {
    let importer = readingOptions.importer
    var source = WorkSource(
      InputSearch(paths.isEmpty ? [gold ?? ""] : paths), importer: importer)
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

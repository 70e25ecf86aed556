import ArgumentParser
import CallGrade
import Evaluation

/// `callgrade agreement`: how well two people who labelled the same calls agree.
struct Agreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "两位标注者的一致程度", en: "Measure how well two labellers agree"),
    usage: "callgrade agreement [<options>] <first> <second>",
    discussion: text(
      zh: """
        例：
          callgrade agreement rater-a/ rater-b/
          callgrade agreement rater-a/ rater-b/ --fail-under kappa=0.75

        第一位当作标准；一致率和 κ 与先后无关。
        """,
      en: """
        Examples:
          callgrade agreement rater-a/ rater-b/
          callgrade agreement rater-a/ rater-b/ --fail-under kappa=0.75

        The first takes the part of gold; agreement and kappa are the same either way round.
        """))

  @Argument(
    help: ArgumentHelp(text(zh: "一位的标注（*.gold.json）", en: "one's labels (*.gold.json)")),
    completion: .directory)
  var first: String

  @Argument(
    help: ArgumentHelp(text(zh: "另一位的标注", en: "the other's labels")), completion: .directory)
  var second: String

  @OptionGroup var outputOptions: EvaluationOptions
  @OptionGroup var packOptions: PackOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let vocabulary = LabelVocabulary(try packOptions.grader(console).pack)
    let one = try GoldFiles.labels(in: first, vocabulary)
    let other = try GoldFiles.labels(in: second, vocabulary)
    GoldFiles.show(one.diagnostics + other.diagnostics, console)
    let pairs = LabelPair.match(one.calls, other.calls)
    guard !pairs.isEmpty else {
      throw CommandError(
        "nothing-found", "no call has labels of both", file: second,
        expected: "*.gold.json with the ids of the calls")
    }
    let run = EvaluationRun(pairs, vocabulary: vocabulary)
    try outputOptions.write(run, vocabulary, languageOptions.language)
    let problems = one.diagnostics + other.diagnostics
    let status: ExitStatus = problems.contains(where: \.leavesUngraded) ? .failure : .success
    try max(status, outputOptions.gate(run, console)).end()
  }
}

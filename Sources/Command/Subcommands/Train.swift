import ArgumentParser
import CallGrade
import Detection
import Diagnostics
import Foundation
import Rubrics
import Training
import TranscriptImport

/// `callgrade train`: learns labels from turns that people labelled.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "从标注的话轮学习行为和风格", en: "Learn behaviours and styles from labelled turns"),
    usage: "callgrade train [<options>]",
    discussion: text(
      zh: """
        例：
          callgrade train --data Corpus/turns/train --gold Corpus/development -o my.model
          callgrade train --from corrections.jsonl --base shipped -o team.model
          callgrade train --data Corpus/turns/train --explain empathy
        """,
      en: """
        Examples:
          callgrade train --data Corpus/turns/train --gold Corpus/development -o my.model
          callgrade train --from corrections.jsonl --base shipped -o team.model
          callgrade train --data Corpus/turns/train --explain empathy
        """))

  @Option(
    help: ArgumentHelp(
      text(zh: "标注话轮（*.turns）的文件或文件夹", en: "labelled turns (*.turns): a file or folder"),
      valueName: "path"),
    completion: .file())
  var data: [String] = []

  @Option(
    help: ArgumentHelp(
      text(
        zh: "标注通话（*.gold.json）的文件夹，学习风格、阶段和整通电话的判定",
        en:
          "labelled calls (*.gold.json), to learn styles, phases and the weighing of verdicts from"),
      valueName: "dir"),
    completion: .directory)
  var gold: [String] = []

  @Option(
    help: ArgumentHelp(
      text(zh: "更正记录（JSON Lines）", en: "corrections, a JSON object a line"), valueName: "file"),
    completion: .file())
  var from: [String] = []

  @Option(
    help: ArgumentHelp(
      text(
        zh: "在这个模型的基础上学习：shipped 或模型文件",
        en: "learn on from this model: shipped, or a model file"),
      valueName: "model"))
  var base: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(zh: "模型写到这里", en: "where the model is written"), valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(text(zh: "随机顺序的种子", en: "the seed of all random order"), valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      text(zh: "交叉验证分几份", en: "in how many parts turns are divided for measuring"),
      valueName: "n"))
  var folds = 5

  @Option(
    help: ArgumentHelp(
      text(
        zh: "详细说明一个标签：可靠度表和最强的词串",
        en: "explain a label: its reliability table and strongest n-grams"),
      valueName: "label"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      text(
        zh: "改变一项设置，如 cost=0.05（可多次给出）", en: "change a setting, such as cost=0.05 (repeatable)"),
      valueName: "key=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      text(zh: "按哪个规则包权衡判定", en: "the pack whose verdicts are weighed"), valueName: "id|dir"))
  var pack = PackOptions.defaultPack

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    guard !(data + gold + from).isEmpty else {
      throw CommandError(
        "bad-usage", "there is nothing to learn from", expected: "--data, --gold or --from")
    }
    if let output { try OutputGuard.check([output], against: inputs()) }
    let settings = try self.settings()
    var files = TrainingFiles()
    for path in data { try files.add(turnsIn: path) }
    for path in gold { try files.add(goldIn: path, importer: TranscriptImporter()) }
    for path in from { try files.add(correctionsIn: path) }
    for problem in files.diagnostics { console.show(problem) }
    if files.diagnostics.contains(where: { $0.severity == .error }) { try ExitStatus.failure.end() }
    let trainer = ModelTrainer(
      files.turns, settings: settings, base: try base.map { try ModelFile.draft(of: $0) })
    let progress = TrainingProgress(language: languageOptions.language)
    let weighing =
      try files.calls.isEmpty ? nil : WeighingTraining(pack: pack, in: folders, console)
    var outcome = trainer.run(keepsParts: weighing != nil) { progress.show($0, of: $1, $2) }
    let weighed = try weighing?.run(
      files.calls, turns: files.turns, outcome, parts: settings.folds
    ) {
      progress.show($0, of: $1, $2)
    }
    if let weighed {
      outcome.draft.verdicts = weighed.verdicts.weights
      outcome.draft.turns = weighed.turns
    }
    progress.clear()
    outcome.draft.facts = facts(files, settings, weighed?.verdicts.reports ?? [])
    if let output {
      var sink = try ByteSink.create(output)
      try sink.write(outcome.draft.text.utf8)
      try sink.close()
    }
    let report = TrainingReport(
      outcome, weighing: weighed, language: languageOptions.language)
    guard let explain else {
      try StandardOutput.write(report.table)
      return
    }
    guard let text = report.explanation(of: explain) else {
      throw CommandError(
        unknown: "label", explain, among: outcome.reports.map(\.label.id))
    }
    try StandardOutput.write(text)
  }

  /// Every file that is learned from.
  private func inputs() throws -> [String] {
    var files = from
    if let base, base != ModelFile.shipped { files.append(base) }
    for path in data { files += try TrainingFiles.turnFiles(in: path) }
    for path in gold { files += try GoldFiles.find(in: path) + InputSearch.files(of: [path]) }
    return files
  }

  private func settings() throws -> TrainingSettings {
    var settings = TrainingSettings()
    settings.seed = seed
    guard (2...20).contains(folds) else {
      throw CommandError("bad-value", "--folds cannot be \(folds)", expected: "2 to 20")
    }
    settings.folds = folds
    for change in set {
      let parts = change.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, settings.change(parts[0], to: parts[1]) else {
        throw CommandError(
          "bad-value", "there is no such setting as '\(change)'",
          expected: TrainingSettings.keys.joined(separator: ", ") + ", with a number")
      }
    }
    return settings
  }

  private func facts(
    _ files: TrainingFiles, _ settings: TrainingSettings, _ reports: [VerdictReport]
  ) -> [LearnedModel.Fact] {
    var facts = [LearnedModel.Fact("data", files.digest.text)]
    if let base { facts.append(LearnedModel.Fact("base", base)) }
    facts.append(LearnedModel.Fact("turns", String(files.turns.count)))
    let sources = files.sources.map { "\($0.name) \($0.turns)" }
    facts.append(LearnedModel.Fact("sources", sources.joined(separator: ", ")))
    facts.append(LearnedModel.Fact("seed", String(settings.seed)))
    facts.append(LearnedModel.Fact("settings", settings.summary))
    let answers = reports.reduce(0) { $0 + $1.answers.count }
    if answers > 0 {
      let before = reports.reduce(0) { $0 + $1.rightBefore }
      let right = reports.reduce(0) { $0 + $1.right }
      facts.append(
        LearnedModel.Fact(
          "weighing",
          "\(files.calls.count) calls, \(answers) verdicts; held out \(right) right, before \(before)"
        ))
    }
    return facts
  }
}

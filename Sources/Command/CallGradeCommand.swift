import ArgumentParser
import BuiltinRubrics
import Detection
import Rubrics

/// The command itself: it only knows its subcommands and its version.
struct CallGradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "callgrade",
    abstract: text(
      zh: "给服务通话评分：每条结论都附原话依据。", en: "Grades service calls and shows the words it relies on."),
    discussion: text(
      zh: """
        例：
          callgrade grade calls/                   评一个文件夹，打印汇总
          callgrade grade calls/ -o scores.jsonl   写出评分，每通一行
          callgrade review call.txt                细看一通：依据、算分、辅导
          callgrade review call.txt --html r.html  同上，写成一个网页
          callgrade agents scores.jsonl            坐席、班组、趋势、辅导计划
          callgrade explain greeting               一条标准看什么

        退出码：0 完成；1 未过 --fail-on 的关；2 未能完成；130 被中断。
        """,
      en: """
        Examples:
          callgrade grade calls/                   grade a folder, print a summary
          callgrade grade calls/ -o scores.jsonl   write the scorecards, one a line
          callgrade review call.txt                look at one call closely
          callgrade review call.txt --html r.html  the same as one page
          callgrade agents scores.jsonl            agents, teams, trends, coaching plans
          callgrade explain greeting               what a criterion looks for

        Exit codes: 0 done; 1 the gate of --fail-on failed; 2 could not do the job;
        130 interrupted.
        """),
    subcommands: [
      Grade.self, Review.self, Agents.self, Compare.self, Lint.self, Inspect.self, Convert.self,
      Explain.self, Packs.self,
      PackCommand.self,
      FlowCommand.self, QuestionnaireCommand.self, TryPattern.self, Evaluate.self, Agreement.self,
      Sample.self, Train.self, PrintSchema.self,
      Completions.self, Manual.self,
    ])

  @Flag(
    help: ArgumentHelp(
      text(zh: "显示版本、内置规则包和模型", en: "show the version, the built-in packs and the model")))
  var version = false

  /// Looks at the word in the place of a subcommand, which the parser would call an unexpected argument.
  static func checkSubcommand(_ word: String?) throws(CommandError) {
    guard let word, !word.hasPrefix("-") else { return }
    let known = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !known.contains(word) else { return }
    throw CommandError(unknown: "subcommand", word, among: known)
  }

  func run() throws {
    guard version else { throw CleanExit.helpRequest() }
    var lines = ["callgrade \(SemanticVersion.engine.text)"]
    for id in BuiltinPacks.ids {
      let version = BuiltinPacks.document(id)?["version"]?.text ?? "?"
      lines.append("  \(id) \(version)")
    }
    for name in BuiltinPacks.modelNames {
      guard let bytes = BuiltinPacks.model(name) else { continue }
      let digest = DocumentDigest.of(encoded: bytes)
      let turns = (try? LearnedModel(reading: bytes))?.fact("turns") ?? "?"
      lines.append(
        text(
          zh: "  模型 \(name) \(digest)（由 \(turns) 个话轮学得）",
          en: "  model \(name) \(digest) (learned from \(turns) turns)"))
    }
    try StandardOutput.write(lines.joined(separator: "\n") + "\n")
  }
}

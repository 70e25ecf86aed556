import ArgumentParser
import CallGrade
import Foundation
import JSONCoding
import Localization
import Reports

/// `callgrade agents`: what many scorecards say about agents and teams.
struct Agents: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(
      zh: "坐席与班组的成绩、趋势和辅导计划", en: "Scores, trends and coaching plans of agents and teams"),
    usage: "callgrade agents [<options>] <results> ...",
    discussion: text(
      zh: """
        读 grade 写出的评分（JSONL 或 JSON）。

        例：
          callgrade agents scores.jsonl
          callgrade agents week1.jsonl week2.jsonl -o agents.html -o agents.csv
        """,
      en: """
        Reads scorecards that grade has written (JSON Lines or JSON).

        Examples:
          callgrade agents scores.jsonl
          callgrade agents week1.jsonl week2.jsonl -o agents.html -o agents.csv
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "评分文件，或 - 表示标准输入", en: "files of scorecards, or - for standard input"),
      valueName: "results"),
    completion: .file())
  var paths: [String]

  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var resultPack: ResultPackOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    var book = AgentBook()
    var problems = 0
    for path in paths {
      for problem in try ScoreFiles.read(path, take: { book.add($0) }) {
        problems += 1
        if problems <= 20 { console.show(problem) }
      }
    }
    guard book.calls > 0 else {
      throw CommandError(
        "nothing-found", "there are no scorecards", file: paths.first,
        expected: "what callgrade grade PATH -o scores.jsonl writes")
    }
    let pack = try resultPack.pack(of: book.packs, console)
    let report = AgentReport(
      book,
      options: ReportOptions(
        pack: pack, language: languageOptions.language, width: Terminal.width(of: STDOUT_FILENO),
        usesColor: tableOptions.colorOption.color.isOn(STDOUT_FILENO)))
    try tableOptions.write(of: paths) { format in
      switch format {
      case .text: return report.text()
      case .markdown: return report.markdown()
      case .html: return report.html()
      case .csv: return report.csv()
      case .json:
        var writer = JSONWriter(style: .pretty)
        writer.write(report)
        return writer.bytes + [UInt8(ascii: "\n")]
      }
    }
    if problems > 0 { try ExitStatus.failure.end() }
  }
}

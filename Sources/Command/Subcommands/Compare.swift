import ArgumentParser
import CallGrade
import Foundation
import JSONCoding
import Reports
import Scoring

/// `callgrade compare`: which calls were graded differently, and which criteria did it.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(
      zh: "比较两次评分：哪些通话变了，因为哪些标准", en: "Compare two gradings: which calls changed, and why"),
    usage: "callgrade compare [<options>] <old> <new>",
    discussion: text(
      zh: """
        规则包、模型或程序更新后，用同样的通话再评一次，然后：

          callgrade compare old.jsonl new.jsonl
          callgrade compare old.jsonl new.jsonl --format json
        """,
      en: """
        After a change of pack, model or program, grade the same calls again, then:

          callgrade compare old.jsonl new.jsonl
          callgrade compare old.jsonl new.jsonl --format json
        """))

  @Argument(
    help: ArgumentHelp(text(zh: "旧的评分", en: "the old scorecards"), valueName: "old"),
    completion: .file())
  var old: String

  @Argument(
    help: ArgumentHelp(text(zh: "新的评分", en: "the new scorecards"), valueName: "new"),
    completion: .file())
  var new: String

  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var resultPack: ResultPackOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    var hasProblems = false
    func records(_ path: String) throws -> [ScoreRecord] {
      var records: [ScoreRecord] = []
      for problem in try ScoreFiles.read(path, take: { records.append($0) }) {
        hasProblems = true
        console.show(problem)
      }
      return records
    }
    let before = try records(old)
    let after = try records(new)
    let comparison = ScoreComparison(old: before, new: after)
    guard comparison.compared > 0 else {
      throw CommandError(
        "nothing-found", "no call is in both files", file: new,
        expected: "scorecards of the same calls, known by source and record, or by id")
    }
    let pack = try resultPack.pack(of: (after + before).prefix(1).map(\.pack), console)
    var options = ReportOptions(
      pack: pack, language: languageOptions.language, width: Terminal.width(of: STDOUT_FILENO),
      usesColor: tableOptions.colorOption.color.isOn(STDOUT_FILENO))
    let others = Set((after + before).map(\.pack)).filter {
      $0.id != pack.id || $0.digest != pack.digest
    }
    if !others.isEmpty { options.titles.add(resultPack.others(of: Array(others))) }
    let report = ComparisonReport(comparison, options: options)
    try tableOptions.write(of: [old, new]) { format in
      switch format {
      case .text: return report.text()
      case .csv: return comparison.csv()
      case .markdown: return report.markdown()
      case .html: return report.html()
      case .json:
        var writer = JSONWriter(style: .pretty)
        writer.write(comparison)
        return writer.bytes + [UInt8(ascii: "\n")]
      }
    }
    if hasProblems { try ExitStatus.failure.end() }
  }
}

import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import PackTesting
import RubricLoading

/// `callgrade pack test`: runs the examples of packs.
struct PackTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: text(zh: "运行规则包里的示例", en: "Run the examples of packs"),
    discussion: text(
      zh: """
        每条标准的示例都应得到写明的结论，依据应碰到 [[标出的词]]。不给参数则测试全部可用的包。
        最后一行：N passed, N failed, N todo（todo 是已知的不足）。
        """,
      en: """
        Every example must get its verdict, and the evidence must touch the
        [[marked words]]. Without arguments all packs are tested.
        The last line: N passed, N failed, N todo (known gaps).
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "规则包的文件夹或 id", en: "folders or ids of packs"), valueName: "dir|id"),
    completion: .directory)
  var packs: [String] = []

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let names =
      packs.isEmpty ? folders.loader().list().filter { !$0.isShadowed }.map(\.id) : packs
    var counts: [ExampleResult.Outcome: Int] = [:]
    var status = ExitStatus.success
    for entry in try PackSelection(names).entries {
      let loader = folders.loader(lookingFirstIn: entry.neighbours)
      let result = loader.load(entry.name)
      for problem in result.diagnostics {
        console.show(problem, line: loader.sourceLine(of: problem))
      }
      guard let pack = result.pack else {
        status = .failure
        continue
      }
      let view = ExampleView(pack: pack.id, language: languageOptions.language)
      let tester = PackTester(try PackOptions.grader(pack))
      for example in ExampleCase.all(of: pack) {
        let result = tester.run(example)
        counts[result.outcome, default: 0] += 1
        if result.outcome != .passed || result.closesGap {
          try StandardOutput.write(view.text(of: result))
        }
      }
      for example in ExemptionCase.all(of: pack) {
        let holds = (try? example.holds()) ?? false
        counts[holds ? .passed : .failed, default: 0] += 1
        if !holds { try StandardOutput.write("\(pack.id): \(example)\n") }
      }
      let bare = pack.criteria.filter(\.examples.isEmpty).map(\.id)
      if !bare.isEmpty {
        console.note(
          LocalizedText(
            zh: "\(pack.id)：没有示例的标准：\(bare.joined(separator: ", "))",
            en: "\(pack.id): criteria without examples: \(bare.joined(separator: ", "))"))
      }
    }
    let failed = counts[.failed] ?? 0
    try StandardOutput.write(
      "\(counts[.passed] ?? 0) passed, \(failed) failed, \(counts[.knownGap] ?? 0) todo\n")
    if status == .success, failed > 0 { status = .gateFailed }
    try status.end()
  }
}

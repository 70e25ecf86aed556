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
    usage: "callgrade pack test [<options>] [<dir|id> ...]",
    discussion: text(
      zh: """
        每条标准的示例都应得到写明的结论，依据应碰到 [[标出的词]]。不给参数则测试全部可用的包。
        示例还会换一种写法再评一遍（表情、全角半角、繁体、语气词、分行、换说话人名），
        结论不该变：变了的列出来，--strict 时算失败。
        最后一行：N passed, N failed, N todo（todo 是已知的不足）。
        """,
      en: """
        Every example must get its verdict, and the evidence must touch the
        [[marked words]]. Without arguments all packs are tested.
        Each example is also judged written differently (emoji, full and half width,
        traditional characters, fillers, lines, names of speakers). The verdict should
        stay: where it does not, that is told, and with --strict it fails.
        The last line: N passed, N failed, N todo (known gaps).
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "规则包的文件夹或 id", en: "folders or ids of packs"), valueName: "dir|id"),
    completion: .directory)
  var packs: [String] = []

  @Option(
    help: ArgumentHelp(
      text(
        zh: "换写法：none、sample（每例一种，默认）或 all",
        en: "other ways of writing: none, sample (one an example, default) or all"),
      valueName: "which"),
    completion: .list(Mutations.allCases.map(\.rawValue)))
  var mutations = Mutations.sample

  @Flag(
    help: ArgumentHelp(
      text(zh: "换了写法结论就变也算失败", en: "fail where another way of writing changes a verdict")))
  var strict = false

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    let names =
      packs.isEmpty ? folders.loader().list().filter { !$0.isShadowed }.map(\.id) : packs
    var counts: [ExampleResult.Outcome: Int] = [:]
    var rewriting = (tried: 0, changed: 0)
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
      for (number, example) in ExampleCase.all(of: pack).enumerated() {
        let result = tester.run(example)
        counts[result.outcome, default: 0] += 1
        if result.outcome != .passed || result.closesGap {
          try StandardOutput.write(view.text(of: result))
        }
        for mutation in mutations.cases(for: number) {
          rewriting.tried += 1
          let verdict = tester.verdict(on: example, mutation)
          guard verdict != result.verdict else { continue }
          rewriting.changed += 1
          try StandardOutput.write(view.text(of: result, mutation, verdict))
        }
      }
      let exempted = ExemptionCase.all(of: pack)
      for (example, holds) in zip(exempted, try ExemptionCase.held(exempted)) {
        counts[holds ? .passed : .failed, default: 0] += 1
        if !holds { try StandardOutput.write(view.text(of: example)) }
      }
      let bare = pack.criteria.filter(\.examples.isEmpty).map(\.id)
      if !bare.isEmpty {
        console.note(
          LocalizedText(
            zh: "\(pack.id)：没有示例的标准：\(bare.joined(separator: ", "))",
            en: "\(pack.id): criteria without examples: \(bare.joined(separator: ", "))"))
      }
    }
    if rewriting.changed > 0 {
      let sentence = LocalizedText(
        zh: "换写法：\(rewriting.tried) 次，\(rewriting.changed) 次结论变了",
        en: "written differently: \(rewriting.tried) tried, \(rewriting.changed) changed a verdict")
      try StandardOutput.write(sentence[languageOptions.language] + "\n")
    }
    let failed = counts[.failed] ?? 0
    try StandardOutput.write(
      "\(counts[.passed] ?? 0) passed, \(failed) failed, \(counts[.knownGap] ?? 0) todo\n")
    let isChanged = strict && rewriting.changed > 0
    if status == .success, failed > 0 || isChanged { status = .gateFailed }
    try status.end()
  }
}

extension PackTest {
  /// How many ways of writing an example is tried in beside its own.
  enum Mutations: String, CaseIterable, ExpressibleByArgument {
    case none, sample, all

    func cases(for number: Int) -> [ExampleMutation] {
      switch self {
      case .none: []
      case .sample: [.sample(number)]
      case .all: ExampleMutation.allCases
      }
    }
  }
}

import ArgumentParser
import CallGrade
import Diagnostics
import Foundation
import RubricLoading

/// `callgrade pack validate`: every mistake of a pack in one run.
struct PackValidate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: text(zh: "检查规则包，列出全部错误", en: "Check packs and show every mistake"),
    discussion: text(
      zh: "例：\n  callgrade pack validate my-pack/",
      en: "Example:\n  callgrade pack validate my-pack/"))

  @Argument(
    help: ArgumentHelp(
      text(zh: "规则包文件夹（或装着规则包的文件夹）", en: "folders of packs, or folders with packs in them"),
      valueName: "dir"),
    completion: .directory)
  var packs: [String]

  @OptionGroup var folders: RubricFolders
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let console = Console(language: languageOptions.language)
    var status = ExitStatus.success
    var seen: Set<Diagnostic> = []
    for entry in try PackSelection(packs).entries {
      let loader = folders.loader(lookingFirstIn: entry.neighbours)
      let result = loader.load(entry.name)
      for problem in result.diagnostics where seen.insert(problem).inserted {
        let text = console.render(problem, line: loader.sourceLine(of: problem))
        try StandardOutput.write(text + "\n")
      }
      do {
        guard let pack = result.pack else {
          status = .failure
          try StandardOutput.write(verdict(entry.name, result.diagnostics) + "\n")
          continue
        }
        let grader = try PackOptions.grader(pack)
        try StandardOutput.write(account(of: grader) + "\n")
      } catch let error as CommandError {
        status = .failure
        for problem in error.diagnostics {
          try StandardOutput.write(console.render(problem) + "\n")
        }
      }
    }
    try status.end()
  }

  private func verdict(_ name: String, _ problems: [Diagnostic]) -> String {
    let errors = problems.count { $0.severity == .error }
    return LocalizedText(
      zh: "✗ \(name)：\(errors) 个错误",
      en: "✗ \(name): \(errors) \(errors == 1 ? "error" : "errors")")[languageOptions.language]
  }

  private func account(of grader: Grader) -> String {
    let pack = grader.pack
    let examples = pack.criteria.reduce(0) { $0 + $1.examples.count }
    let size = grader.rubric.size
    return LocalizedText(
      zh: "✓ \(pack.id) \(pack.version)：\(pack.criteria.count) 条标准，\(examples) 个示例，"
        + "\(size.patterns) 个模式（自动机 \(size.states) 个状态，\(size.bytes / 1024) KB）",
      en: "✓ \(pack.id) \(pack.version): \(pack.criteria.count) criteria, \(examples) examples, "
        + "\(size.patterns) patterns (automaton: \(size.states) states, \(size.bytes / 1024) KB)")[
        languageOptions.language]
  }
}

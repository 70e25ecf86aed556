import ArgumentParser
import Foundation
import Rubrics

/// `callgrade pack new`: a working pack to begin with.
struct PackNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: text(zh: "新建一个能用的规则包", en: "Make a working pack to begin with"),
    discussion: text(
      zh: """
        例：
          callgrade pack new my-team
          callgrade pack new my-visits --flow --in .callgrade/rubrics

        新包能通过 pack validate 和 pack test，可以直接评分。
        """,
      en: """
        Examples:
          callgrade pack new my-team
          callgrade pack new my-visits --flow --in .callgrade/rubrics

        It passes pack validate and pack test and grades at once.
        """))

  @Argument(
    help: ArgumentHelp(
      text(zh: "包的 id：小写字母、数字和连字符", en: "the pack's id: small letters, digits, hyphens"),
      valueName: "name"))
  var name: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      text(zh: "放在哪个文件夹里（默认当前文件夹）", en: "the folder to put it in (default: here)"),
      valueName: "dir"),
    completion: .directory)
  var folder = "."

  @Flag(help: ArgumentHelp(text(zh: "带一个流程（flow.yaml）", en: "with a script (flow.yaml)")))
  var flow = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    guard Identifier.isValid(name, style: .kebab) else {
      throw CommandError(
        "bad-value", "'\(name)' is not an id", expected: Identifier.rule,
        suggestion: Identifier.suggestion(for: name))
    }
    var parent = folder
    while parent.count > 1, parent.hasSuffix("/") { parent.removeLast() }
    let root = parent == "." ? name : (parent == "/" ? "" : parent) + "/" + name
    guard FileStatus.of(root) == nil else {
      throw CommandError(
        "file-exists", "there is something of that name already", file: root,
        expected: "another name, or --in another folder")
    }
    let files = PackScaffold(id: name, hasFlow: flow).files
    do {
      for file in files {
        let url = URL(fileURLWithPath: root + "/" + file.path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
      }
    } catch {
      throw CommandError("unwritable-file", "the pack cannot be written", file: root)
    }
    // A bare name would be taken for the id of a pack.
    let path = root.hasPrefix("/") || root.hasPrefix(".") ? root : "./\(root)"
    let next = "callgrade pack test \(path)\ncallgrade grade CALLS --pack \(path)\n"
    let list = files.map { "  \(root)/\($0.path)\n" }.joined()
    try StandardOutput.write(
      list
        + LocalizedText(zh: "接下来：\n", en: "Next:\n")[languageOptions.language] + next)
  }
}

import ArgumentParser

/// `callgrade completions`: scripts by which shells complete the command's words.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(zh: "打印 shell 补全脚本", en: "Print a completion script for a shell"),
    discussion: text(
      zh: "例：\n  callgrade completions zsh > ~/.zfunc/_callgrade",
      en: "Example:\n  callgrade completions zsh > ~/.zfunc/_callgrade"))

  @Argument(
    help: ArgumentHelp("bash, zsh, fish", valueName: "shell"),
    completion: .list(["bash", "zsh", "fish"]))
  var shell: String

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      throw CommandError(unknown: "shell", shell, among: ["bash", "zsh", "fish"])
    }
    try StandardOutput.write(CallGradeCommand.completionScript(for: shell) + "\n")
  }
}

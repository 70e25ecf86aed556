import ArgumentParser

@main
struct CallGradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "callgrade")
}

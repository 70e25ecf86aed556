import ArgumentParser
import Diagnostics
import Foundation
import Rubrics

/// Starts the command and turns whatever ends it into one of its own exit codes.
@main
enum EntryPoint {
  static func main() async {
    // Writing to a closed pipe is an ordinary error here, not a signal.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      try CallGradeCommand.checkSubcommand(CommandLine.arguments.dropFirst().first)
      var command = try CallGradeCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(status(of: error))
    }
  }

  /// Says why the command ended, and gives its exit code.
  private static func status(of error: any Error) -> Int32 {
    let console = Console(redacts: CommandLine.arguments.contains("--redact"))
    switch error {
    case let error as CommandError:
      for diagnostic in error.diagnostics { console.show(diagnostic) }
      return ExitStatus.failure.rawValue
    case let code as ExitCode:
      return code.rawValue
    case is StreamFailure where (error as? StreamFailure)?.isClosedPipe == true:
      return ExitStatus.success.rawValue
    case let failure as StreamFailure:
      console.show(failure.diagnostic)
      return ExitStatus.failure.rawValue
    default:
      var message = CallGradeCommand.fullMessage(for: error)
      if Locale.language == .zh { message = ParserFrame.chinese(message) }
      // Help that was asked for is a result; usage after a mistake is not.
      if CallGradeCommand.exitCode(for: error).isSuccess {
        try? StandardOutput.write(message + "\n")
        return ExitStatus.success.rawValue
      }
      console.say(message)
      return ExitStatus.failure.rawValue
    }
  }
}

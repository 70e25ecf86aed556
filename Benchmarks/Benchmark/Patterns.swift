import ArgumentParser
import Foundation

/// `benchmark patterns`: the patterns of a pack that regular expressions can say, in both languages.
struct Patterns: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints patterns, each with a plain and a tolerant regular expression.")

  @Option(help: "A built-in pack.") var pack = "service-call"
  @Option(help: "How many at most, evenly from all.") var limit: Int?

  func run() throws {
    let selection = try PatternSelection(pack: pack, limit: limit)
    print(selection.text, terminator: "")
    let note = "\(selection.entries.count) of \(selection.total) patterns\n"
    try FileHandle.standardError.write(contentsOf: Data(note.utf8))
  }
}

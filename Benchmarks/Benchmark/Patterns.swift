import ArgumentParser
import Foundation

/// `benchmark patterns`: the patterns of a pack that regular expressions can say, in both languages.
struct Patterns: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints patterns, each with its regular expression.")

  @Option(help: "A built-in pack.") var pack = "service-call"
  @Option(help: "How many at most, evenly from all.") var limit: Int?

  @Flag(help: "Leave patterns with gaps out.") var words = false
  @Option(help: "Patterns of ours, one a line, instead of a pack's.") var file: String?
  @Flag(help: "Print the patterns only.") var ours = false

  func run() throws {
    let selection =
      try file.map { try PatternSelection(file: $0) }
      ?? PatternSelection(pack: pack, limit: limit, hasGaps: !words)
    print(
      ours ? selection.entries.map { $0.pattern + "\n" }.joined() : selection.text, terminator: "")
    let note = "\(selection.entries.count) of \(selection.total) patterns\n"
    try FileHandle.standardError.write(contentsOf: Data(note.utf8))
  }
}

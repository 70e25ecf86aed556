import Foundation
import Testing

/// What the READMEs say that the command prints is what it prints.
///
///     RECORD_README=1 swift test --disable-xctest --filter ReadmeOutputTests
///
/// writes the present output into them, and fails so that nobody records by accident.
struct ReadmeOutputTests {
  private static let command = "swift run -c release callgrade "

  /// What a README shows of an output: the first calls, and the summary without its tail.
  private func excerpt(of output: String) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let summary = lines.firstIndex(where: { $0.hasPrefix("── ") }) else { return output }
    let missed =
      lines.firstIndex { $0 == "Most often missed" || $0 == "最常未达成" } ?? lines.endIndex
    let end = min(lines.endIndex, missed + 6)
    return (lines.prefix(4) + ["…", ""] + lines[summary..<end] + ["…"])
      .joined(separator: "\n") + "\n"
  }

  @Test(arguments: ["README.md", "README.zh.md"])
  func showsWhatIsPrinted(name: String) throws {
    let file = Package.folder.appending(path: name)
    let readme = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(
      readme.split(separator: "\n").first { $0.hasPrefix(Self.command) })
    let arguments = line.dropFirst(Self.command.count).split(separator: " ").map(String.init)
    let folder = try Scratch()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "Corpus"), withDestinationURL: URL(filePath: Package.corpus))
    let run = try CommandRun(arguments, in: folder)
    #expect(run.status == 0)
    let opening = "\(line)\n```\n\n```text\n"
    let start = try #require(readme.range(of: opening)).upperBound
    let end = try #require(readme[start...].range(of: "```")).lowerBound
    let excerpt = excerpt(of: run.output)
    if ProcessInfo.processInfo.environment["RECORD_README"] != nil {
      let updated = readme[..<start] + excerpt + readme[end...]
      try String(updated).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded")
    }
    #expect(String(readme[start..<end]) == excerpt)
  }
}

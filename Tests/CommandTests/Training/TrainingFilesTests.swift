import Diagnostics
import Evaluation
import Foundation
import Testing
import TranscriptImport

@testable import Command

/// Labelled calls of any folder: what cannot be learned from is told.
struct TrainingFilesTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private static func gold(_ call: String) -> String {
    #"{"schema":"callgrade.gold/1","call":"\#(call)","labeller":"a","criteria":[],"# + "\n"
      + #""phases":[{"first":0,"last":6,"phase":"opening"}],"styles":[{"turn":0,"style":"neutral"}]}"#
      + "\n"
  }

  private func read() throws -> TrainingFiles {
    var files = TrainingFiles()
    try files.add(
      goldIn: folder.url.appending(path: "gold").path, importer: TranscriptImporter())
    return files
  }

  @Test func readsFoldersWithinFolders() throws {
    try folder.write(SampleCalls.line("c1"), to: "gold/may/c1.jsonl")
    try folder.write(Self.gold("c1"), to: "gold/may/labels/c1.gold.json")
    let files = try read()
    #expect(files.diagnostics.map(\.id) == [])
    #expect(files.calls.map(\.gold.call) == ["c1"])
    #expect(files.turns.count == 7)
  }

  @Test func tellsWhichLabelsHaveNoTranscript() throws {
    try folder.write(SampleCalls.line("c1"), to: "gold/c1.jsonl")
    try folder.write(Self.gold("c1"), to: "gold/c1.gold.json")
    try folder.write(Self.gold("c2"), to: "gold/c2.gold.json")
    let files = try read()
    #expect(files.calls.map(\.gold.call) == ["c1"])
    let problem = try #require(files.diagnostics.first { $0.id == "call-not-graded" })
    #expect(problem.file?.hasSuffix("c2.gold.json") == true)
    #expect(problem.severity == .warning)
    #expect(problem.suggestion == "c1")
  }

  @Test func tellsWhatIsWrongWithATranscript() throws {
    try folder.write(SampleCalls.line("c1") + "{\n", to: "gold/c1.jsonl")
    try folder.write(Self.gold("c1"), to: "gold/c1.gold.json")
    let files = try read()
    #expect(files.calls.count == 1)
    let problem = try #require(files.diagnostics.first)
    #expect(problem.file?.hasSuffix("c1.jsonl") == true)
    #expect(problem.range?.start.line == 2)
  }
}

import Diagnostics
import Foundation
import ScriptLint
import Testing

/// The templates of `Corpus/Scripts`.
struct ScriptCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/Scripts")

  private static func report(_ path: String, with run: LintRun) throws -> FileReport {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    let format = try #require(ScriptFormat(fileName: path))
    return try run.report(on: text, format: format)
  }

  /// What is found in the good templates is true, and it is all listed here.
  @Test(
    arguments: [
      ("hotline.md", []), ("first-visit.yaml", []), ("return-visit.txt", []), ("care.csv", []),
      ("supervision.md", []), ("complaint.md", []),
    ] as [(String, [String])])
  func goodTemplatesHaveTrueFindingsOnly(_ file: String, _ expected: [String]) throws {
    let report = try Self.report(file, with: try LintRun.shared.get())
    let found = report.findings.map {
      "\($0.range.start.line) \($0.rule)" + ($0.criterion.map { " \($0)" } ?? "")
    }
    #expect(found == expected)
  }

  @Test func everyCheckFiresOverTheBrokenTemplates() throws {
    let broken = Self.folder.appending(path: "Broken")
    let names = try FileManager.default.contentsOfDirectory(atPath: broken.path).sorted()
    #expect(names.count == 6)
    var fired: Set<String> = []
    let usual = try LintRun.shared.get()
    // A prohibition that only a team's own pack has.
    let strict = try LintRun(pack: "conflict-styles")
    for name in names {
      for run in [usual, strict] {
        fired.formUnion(try Self.report("Broken/" + name, with: run).findings.map(\.rule))
      }
    }
    #expect(LintRule.all.map(\.id).filter { !fired.contains($0) } == [])
  }
}

import Foundation
import Rubrics
import Testing

@testable import Command

struct DiagnosticCatalogueTests {
  @Test func everyEntryHasItsTexts() {
    let all = DiagnosticCatalogue.all
    #expect(all.count > 100)
    #expect(Set(all.map(\.id)).count == all.count)
    for entry in all {
      #expect(!entry.meaning.zh.isEmpty && !entry.meaning.en.isEmpty && !entry.example.isEmpty)
    }
  }

  /// Whatever a reader of packs, patterns, transcripts or labels can report is explained.
  @Test func everyIdOfTheSourcesIsExplained() throws {
    var ids: Set<String> = []
    for target in [
      "Rubrics", "RubricLoading", "PatternMatching", "TranscriptImport", "Evaluation", "Scoring",
      "Command", "ScriptLint", "Reports",
    ] {
      let folder = Package.folder.appending(path: "Sources/\(target)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift" else { continue }
        ids.formUnion(Self.reportedIds(in: try Data(contentsOf: file)))
      }
    }
    #expect(ids.count > 60)
    let missing = ids.filter { DiagnosticCatalogue.entry($0) == nil }.sorted()
    #expect(missing == [])
  }

  /// String literals that are the first argument of a call that reports something.
  private static func reportedIds(in source: Data) -> Set<String> {
    let calls = [
      "report(", "problem(", "note(", "withholding(", "Diagnostic(", "PatternError(",
      "CommandError(",
    ]
    var ids: Set<String> = []
    var before = ""
    for bytes in source.split(separator: UInt8(ascii: "\n")) {
      let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      defer { before = line }
      guard parts.count > 2, parts[1].contains("-"),
        parts[1].utf8.allSatisfy({ $0 == 0x2D || (0x61...0x7A).contains($0) })
      else { continue }
      var head = parts[0].isEmpty || parts[0] == "id: " ? before : String(parts[0])
      if head.hasSuffix("id: ") { head.removeLast(4) }
      if calls.contains(where: head.hasSuffix) { ids.insert(String(parts[1])) }
    }
    return ids
  }
}

import Foundation
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
    let call = /(?:report|problem|note|fail|withholding|Diagnostic|PatternError)\(\s*(?:id: )?"([a-z]+(?:-[a-z]+)+)"/
    var ids: Set<String> = []
    for target in [
      "Rubrics", "RubricLoading", "PatternMatching", "TranscriptImport", "Evaluation", "Scoring",
      "Command",
    ] {
      let folder = Package.folder.appending(path: "Sources/\(target)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift" else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: call) { ids.insert(String(match.output.1)) }
      }
    }
    #expect(ids.count > 60)
    let missing = ids.filter { DiagnosticCatalogue.entry($0) == nil }.sorted()
    #expect(missing == [])
  }
}

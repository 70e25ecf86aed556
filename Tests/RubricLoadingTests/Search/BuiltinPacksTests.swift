import BuiltinRubrics
import Diagnostics
import RubricLoading
import Rubrics
import Testing

struct BuiltinPacksTests {
  private let loader = PackLoader(
    searchPath: RubricSearchPath(entries: []),
    builtin: BuiltinDocuments(ids: BuiltinPacks.ids) { BuiltinPacks.document($0) },
    decoder: PackDecoder())

  @Test(arguments: BuiltinPacks.ids)
  func everyBuiltinPackLoadsWithoutAWord(id: String) {
    let result = loader.load(id)
    // The document's own jump in the care script is noted, and kept.
    let expected = id == "care" ? ["flow-jump"] : []
    #expect(result.diagnostics.map(\.id) == expected)
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
    #expect(result.pack?.id == id)
    #expect(result.pack?.criteria.isEmpty == false)
  }

  @Test(arguments: BuiltinPacks.ids)
  func everyBuiltinPackIsTheSameFromItsFolderAndFromTheProgram(id: String) throws {
    let folder = Self.packs + "/" + id
    let document = try #require(PackFolder(path: folder).read().document)
    let compiled = try #require(BuiltinPacks.document(id))
    #expect(DocumentEncoder.encode(document) == DocumentEncoder.encode(compiled))
    #expect(BuiltinPacks.pack(id: id)?.digest == loader.load(id).pack?.digest)
  }

  @Test func knowsNothingElse() {
    #expect(BuiltinPacks.ids.contains("service-call"))
    #expect(BuiltinPacks.ids == BuiltinPacks.ids.sorted())
    #expect(BuiltinPacks.document("nothing") == nil)
    #expect(BuiltinPacks.pack(id: "nothing") == nil)
  }

  /// The folder of the built-in packs, found from this file.
  private static let packs: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/Rubrics/Packs"
  }()
}

import BuiltinRubrics
import RubricLoading
import Rubrics
import Testing

struct BuiltinPacksTests {
  @Test(arguments: BuiltinPacks.ids)
  func everyBuiltinPackLoads(id: String) throws {
    let pack = try #require(BuiltinPacks.pack(id: id, readsExamples: true))
    #expect(pack.id == id)
    #expect(!pack.criteria.isEmpty)
  }
}

import Diagnostics
import RubricLoading
import Rubrics
import Testing

struct PackLibraryTests {
  /// A library of packs that extend each other as given; an empty base is none.
  private func library(_ bases: [String: String]) -> PackLibrary {
    PackLibrary(decoder: PackDecoder(checks: .withoutPatterns), ids: { bases.keys.sorted() }) {
      id in
      guard let base = bases[id] else { return nil }
      let text =
        base.isEmpty
        ? SamplePack.text.replacing("id: sample", with: "id: \(id)")
        : """
        schema: callgrade.pack/1
        id: \(id)
        version: 1.0.0
        languages: [zh]
        title: {zh: 包, en: Pack}
        source: 自定
        extends: {pack: \(base), version: "1"}
        """
      let read = YAMLReader.read(text, file: "\(id).yaml")
      return PackLibrary.Source(document: read.document, diagnostics: read.diagnostics)
    }
  }

  @Test func followsAChain() throws {
    let result = library(["a": "b", "b": "c", "c": ""]).pack("a")
    #expect(result.diagnostics.isEmpty)
    #expect(result.pack?.id == "a")
    #expect(result.pack?.criteria.count == 2)
  }

  @Test func tellsOfACircle() {
    let result = library(["a": "b", "b": "a"]).pack("a")
    #expect(result.pack == nil)
    #expect(
      result.diagnostics.map(\.message) == [
        "packs extend each other in a circle: a → b → a",
        "the extended pack 'b' has mistakes of its own",
      ])
    #expect(result.diagnostics.first?.file == "b.yaml")
    #expect(result.diagnostics.first?.range?.start.column == 17)
  }

  @Test func tellsOfAPackThatExtendsItself() {
    let result = library(["a": "a"]).pack("a")
    #expect(result.diagnostics.map(\.message) == ["packs extend each other in a circle: a → a"])
  }

  @Test func tellsOfAnUnknownPack() {
    let asked = library(["hotline": ""]).pack("hotlin")
    #expect(asked.diagnostics.map(\.id) == ["unknown-pack"])
    #expect(asked.diagnostics.first?.suggestion == "hotline")
    let extended = library(["hotline": "", "a": "hotlines"]).pack("a")
    #expect(extended.diagnostics.map(\.id) == ["unknown-pack"])
    #expect(extended.diagnostics.first?.suggestion == "hotline")
  }

  @Test func stopsAtALongChain() {
    var bases = ["p40": ""]
    for number in 0..<40 { bases["p\(number)"] = "p\(number + 1)" }
    let result = library(bases).pack("p0")
    #expect(result.pack == nil)
    #expect(result.diagnostics.contains { $0.id == "pack-chain-too-long" })
  }
}

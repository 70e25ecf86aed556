import Detection
import PatternMatching
import Rubrics
import SmallPacks
import Testing

struct CompiledRubricTests {
  @Test func aPatternOfTwoDetectorsIsCompiledOnce() throws {
    let one = RubricPack.small([.small("a", detect: .words("您好"))])
    let two = RubricPack.small([
      .small("a", detect: .words("您好")), .small("b", detect: .customer("您好")),
    ])
    #expect(try CompiledRubric(one).size.patterns == 1)
    #expect(try CompiledRubric(two).size == CompiledRubric(one).size)
  }

  @Test func aNamedDetectorIsCompiledOnce() throws {
    let pack = RubricPack.small(
      (0..<50).map { .small("c\($0)", detect: .use("hello")) }, detectors: ["hello": .words("您好")])
    #expect(try CompiledRubric(pack).size.patterns == 1)
  }

  /// Without sharing, a name used twice at each of 60 levels would be looked into 2⁶⁰ times.
  @Test func namesUsedOverAndOverAreLookedIntoOnce() throws {
    var detectors: [String: Detector] = ["d0": .words("您好")]
    for level in 1...60 {
      let below = Detector.use("d\(level - 1)")
      detectors["d\(level)"] = .all([below, below])
    }
    let pack = RubricPack.small([.small(detect: .use("d60"))], detectors: detectors)
    let judged = try CompiledRubric(pack).judge(talk("客服：您好"))
    #expect(judged.judgements[0].verdict == .met)
    #expect(judged.judgements[0].basis == .pattern)
    #expect(judged.turns[0].labels == ["it"])
  }

  @Test func aBrokenPatternIsNamedWithItsPlace() throws {
    let source = PatternSource(text: "(您好", file: "criteria/opening.yaml", position: nil)
    let broken = Detector.phrase(PhraseDetector(patterns: [source]))
    let error = try #require(throws: RubricCompilationError.self) {
      try CompiledRubric(.small([.small(detect: broken)]))
    }
    #expect(error.source?.text == "(您好")
    #expect(error.source?.file == "criteria/opening.yaml")
    #expect(error.error.id == "unclosed-bracket")
  }

  @Test func aBrokenWordListIsNamedToo() throws {
    let pack = RubricPack.small(
      [.small(detect: .words("姓{honorific}"))], lexicons: ["honorific": ["先生", "[女士"]])
    let error = try #require(throws: RubricCompilationError.self) { try CompiledRubric(pack) }
    #expect(error.source?.text == "[女士")
  }

  @Test func aDetectorThatDoesNotExistCannotBeTold() throws {
    let pack = RubricPack.small([.small(detect: .use("nowhere"))])
    #expect(
      try judge(talk("客服：您好"), with: pack) == Judged(.notEvaluated, reason: "unknown-detector"))
  }

  @Test func wordListsServePatterns() throws {
    let pack = RubricPack.small(
      [.small(detect: .words("姓{honorific}"))], lexicons: ["honorific": ["先生", "女士"]])
    #expect(try judge(talk("客服：姓女士"), with: pack) == Judged(.met, ["0:姓女士"]))
  }
}

import PackTesting
import Rubrics
import SmallPacks
import Testing

struct ExemptionCaseTests {
  private func pack(_ examples: [ExemptionExample]) -> RubricPack {
    var polite = Exemption(id: "polite")
    polite.precededBy = [PatternSource(text: "麻烦您")]
    polite.examples = examples
    var asking = Exemption(id: "asking")
    asking.isQuestion = true
    let detector = Detector.words(
      "报一下", in: Scope(phases: ["closing"]), min: 3, unless: [polite, asking])
    return .small(
      [.small(kind: .prohibition, detect: .any([.use("orders")]))], detectors: ["orders": detector])
  }

  @Test(arguments: [
    (true, "客服：麻烦您报一下", true), (true, "客服：报一下", false), (false, "客服：报一下", true),
    (false, "客服：麻烦您报一下", false), (true, "客服：麻烦您报一下，报一下", false),
    (false, "客服：麻烦您报一下，报一下", true),
    // What another exemption excuses is not this one's doing.
    (true, "客服：报一下？", false), (false, "客服：报一下？", true),
    // Without a hit there is nothing to excuse.
    (true, "客服：您好", false), (false, "客服：您好", false),
  ])
  func holdsIfTheExemptionAloneDecides(isExcused: Bool, line: String, holds: Bool) throws {
    let pack = pack([ExemptionExample(isExcused: isExcused, call: talk(line))])
    let cases = ExemptionCase.all(of: pack)
    #expect(cases.map(\.owner) == ["orders"])
    #expect(cases.map(\.exemption) == ["polite"])
    #expect(try cases.map { try $0.holds() } == [holds])
    #expect(try ExemptionCase.held(cases) == [holds])
  }

  /// Compiled once for several examples, an exemption judges each as by itself.
  @Test func severalExamplesAreTriedEachForItself() throws {
    let lines = ["客服：麻烦您报一下", "客服：报一下", "客服：您好"]
    let cases = ExemptionCase.all(
      of: pack(lines.map { ExemptionExample(isExcused: true, call: talk($0)) }))
    #expect(try ExemptionCase.held(cases) == [true, false, false])
    let alone = try cases.map { try $0.holds() }
    #expect(alone == [true, false, false])
  }

  @Test func theExamplesOfASharedDetectorAreRunOnce() {
    let example = ExemptionExample(isExcused: true, call: talk("客服：麻烦您报一下"))
    let cases = ExemptionCase.all(of: pack([example, example]))
    #expect(
      cases.map(\.description) == [
        "orders unless polite 1 (excused)", "orders unless polite 2 (excused)",
      ])
  }
}

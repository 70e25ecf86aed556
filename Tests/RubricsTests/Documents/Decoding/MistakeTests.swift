import Testing

/// Every mistake that a pack can have, with the whole of what its author is told.
struct MistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var correct: String
    var wrong: String
    var told: String

    init(_ name: String, _ correct: String, _ wrong: String, _ told: String) {
      testDescription = name
      self.correct = correct
      self.wrong = wrong
      self.told = told
    }
  }

  @Test func theSampleItselfHasNone() {
    #expect(SamplePack.decode(SamplePack.text).drawn == "")
  }

  @Test(arguments: shapes + names + scores + detectors + families + examples + patterns)
  func isToldInFull(_ mistake: Mistake) throws {
    let range = try #require(SamplePack.text.firstRange(of: mistake.correct))
    var text = SamplePack.text
    text.replaceSubrange(range, with: mistake.wrong)
    let outcome = SamplePack.decode(text)
    #expect(outcome.drawn == mistake.told)
    #expect((outcome.pack == nil) == outcome.drawn.contains("error:"))
  }
}

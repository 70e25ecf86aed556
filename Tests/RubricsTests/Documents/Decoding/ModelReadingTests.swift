import Rubrics
import Testing

/// `model`: how a pack uses learned labels.
struct ModelReadingTests {
  private static func outcome(_ model: String) -> SamplePack.Outcome {
    SamplePack.decode(SamplePack.text.replacing("criteria:", with: "model: {\(model)}\ncriteria:"))
  }

  @Test func readsHowVerdictsAreWeighed() throws {
    let outcome = Self.outcome("use: service-call, weigh-from: 8, accuse-from: 0.6")
    #expect(outcome.drawn == "")
    let weighing = try #require(outcome.pack?.model?.weighing)
    #expect(weighing == ModelRule.Weighing(fromTurns: 8, accuseFrom: 0.6))
  }

  @Test func whateverIsLikeliestStandsWhereNothingElseIsSaid() throws {
    let weighing = try #require(
      Self.outcome("use: service-call, weigh-from: 8").pack?.model?.weighing)
    #expect(weighing.accuseFrom == nil)
    #expect(Self.outcome("use: service-call").pack?.model?.weighing == nil)
  }

  @Test(arguments: [
    ("accuse-from: 0.6", "'accuse-from' needs 'weigh-from'"),
    ("weigh-from: 8, accuse-from: 1.5", "'accuse-from' cannot be '1.5'"),
    ("weigh-from: 0", "'weigh-from' cannot be '0'"),
  ])
  func refusesWhatMakesNoSense(_ lines: String, _ message: String) {
    let outcome = Self.outcome("use: service-call, \(lines)")
    #expect(outcome.drawn.contains(message))
    #expect(outcome.pack == nil)
  }
}

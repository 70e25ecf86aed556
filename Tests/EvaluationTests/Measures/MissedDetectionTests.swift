import CallGrade
import Testing

@testable import Evaluation

struct MissedDetectionTests {
  /// Gold, predicted, and what one such pair counts as: hit, false alarm, miss or nothing.
  @Test(
    arguments: [
      ("+", "+", 0, 0, 0), ("+", "-", 0, 1, 0), ("+", "o", 0, 0, 0), ("+", "?", 0, 0, 0),
      ("-", "+", 0, 0, 1), ("-", "-", 1, 0, 0), ("-", "o", 0, 0, 1), ("-", "?", 0, 0, 1),
      ("o", "+", 0, 0, 0), ("o", "-", 0, 1, 0), ("o", "o", 0, 0, 0), ("o", "?", 0, 0, 0),
      ("?", "+", 0, 0, 0), ("?", "-", 0, 0, 0), ("?", "o", 0, 0, 0), ("?", "?", 0, 0, 0),
    ] as [(Character, Character, Int, Int, Int)])
  func countsEachPairOfVerdicts(
    gold: Character, predicted: Character, hits: Int, falseAlarms: Int, misses: Int
  ) throws {
    var matrix = ConfusionMatrix.verdicts
    matrix.add(
      gold: try #require(Samples.verdict(gold)).place,
      predicted: try #require(Samples.verdict(predicted)).place)
    #expect(
      matrix.missed == DetectionCounts(hits: hits, falseAlarms: falseAlarms, misses: misses))
  }

  @Test func placesVerdictsInTheirOrder() {
    #expect(Verdict.allCases.map(\.place) == [0, 1, 2, 3])
    #expect(ConfusionMatrix.verdicts.classes == Verdict.allCases.map(\.rawValue))
  }
}

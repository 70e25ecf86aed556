import JSONCoding
import Testing

@testable import Evaluation

/// What must hold for any labels.
struct EvaluationPropertyTests {
  private static let quick = Bootstrap(samples: 20, seed: 3)

  @Test(arguments: UInt64(1)...20)
  func agreesWithItselfPerfectly(seed: UInt64) {
    let pairs = Samples.randomPairs(25, seed: seed).map { pair in
      LabelPair(call: pair.call, gold: pair.gold, predicted: pair.gold)
    }
    let run = EvaluationRun(pairs, vocabulary: Samples.fullVocabulary, bootstrap: Self.quick)
    #expect(run.criteria.allSatisfy { $0.kappa.value == 1 && $0.missedF1.value == 1 })
    #expect(run.totals.agreement == Estimate(value: 1, interval: Interval(lower: 1, upper: 1)))
    #expect(run.totals.evidence.share == 1)
    #expect(run.labels.styles.kappa == 1)
    #expect(run.labels.phases.agreement == 1)
    #expect(run.labels.serviceType.agreement == 1)
    #expect(run.disagreements.isEmpty)
  }

  @Test(arguments: UInt64(1)...20)
  func doesNotDependOnTheOrderOfCallsAndLabels(seed: UInt64) {
    let pairs = Samples.randomPairs(25, seed: seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = pairs.shuffled(&generator).map { pair in
      var pair = pair
      pair.gold.verdicts.reverse()
      pair.predicted.verdicts = pair.predicted.verdicts.shuffled(&generator)
      pair.gold.styles.reverse()
      return pair
    }
    let straight = EvaluationRun(
      pairs, vocabulary: Samples.fullVocabulary, bootstrap: Self.quick)
    let mixed = EvaluationRun(
      shuffled, vocabulary: Samples.fullVocabulary, bootstrap: Self.quick)
    #expect(straight == mixed)
    #expect(json(straight) == json(mixed))
  }

  @Test(arguments: UInt64(1)...20)
  func hasTheSameKappaEitherWayRound(seed: UInt64) {
    let pairs = Samples.randomPairs(25, seed: seed)
    let first = pairs.map { GoldCall(call: $0.call, labels: $0.gold) }
    let second = pairs.map { GoldCall(call: $0.call, labels: $0.predicted) }
    let there = EvaluationRun.agreement(
      first, second, vocabulary: Samples.fullVocabulary, bootstrap: Self.quick)
    let back = EvaluationRun.agreement(
      second, first, vocabulary: Samples.fullVocabulary, bootstrap: Self.quick)
    #expect(there.calls == 25)
    #expect(there.criteria.map(\.kappa) == back.criteria.map(\.kappa))
    #expect(there.totals.agreement == back.totals.agreement)
    #expect(there.labels.styles.kappa == back.labels.styles.kappa)
    #expect(there.disagreements.count == back.disagreements.count)
  }

  @Test(arguments: UInt64(1)...20)
  func keepsEveryMeasureInItsRange(seed: UInt64) {
    let run = EvaluationRun(
      Samples.randomPairs(6, seed: seed), vocabulary: Samples.fullVocabulary,
      bootstrap: Self.quick)
    for criterion in run.criteria {
      let missed = criterion.verdicts.missed
      let shares = [
        criterion.agreement.value, criterion.verdicts.baseline, missed.precision, missed.recall,
        missed.f1, criterion.evidence.share,
      ]
      #expect(shares.compactMap(\.self).allSatisfy { (0...1).contains($0) })
      #expect(criterion.kappa.value.map { (-1...1).contains($0) } ?? true)
    }
    let differing = run.criteria.reduce(0) { $0 + $1.verdicts.total - $1.verdicts.agreeing }
    #expect(run.disagreements.count == differing)
  }

  private func json(_ run: EvaluationRun) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(run)
    return writer.bytes
  }
}

import CallGrade
import JSONCoding
import Testing

@testable import Evaluation

struct EvaluationRunTests {
  /// Of 4 met, 4 missed and 2 not applicable, 6 agree.
  ///
  /// Expected agreement: (4·5 + 4·4 + 2·1) / 100 = 0.38.
  @Test func measuresOneCriterionByHand() throws {
    let run = EvaluationRun(
      Samples.pairs(gold: "++++----oo", predicted: "+++---++o-"),
      vocabulary: Samples.vocabulary("a"))
    let criterion = try #require(run.criteria.first)
    #expect(criterion.verdicts.total == 10)
    #expect(isNear(criterion.agreement.value, 0.6))
    #expect(isNear(criterion.kappa.value, (0.6 - 0.38) / 0.62))
    #expect(isNear(criterion.verdicts.baseline, 0.4))
    #expect(
      criterion.verdicts.missed == DetectionCounts(hits: 2, falseAlarms: 2, misses: 2))
    #expect(criterion.missedF1.value == 0.5)
    #expect(criterion.evidence.share == nil)
  }

  @Test func averagesOnlyWhatIsDefined() {
    // a: both sides always met: no kappa, no F1. b: kappa 1, F1 1. c: no labels at all.
    let a = Samples.pairs(criterion: "a", gold: "++++", predicted: "++++")
    let b = Samples.pairs(criterion: "b", gold: "++--", predicted: "++--")
    let run = EvaluationRun(joined(a, b), vocabulary: Samples.vocabulary("a", "b", "c"))
    #expect(run.criteria[0].kappa.value == nil)
    #expect(run.criteria[0].missedF1.value == nil)
    #expect(run.criteria[2].agreement.value == nil)
    #expect(run.totals.meanKappa.value == 1)
    #expect(run.totals.kappaCriteria == 1)
    #expect(run.totals.macroF1.value == 1)
    #expect(run.totals.f1Criteria == 1)
    #expect(run.totals.verdicts == 8)
    #expect(run.totals.agreement.value == 1)
    #expect(run.totals.baseline == 0.75)
  }

  @Test func comparesOnlyCallsThatBothSidesJudged() {
    let run = EvaluationRun(
      Samples.pairs(gold: "+ -+", predicted: "++ -"), vocabulary: Samples.vocabulary("a"))
    #expect(run.criteria[0].verdicts.total == 2)
    #expect(run.disagreements.map(\.call) == ["c3"])
  }

  @Test func comparesEvidenceWhereVerdictsAgreeAndGoldNamesTurns() {
    func labels(_ verdict: Verdict, _ turns: [Int]) -> CallLabels {
      CallLabels(
        verdicts: [CallLabels.VerdictLabel(criterion: "a", verdict: verdict, turns: turns)])
    }
    let pairs = [
      LabelPair(call: "1", gold: labels(.met, [2, 4]), predicted: labels(.met, [4])),
      LabelPair(call: "2", gold: labels(.met, [2]), predicted: labels(.met, [3])),
      LabelPair(call: "3", gold: labels(.met, [2]), predicted: labels(.met, [])),
      LabelPair(call: "4", gold: labels(.missed, []), predicted: labels(.missed, [5])),
      LabelPair(call: "5", gold: labels(.met, [1]), predicted: labels(.missed, [1])),
    ]
    let run = EvaluationRun(pairs, vocabulary: Samples.vocabulary("a"))
    #expect(run.criteria[0].evidence == EvidenceOverlap(compared: 3, overlapping: 1))
    #expect(run.totals.evidence == run.criteria[0].evidence)
  }

  @Test func listsDisagreementsByCriterionAndThenByCall() {
    let a = Samples.pairs(criterion: "a", gold: "+-+", predicted: "+++")
    let b = Samples.pairs(criterion: "b", gold: "-+o", predicted: "++-")
    let run = EvaluationRun(
      Array(joined(a, b).reversed()), vocabulary: Samples.vocabulary("b", "a"))
    #expect(run.disagreements.map { "\($0.criterion) \($0.call)" } == ["b c0", "b c2", "a c1"])
    #expect(run.disagreements.map(\.gold.verdict) == [.missed, .notApplicable, .missed])
    #expect(run.disagreements.map(\.predicted.verdict) == [.met, .missed, .met])
  }

  @Test func reproducesItsIntervalsAndDependsOnTheSeed() {
    let pairs = Samples.randomPairs(30, seed: 5)
    let first = EvaluationRun(pairs, vocabulary: Samples.fullVocabulary)
    #expect(first == EvaluationRun(pairs, vocabulary: Samples.fullVocabulary))
    let other = EvaluationRun(
      pairs, vocabulary: Samples.fullVocabulary, bootstrap: Bootstrap(samples: 1000, seed: 2))
    #expect(other.totals.agreement.value == first.totals.agreement.value)
    #expect(other != first)
  }

  @Test func putsItsIntervalsAroundTheirMeasures() throws {
    let run = EvaluationRun(
      Samples.randomPairs(40, seed: 9), vocabulary: Samples.fullVocabulary)
    let estimates =
      [run.totals.agreement, run.totals.meanKappa, run.totals.macroF1]
      + run.criteria.flatMap { [$0.agreement, $0.kappa, $0.missedF1] }
    for estimate in estimates {
      let value = try #require(estimate.value)
      let interval = try #require(estimate.interval)
      #expect(interval.lower < value && value < interval.upper)
    }
  }

  /// Half of the calls agree: the interval of a share p over n calls is about p ± 1.96·√(p(1−p)/n).
  @Test func drawsIntervalsAsWideAsTheoryExpects() throws {
    let run = EvaluationRun(
      Samples.pairs(
        gold: String(repeating: "+-", count: 50), predicted: String(repeating: "+", count: 100)),
      vocabulary: Samples.vocabulary("a"))
    let interval = try #require(run.totals.agreement.interval)
    #expect(abs(interval.lower - 0.402) < 0.03)
    #expect(abs(interval.upper - 0.598) < 0.03)
  }

  @Test func drawsNoIntervalsFromOneCall() {
    let run = EvaluationRun(
      Samples.pairs(gold: "-", predicted: "-"), vocabulary: Samples.vocabulary("a"))
    #expect(run.totals.agreement == Estimate(value: 1))
    #expect(run.criteria[0].missedF1 == Estimate(value: 1))
  }

  @Test func comparesNothingWithoutPairs() {
    let run = EvaluationRun([], vocabulary: Samples.fullVocabulary)
    #expect(run.calls == 0)
    #expect(run.totals.agreement == Estimate(value: nil))
    #expect(run.totals.meanKappa.value == nil)
    #expect(run.labels.styles.total == 0)
    #expect(run.disagreements.isEmpty)
  }

  private func joined(_ a: [LabelPair], _ b: [LabelPair]) -> [LabelPair] {
    zip(a, b).map { a, b in
      var pair = a
      pair.gold.verdicts += b.gold.verdicts
      pair.predicted.verdicts += b.predicted.verdicts
      return pair
    }
  }
}

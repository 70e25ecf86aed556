import Rubrics
import Scoring
import Testing

@testable import Reports

struct RunSummaryTests {
  private func summary(_ calls: [SampleCall]) -> RunSummary {
    var summary = RunSummary()
    for call in calls { summary.add(call.card) }
    return summary
  }

  @Test func countsWhatItIsGiven() {
    let summary = summary(SampleCall.all)
    #expect(summary.calls == 3)
    #expect(summary.gradable == 2)
    #expect(summary.passed == 1)
    #expect(summary.withheldCount == 1)
    #expect(summary.criticalCount == 1)
    #expect(summary.bands == ["excellent": 1, "fail": 1])
    #expect(summary.critical.first?.critical == ["backup-confirmed"])
    #expect(summary.withheld.first?.withheld.map(\.id) == ["too-few-turns", "near-silence"])
  }

  @Test(arguments: [([333, 333, 334], 333), ([1, 2], 2), ([0], 0), ([1000, 999], 1000)])
  func theMeanIsRoundedHalfUp(permilles: [Int], mean: Int) {
    var summary = RunSummary()
    for permille in permilles {
      var card = SampleCall.good.card
      card.score.permille = permille
      summary.add(card)
    }
    #expect(summary.meanPermille == mean)
  }

  @Test func thereIsNoMeanOfNothing() {
    #expect(summary([.withheld]).meanPermille == nil)
    #expect(summary([]).mostMissed.isEmpty)
  }

  @Test func namesTheMostMissedFirstAndKeepsThePacksOrderAmongEquals() {
    let missed = summary([.hostile, .good, .withheld, .hostile]).mostMissed
    #expect(missed.map(\.missed) == missed.map(\.missed).sorted(by: >))
    #expect(missed.prefix(2).map(\.criterion) == ["greeting", "job-number"])
    #expect(missed.first.map { [$0.missed, $0.judged] } == [3, 4])
    let twice = missed.filter { $0.missed == 2 }.map(\.criterion)
    #expect(twice == ["offer-help", "ownership", "backup-confirmed", "farewell", "command-tone"])
  }

  @Test func keepsTheFirstCallsAndCountsTheRest() {
    let summary = summary(
      Array(repeating: .hostile, count: 500) + Array(repeating: .withheld, count: 300))
    #expect(summary.critical.count == 20)
    #expect(summary.criticalCount == 500)
    #expect(summary.withheld.count == 20)
    #expect(summary.withheldCount == 300)
    #expect(summary.tallies.count == SamplePack.pack.criteria.count)
  }

  @Test func theDistributionAndTheParetoAddUp() {
    let summary = summary(SampleCall.all)
    #expect(summary.distribution.count == 10)
    #expect(summary.distribution.reduce(0) { $0 + $1.calls } == summary.gradable)
    #expect(summary.pareto.map(\.tally) == summary.mostMissed)
    #expect(summary.pareto.last?.cumulative == 1000)
    #expect(summary.pareto.map(\.cumulative) == summary.pareto.map(\.cumulative).sorted())
  }

  @Test(arguments: [(0, 0), (99, 0), (100, 1), (899, 8), (900, 9), (1000, 9)])
  func aFullScoreBelongsToTheLastStretch(permille: Int, stretch: Int) {
    var card = SampleCall.good.card
    card.score.permille = permille
    var summary = RunSummary()
    summary.add(card)
    #expect(summary.distribution.map(\.calls).firstIndex(of: 1) == stretch)
  }

  @Test func whatCouldNotBeJudgedIsCountedByReason() {
    let summary = summary([.hostile, .hostile])
    let timing = summary.unjudged.first { $0.reason == "needs-timing" }
    #expect(timing?.criteria == [.init(id: "no-interruption", count: 2)])
  }
}

import CallGrade
import Diagnostics
import Testing

@testable import Evaluation
@testable import Scoring

struct LabelPairTests {
  @Test func takesVerdictsAndLabelsFromAScorecard() {
    let labels = CallLabels(card("c1"))
    #expect(labels.verdicts.map(\.criterion) == ["a", "b"])
    #expect(labels.verdicts.map(\.verdict) == [.met, .missed])
    #expect(labels.verdicts.map(\.turns) == [[0, 2], []])
    #expect(labels.phases == [CallLabels.PhaseLabel(phase: "opening", first: 0, last: 2)])
    #expect(labels.styles == [CallLabels.StyleLabel(turn: 0, style: "neutral")])
    #expect(labels.dominantStyle == "neutral")
    #expect(labels.serviceType == "factory")
  }

  @Test func matchesCallsById() {
    let gold = ["c2", "c1"].map { GoldCall(call: $0, labeller: "x", labels: labels(turns: 3)) }
    let (pairs, diagnostics) = LabelPair.match([card("c1"), card("c2")], gold)
    #expect(pairs.map(\.call) == ["c2", "c1"])
    #expect(pairs.map(\.labeller) == ["x", "x"])
    #expect(diagnostics.isEmpty)
  }

  @Test func reportsWhatDoesNotMatch() {
    let gold = [
      GoldCall(call: "c01", labels: labels(turns: 3), file: "c01.gold.json"),
      GoldCall(call: "c12", labels: labels(turns: 5), file: "c12.gold.json"),
    ]
    let cards = [card("c12"), card("c12"), card("c02")]
    let (pairs, diagnostics) = LabelPair.match(cards, gold)
    #expect(pairs.map(\.call) == ["c12"])
    #expect(
      diagnostics == [
        Diagnostic(
          id: "duplicate-call", file: "c12.jsonl", message: "call 'c12' is in c12.jsonl too",
          expected: "ids that tell calls apart"),
        Diagnostic(
          id: "call-not-graded", file: "c01.gold.json",
          message: "no transcript of call 'c01' was graded", suggestion: "c02"),
        Diagnostic(
          id: "turns-differ", severity: .warning, file: "c12.gold.json",
          message: "the labels of call 'c12' cover 5 turns, its transcript has 3",
          expected: "labels made for the turns as they are read"),
        Diagnostic(
          id: "call-without-gold", severity: .note, file: "c02.jsonl",
          message: "call 'c02' has no gold labels"),
      ])
  }

  @Test func pairsTheCallsThatTwoLabellersShare() {
    let first = ["c1", "c2"].map { GoldCall(call: $0, labeller: "x", labels: labels(turns: 1)) }
    let second = ["c3", "c2"].map { GoldCall(call: $0, labeller: "y", labels: labels(turns: 2)) }
    let pairs = LabelPair.match(first, second)
    #expect(pairs.map(\.call) == ["c2"])
    #expect(pairs.first?.gold == labels(turns: 1))
    #expect(pairs.first?.predicted == labels(turns: 2))
  }

  private func labels(turns: Int) -> CallLabels {
    CallLabels(
      verdicts: [],
      phases: [CallLabels.PhaseLabel(phase: "opening", first: 0, last: turns - 1)])
  }

  private func card(_ id: String) -> Scorecard {
    func result(_ id: String, _ verdict: Verdict, _ turns: [Int]) -> CriterionResult {
      CriterionResult(
        id: id, verdict: verdict, points: .zero, max: .zero, basis: .pattern, confidence: 1,
        evidence: turns.map {
          QuotedEvidence(place: Evidence(turn: $0, start: 0, end: 1), quote: "您")
        }, reason: nil)
    }
    return Scorecard(
      call: CallSummary(
        id: id, source: "\(id).jsonl", record: 1, format: "jsonl", language: "zh", agent: nil,
        team: nil, startedAt: nil, duration: nil, turns: 3),
      pack: PackIdentity(id: "p", version: "1.0.0", digest: "0"), health: [],
      score: Score(
        gradable: false, earned: nil, applicable: .zero, permille: nil, coverage: 100, band: nil,
        passed: nil, critical: [], bonus: .zero),
      sections: [], criteria: [result("a", .met, [2, 0, 2]), result("b", .missed, [])],
      phases: [PhaseSpan(phase: "opening", first: 0, last: 2)],
      turns: [
        TurnResult(index: 0, role: "agent", style: "neutral", confidence: 1, labels: []),
        TurnResult(index: 1, role: "customer", style: nil, confidence: 0, labels: []),
      ],
      style: StyleProfile(dominant: "neutral", shares: []),
      serviceType: ServiceType(technical: 0.9, personal: 0.1, kind: .factory), coaching: [])
  }
}

@testable import Detection
import Rubrics
import SmallPacks
import Testing

@testable import Scoring

struct StyleProfileTests {
  static let pack = RubricPack.small(
    [.small(detect: .unobservable("nonverbal"))],
    styles: [("aggressive", 3.0), ("passive", 1.0), ("assertive", 1.0)].map {
      StyleRule(
        id: $0.0, title: .plain(""), detector: .unobservable("nonverbal"), weight: $0.1)
    })

  /// A profile of turns given by their styles, with certainties where they matter.
  private func profile(_ turns: [(String?, Double)]) -> StyleProfile {
    StyleProfile(
      turns.map { TurnLabels(style: $0.0, confidence: $0.1, labels: []) }, pack: Self.pack)
  }

  @Test func sharesCountTheAgentsTurnsOnly() {
    let profile = profile([
      ("neutral", 1), (nil, 0), ("assertive", 1), ("neutral", 1), (nil, 0), ("aggressive", 1),
    ])
    #expect(profile.shares.map(\.style) == ["aggressive", "assertive", "neutral"])
    #expect(profile.shares.map(\.share) == [0.25, 0.25, 0.5])
  }

  @Test(
    arguments: [
      ([], "neutral"), (["neutral", "neutral"], "neutral"),
      (["neutral", "neutral", "passive"], "passive"),
      // Weights count: one aggressive turn is worth three others, and wins the tie by its place.
      (["aggressive", "passive", "passive"], "aggressive"),
      (["passive", "passive", "passive", "aggressive"], "aggressive"),
      (["passive", "passive", "passive", "passive", "aggressive"], "passive"),
      // The earlier in the pack wins a tie, whatever came first in the call.
      (["assertive", "passive"], "passive"),
      (["assertive", "passive", "assertive"], "assertive"),
    ] as [([String], String)])
  func theHeaviestStyleDominates(styles: [String], dominant: String) {
    #expect(profile(styles.map { ($0, 1) }).dominant == dominant)
  }

  @Test func certaintyCounts() {
    #expect(profile([("passive", 0.4), ("assertive", 0.9)]).dominant == "assertive")
    #expect(profile([("passive", 0.9), ("assertive", 0.4)]).dominant == "passive")
  }

  @Test func nobodysTurnsHaveNoShares() {
    let profile = profile([(nil, 0), (nil, 0)])
    #expect(profile.shares.isEmpty)
    #expect(profile.dominant == "neutral")
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func sharesSumToOne(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = ["neutral", "aggressive", "passive", "assertive"]
    let turns = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      (names.randomElement(using: &random), 1.0)
    }
    let sum = profile(turns).shares.reduce(0) { $0 + $1.share }
    #expect(abs(sum - 1) < 1e-9)
  }
}

struct ServiceTypeTests {
  static let rule = ServiceTypeRule(
    technical: [.init(criterion: "fix", weight: 3), .init(criterion: "restate", weight: 1)],
    personal: [.init(criterion: "greet", weight: 1), .init(criterion: "care", weight: 1)],
    cut: 0.5)

  private func type(_ verdicts: [String: Verdict]) -> ServiceType? {
    ServiceType(
      verdicts.keys.sorted().map {
        Judgement(
          criterion: $0, verdict: verdicts[$0] ?? .met, evidence: [], occurrences: 0,
          basis: .pattern, confidence: 1)
      }, rule: Self.rule)
  }

  @Test(arguments: [
    (Verdict.met, Verdict.met, ServiceType.Kind.quality), (.met, .missed, .factory),
    (.missed, .met, .friendly), (.missed, .missed, .cold),
  ])
  func theAxesGiveACorner(technical: Verdict, personal: Verdict, kind: ServiceType.Kind) {
    let type = type(["fix": technical, "restate": technical, "greet": personal, "care": personal])
    #expect(type?.kind == kind)
    #expect(type?.technical == (technical == .met ? 1 : 0))
    #expect(type?.personal == (personal == .met ? 1 : 0))
  }

  @Test func anAxisIsTheShareOfItsWeightThatWasMet() {
    let type = type(["fix": .met, "restate": .missed, "greet": .met, "care": .missed])
    #expect(type?.technical == 0.75)
    #expect(type?.personal == 0.5)
    // The cut itself is high.
    #expect(type?.kind == .quality)
    let low = self.type(["fix": .missed, "restate": .met, "greet": .met, "care": .met])
    #expect(low?.technical == 0.25)
    #expect(low?.kind == .friendly)
  }

  @Test func whatWasNotJudgedCountsNeitherWay() {
    let type = type([
      "fix": .notApplicable, "restate": .met, "greet": .missed, "care": .notEvaluated,
    ])
    #expect(type?.technical == 1)
    #expect(type?.personal == 0)
    #expect(type?.kind == .factory)
  }

  @Test func whatWasNotDoneShowsNoWarmth() {
    func type(_ greet: Verdict, _ care: Verdict) -> ServiceType? {
      ServiceType(
        [("fix", Verdict.met), ("restate", .met), ("greet", greet), ("care", care)].map {
          Judgement(
            criterion: $0.0, verdict: $0.1, evidence: [], occurrences: 0, basis: .pattern,
            confidence: 1)
        }, rule: Self.rule, prohibitions: ["care"])
    }
    #expect(type(.met, .met)?.personal == 1)
    #expect(type(.missed, .met)?.personal == 0)
    #expect(type(.met, .missed)?.personal == 0.5)
    // A rude call that only kept from shouting.
    #expect(type(.notApplicable, .met) == nil)
  }

  @Test func anAxisOfWhichHardlyAnythingWasJudgedSaysNothing() {
    let rule = ServiceTypeRule(
      technical: [.init(criterion: "fix", weight: 5), .init(criterion: "restate", weight: 1)],
      personal: Self.rule.personal, cut: 0.5)
    let few = [("restate", Verdict.met), ("greet", .met)].map {
      Judgement(
        criterion: $0.0, verdict: $0.1, evidence: [], occurrences: 0, basis: .pattern,
        confidence: 1)
    }
    #expect(ServiceType(few, rule: rule) == nil)
    #expect(ServiceType(few, rule: Self.rule) != nil)
  }

  @Test func anAxisOfNothingGivesNoType() {
    #expect(type(["fix": .met, "greet": .notApplicable, "care": .notEvaluated]) == nil)
    #expect(type(["greet": .met]) == nil)
    #expect(type([:]) == nil)
    #expect(ServiceType([], rule: nil) == nil)
  }
}

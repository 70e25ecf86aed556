import Detection
import Rubrics
import SmallPacks
import Testing

@testable import Scoring

struct ScoreArithmeticTests {
  /// A criterion of a small pack with the verdict that it gets.
  struct Item {
    var criterion: Criterion
    var verdict: Verdict
    var occurrences: Int

    init(
      _ verdict: Verdict, _ points: Criterion.Scoring, section: String = "all",
      occurrences: Int = 0, status: Criterion.Status = .active
    ) {
      criterion = .small(
        section: section, status: status, points: points, detect: .unobservable("nonverbal"))
      self.verdict = verdict
      self.occurrences = occurrences
    }
  }

  private func result(
    _ items: [Item], passMark: Double = 60, bonusCap: Points = Points(5), isWithheld: Bool = false
  ) -> (score: Score, sections: [SectionScore], points: [Points]) {
    var criteria: [Criterion] = []
    var judgements: [Judgement] = []
    for (number, item) in items.enumerated() {
      var criterion = item.criterion
      criterion.id = "c\(number)"
      criteria.append(criterion)
      judgements.append(
        Judgement(
          criterion: criterion.id, verdict: item.verdict, evidence: [],
          occurrences: item.occurrences, basis: .pattern, confidence: 1))
    }
    let arithmetic = ScoreArithmetic(
      pack: .small(criteria, passMark: passMark, bonusCap: bonusCap), judgements: judgements)
    let points = arithmetic.points()
    let sections = arithmetic.sections(points)
    return (
      arithmetic.score(points: points, sections: sections, isWithheld: isWithheld), sections,
      points.map(\.earned)
    )
  }

  // MARK: Weights

  @Test func whatIsMetEarnsItsWeightOfWhatWasJudged() {
    let result = result([
      Item(.met, .init(weight: Points(30))), Item(.missed, .init(weight: Points(10))),
      Item(.notApplicable, .init(weight: Points(40))),
      Item(.notEvaluated, .init(weight: Points(20))),
    ])
    #expect(result.score.earned == Points(30))
    #expect(result.score.applicable == Points(40))
    #expect(result.score.permille == 750)
    #expect(result.score.percent == 75)
    // 40 of the 60 points that came up were judged.
    #expect(result.score.coverage == 67)
    #expect(result.score.band == "pass")
    #expect(result.score.passed == true)
    #expect(result.points == [Points(30), .zero, .zero, .zero])
  }

  @Test func zeroIsAValue() {
    let result = result([Item(.missed, .init(weight: Points(10)))])
    #expect(result.score.gradable)
    #expect(result.score.earned == .zero)
    #expect(result.score.permille == 0)
    #expect(result.score.percent == 0)
    #expect(result.score.band == "fail")
    #expect(result.score.passed == false)
  }

  @Test(arguments: [Verdict.notApplicable, .notEvaluated])
  func nothingApplicableIsNotGradable(verdict: Verdict) {
    let score = result([Item(verdict, .init(weight: Points(10)))]).score
    #expect(!score.gradable)
    #expect(score.earned == nil)
    #expect(score.permille == nil)
    #expect(score.percent == nil)
    #expect(score.band == nil)
    #expect(score.passed == nil)
    #expect(score.applicable == .zero)
    #expect(score.coverage == 0)
  }

  @Test func aWithheldScoreKeepsWhatItWouldHaveRestedOn() {
    let items = [
      Item(.missed, .init(weight: Points(10), critical: .init(kind: .customer, fails: .call)))
    ]
    let score = result(items, isWithheld: true).score
    #expect(!score.gradable)
    #expect(score.earned == nil && score.permille == nil && score.passed == nil)
    #expect(score.applicable == Points(10))
    #expect(score.coverage == 100)
    #expect(score.critical == ["c0"])
  }

  @Test(arguments: [Criterion.Status.advisory, .experimental, .deprecated])
  func onlyActiveCriteriaCount(status: Criterion.Status) {
    let critical = Criterion.Critical(kind: .business, fails: .call)
    let result = result([
      Item(.met, .init(weight: Points(10))),
      Item(
        .missed, .init(weight: Points(10), bonus: Points(1), critical: critical), status: status),
      Item(.notEvaluated, .init(weight: Points(10)), status: status),
      Item(.met, .init(weight: Points(10), bonus: Points(1)), status: status),
    ])
    #expect(result.score.earned == Points(10))
    #expect(result.score.applicable == Points(10))
    #expect(result.score.coverage == 100)
    #expect(result.score.bonus == .zero)
    #expect(result.score.critical.isEmpty)
    #expect(result.score.passed == true)
  }

  // MARK: Deductions

  @Test(
    arguments: [
      // Nothing said of deductions: the weight is lost once.
      (nil, nil, 3, 0), (nil, nil, 0, 0),
      // Two points a hit, at most the weight.
      (2, nil, 1, 800), (2, nil, 3, 400), (2, nil, 9, 0),
      // A cap below the weight, and one above it.
      (2, 5, 1, 800), (2, 5, 3, 500), (4, 15, 3, -200), (4, 15, 9, -500),
      // The whole weight a hit, up to a cap above it.
      (nil, 25, 2, -1000), (nil, 25, 9, -1500),
      // A miss without a counted hit costs one.
      (2, nil, 0, 800),
    ] as [(Int?, Int?, Int, Int)])
  func eachHitCostsUpToTheCap(deduction: Int?, cap: Int?, hits: Int, hundredths: Int) {
    let scoring = Criterion.Scoring(
      weight: Points(10), deduction: deduction.map(Points.init(_:)), cap: cap.map(Points.init(_:)))
    let result = result([Item(.missed, scoring, occurrences: hits)])
    #expect(result.points == [Points(hundredths: hundredths)])
    #expect(result.sections[0].earned == Points(hundredths: hundredths))
    #expect(result.score.earned == Points(hundredths: hundredths))
    #expect(result.score.permille == max(0, hundredths))
    #expect(result.score.applicable == Points(10))
  }

  @Test func aDeductionBeyondItsWeightEatsIntoTheRest() {
    let result = result([
      Item(.met, .init(weight: Points(90))),
      Item(
        .missed, .init(weight: Points(10), deduction: Points(10), cap: Points(30)),
        occurrences: 3),
    ])
    #expect(result.score.earned == Points(70))
    #expect(result.score.permille == 700)
  }

  // MARK: Bonuses

  @Test(arguments: [(1, 810), (5, 850), (6, 850), (100, 850)])
  func bonusesAreCapped(each: Int, permille: Int) {
    let result = result([
      Item(.met, .init(weight: Points(80))), Item(.missed, .init(weight: Points(20))),
      Item(.met, .init(bonus: Points(each))), Item(.missed, .init(bonus: Points(50))),
    ])
    #expect(result.score.bonus == Points(min(5, each)))
    #expect(result.score.permille == permille)
    #expect(result.score.applicable == Points(100))
  }

  @Test func aBonusNeverLiftsACallOverAHundredPercent() {
    let result = result([
      Item(.met, .init(weight: Points(10))), Item(.met, .init(bonus: Points(3))),
    ])
    #expect(result.score.earned == Points(13))
    #expect(result.score.permille == 1000)
  }

  @Test func aBonusAloneIsNotAScore() {
    let score = result([Item(.met, .init(bonus: Points(3)))]).score
    #expect(!score.gradable)
    #expect(score.bonus == Points(3))
    #expect(score.earned == nil)
  }

  // MARK: Critical criteria

  @Test func aCriticalOfASectionTakesItsPointsAndThePass() {
    let result = result([
      Item(.met, .init(weight: Points(70)), section: "a"),
      Item(.met, .init(weight: Points(20)), section: "b"),
      Item(
        .missed, .init(weight: Points(10), critical: .init(kind: .compliance, fails: .section)),
        section: "b"),
    ])
    #expect(result.sections.map(\.earned) == [Points(70), .zero])
    #expect(result.sections.map(\.applicable) == [Points(70), Points(30)])
    #expect(result.score.permille == 700)
    #expect(result.score.band == "pass")
    #expect(result.score.passed == false)
    #expect(result.score.critical == ["c2"])
  }

  @Test func aCriticalOfTheCallTakesTheBandWhateverThePoints() {
    let result = result([
      Item(.met, .init(weight: Points(95)), section: "a"),
      Item(.met, .init(bonus: Points(5)), section: "a"),
      Item(
        .missed, .init(weight: Points(5), critical: .init(kind: .customer, fails: .call)),
        section: "b"),
    ])
    #expect(result.score.permille == 1000)
    #expect(result.score.band == "fail")
    #expect(result.score.passed == false)
    #expect(result.score.critical == ["c2"])
  }

  @Test func aCriticalOfTheCallLeavesItsSectionWhatItEarned() {
    let result = result([
      Item(.met, .init(weight: Points(90))),
      Item(.missed, .init(weight: Points(10), critical: .init(kind: .customer, fails: .call))),
    ])
    #expect(result.sections.map(\.earned) == [Points(90)])
    #expect(result.score.permille == 900)
    #expect(result.score.band == "fail")
  }

  @Test(arguments: [Verdict.met, .notApplicable, .notEvaluated])
  func aCriticalThatIsNotMissedFailsNothing(verdict: Verdict) {
    let critical = Criterion.Critical(kind: .customer, fails: .call)
    let score = result([
      Item(.met, .init(weight: Points(10))),
      Item(verdict, .init(weight: Points(10), critical: critical)),
    ]).score
    #expect(score.critical.isEmpty)
    #expect(score.passed == true)
    #expect(score.band == "excellent")
  }

  @Test func failingASectionNeverGivesBackWhatItLost() {
    let result = result([
      Item(.met, .init(weight: Points(80)), section: "a"),
      Item(
        .missed, .init(weight: Points(10), deduction: Points(10), cap: Points(40)), section: "b",
        occurrences: 4),
      Item(
        .missed, .init(weight: Points(10), critical: .init(kind: .customer, fails: .section)),
        section: "b"),
    ])
    #expect(result.sections.map(\.earned) == [Points(80), Points(-30)])
    #expect(result.score.earned == Points(50))
  }

  // MARK: Bands

  @Test(arguments: [
    (10000, "excellent"), (9000, "excellent"), (8999, "excellent"), (8995, "excellent"),
    (8994, "good"), (8000, "good"), (7994, "pass"), (6000, "pass"), (5995, "pass"),
    (5994, "fail"), (0, "fail"),
  ])
  func aCallIsInTheHighestBandWhoseFloorItReaches(hundredths: Int, band: String) {
    let result = result([
      Item(.met, .init(weight: Points(hundredths: hundredths))),
      Item(.missed, .init(weight: Points(hundredths: 10000 - hundredths))),
    ])
    #expect(result.score.band == band)
    #expect(result.score.passed == (band != "fail"))
  }

  @Test(arguments: [(59.9, true), (60.0, true), (60.1, false), (0.0, true), (100.0, false)])
  func thePassMarkItselfPasses(mark: Double, passes: Bool) {
    let items = [
      Item(.met, .init(weight: Points(60))), Item(.missed, .init(weight: Points(40))),
    ]
    #expect(result(items, passMark: mark).score.passed == passes)
  }
}

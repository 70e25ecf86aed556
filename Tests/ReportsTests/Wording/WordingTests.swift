import Detection
import Rubrics
import Scoring
import Testing

@testable import Reports

struct WordingTests {
  @Test(arguments: [
    (0, "0"), (500, "5"), (250, "2.5"), (225, "2.25"), (205, "2.05"), (-25, "-0.25"),
    (-500, "-5"), (123_456, "1234.56"),
  ])
  func pointsHaveAsManyPlacesAsTheyNeed(hundredths: Int, text: String) {
    #expect(Figures.points(Points(hundredths: hundredths)) == text)
  }

  @Test(arguments: [(0, "0.0"), (867, "86.7"), (900, "90.0"), (1000, "100.0"), (5, "0.5")])
  func percentagesAlwaysHaveOneDecimal(permille: Int, text: String) {
    #expect(Figures.percent(permille) == text)
  }

  @Test(arguments: [
    (0.0, "0:00"), (7.9, "0:07"), (750, "12:30"), (3723, "1:02:03"), (-1, nil), (.nan, nil),
    (.infinity, nil), (1e300, nil),
  ])
  func clocksShowWhatAClockCanShow(seconds: Double, text: String?) {
    #expect(Figures.clock(seconds) == text)
  }

  @Test(arguments: [(1, 3, 333), (2, 3, 667), (1, 2, 500), (0, 0, 0), (1, 2000, 1), (1, 2001, 0)])
  func sharesAreRoundedHalfUp(part: Int, whole: Int, permille: Int) {
    #expect(Figures.permille(part, of: whole) == permille)
  }

  @Test func theArithmeticCanBeFollowed() {
    let wording = ScoreWording(titles: SamplePack.options(.en).titles)
    #expect(
      wording.sum(SampleCall.good.card) == "15 + 30 + 30 + 5 + 10 + 1.5 (Bonus) = 91.5")
    #expect(wording.division(SampleCall.good.card.score) == "91.5 ÷ 100 = 91.5%")
  }

  @Test func saysWhenThePercentageWasBounded() {
    let wording = ScoreWording(titles: SamplePack.options(.en).titles)
    #expect(
      wording.division(SampleCall.hostile.card.score)
        == "-5 ÷ 75 → 0.0% (percentages stay within 0 and 100)")
  }

  @Test func aWithheldScoreHasNoArithmetic() {
    let wording = ScoreWording(titles: SamplePack.options(.en).titles)
    let card = SampleCall.withheld.card
    #expect(wording.sum(card) == nil)
    #expect(wording.division(card.score) == nil)
    #expect(wording.percent(card.score) == "—")
    #expect(wording.reasons(card.health).hasPrefix("2 turns with words, fewer than 4; 4 letters"))
  }

  /// A verdict near a coin's toss says so, unless everything in the call is less sure.
  @Test(arguments: [
    (Verdict.missed, 0.594, false, " (59% sure)"), (.met, 0.6, false, ""), (.met, 0.41, true, ""),
    (.notApplicable, 0.5, false, ""), (.met, 0.95, false, ""),
  ])
  func doubtfulVerdictsSayHowSureTheyAre(
    verdict: Verdict, confidence: Double, rolesInferred: Bool, aside: String
  ) {
    let wording = ScoreWording(titles: SamplePack.options(.en).titles)
    var card = SampleCall.good.card
    if rolesInferred {
      card.health = [
        HealthFinding(id: "roles-inferred", withholds: false, detail: LocalizedText(zh: "", en: ""))
      ]
    }
    let result = SampleCall.result("greeting", verdict, confidence: confidence)
    #expect(wording.doubt(result, in: card) == aside)
  }

  @Test func idsThatNobodyNamesStayAsTheyAre() {
    let titles = SamplePack.options().titles
    #expect(titles.title(ofCriterion: "unheard-of") == "unheard-of")
    #expect(titles.title(ofBand: "gold") == "gold")
    #expect(titles.title(ofPhase: "closing") == "结束")
    #expect(titles.title(ofReason: "no-crm") == "no-crm")
  }
}

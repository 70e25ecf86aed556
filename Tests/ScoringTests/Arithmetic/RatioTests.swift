import Rubrics
import Testing

@testable import Scoring

struct RatioTests {
  @Test(arguments: [
    (0, 1, 0), (1, 1, 1000), (1, 3, 333), (2, 3, 667), (1, 2, 500), (1, 8, 125), (1, 16, 63),
    (3, 16, 188), (1, 2000, 1), (1, 2001, 0), (999, 2000, 500), (5, 6, 833), (9, 8, 1125),
    (0, 0, 0), (5, 0, 0), (1, -1, 0), (-1, 1, -1000), (-1, 3, -333), (-1, 16, -62),
    (-1, 2000, 0), (-3, 2000, -1),
  ])
  func roundsHalvesUp(part: Int, whole: Int, permille: Int) {
    let ratio = ScoreArithmetic.ratio(
      Points(hundredths: part), of: Points(hundredths: whole), scale: 1000)
    #expect(ratio == permille)
  }

  @Test func agreesWithCountingUp() {
    for whole in 1...60 {
      for part in 0...whole {
        let ratio = ScoreArithmetic.ratio(
          Points(hundredths: part), of: Points(hundredths: whole), scale: 100)
        // The only integer whose distance to the exact share is at most one half, above a tie.
        let exact = (2 * part * 100 - 2 * ratio * whole)
        #expect(exact < whole && exact >= -whole, "\(part) of \(whole)")
      }
    }
  }
}

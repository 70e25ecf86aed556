import Testing
import Training

struct CalibrationTests {
  @Test func givesTheShareThatIsObserved() {
    // Of the turns at score 1 three in four show the label, of those at -1 one in ten.
    let scores =
      (0..<400).map { (score: 1.0, isShown: $0 % 4 != 0) }
      + (0..<400).map { (score: -1.0, isShown: $0 % 10 == 0) }
    let calibration = Calibration(scores)
    #expect(abs(calibration.probability(1) - 0.75) < 0.01)
    #expect(abs(calibration.probability(-1) - 0.1) < 0.01)
  }
}

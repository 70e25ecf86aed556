import Testing

@testable import Evaluation

struct FiguresTests {
  @Test(arguments: [
    (0, 2, "0.00"), (1, 2, "1.00"), (0.005, 2, "0.01"), (0.994, 2, "0.99"), (0.996, 2, "1.00"),
    (-0.004, 2, "0.00"), (-0.4, 2, "-0.40"), (87.45, 1, "87.5"), (100, 1, "100.0"),
  ])
  func roundsHalfAwayFromZero(value: Double, places: Int, text: String) {
    #expect(Figures.decimal(value, places: places) == text)
  }

  @Test func writesADashForWhatIsUndefined() {
    #expect(Figures.percent(nil) == "–")
    #expect(Figures.measure(nil) == "–")
    #expect(Figures.interval(nil, Figures.measure) == "–")
  }

  @Test func writesIntervals() {
    let interval = Interval(lower: 0.5, upper: 0.975)
    #expect(Figures.interval(interval, Figures.measure) == "0.50–0.98")
    #expect(Figures.interval(interval, Figures.percent) == "50.0%–97.5%")
  }
}

import Testing

@testable import Reports

struct SampleMeanTests {
  private func mean(_ values: [Double]) -> SampleMean {
    var mean = SampleMean()
    for value in values { mean.add(value) }
    return mean
  }

  @Test func theIntervalIsStudents() throws {
    // 5 values of mean 3 and standard deviation √2.5: 3 ± 2.776 · √(2.5 / 5).
    let sample = mean([1, 2, 3, 4, 5])
    #expect(sample.value == 3)
    let interval = try #require(sample.interval(within: 0...100))
    #expect(abs(interval.lowerBound - 1.0371) < 0.001)
    #expect(abs(interval.upperBound - 4.9629) < 0.001)
  }

  @Test func thereIsNoIntervalOfOneValue() {
    #expect(mean([]).value == nil)
    #expect(mean([7]).value == 7)
    #expect(mean([7]).interval(within: 0...100) == nil)
  }

  @Test func theIntervalStaysWithinWhatIsPossible() {
    #expect(mean([0, 100]).interval(within: 0...100) == 0...100)
    #expect(mean([100, 100]).interval(within: 0...100) == 100...100)
  }

  @Test(arguments: [(1, 12.706), (30, 2.042), (31, 2.0395), (60, 2.0003), (1000, 1.9623)])
  func quantilesAreThoseOfTheTable(freedom: Int, quantile: Double) {
    #expect(abs(SampleMean.quantile(freedom: freedom) - quantile) < 0.002)
  }
}

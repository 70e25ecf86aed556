import Testing

@testable import Detection

struct TimeSpansTests {
  @Test(
    arguments: [
      ([], 0), ([0...2], 2), ([0...2, 2...3], 3), ([0...2, 1...3], 3), ([0...9, 1...3], 9),
      ([0...2, 5...6], 3), ([1...1], 0), ([0...2, 0...5, 4...6], 6),
    ] as [([ClosedRange<Double>], Double)])
  func whatIsCoveredTwiceCountsOnce(spans: [ClosedRange<Double>], total: Double) {
    #expect(TimeSpans(sorted: spans).total == total)
  }

  @Test(
    arguments: [
      ([], [0...1], 0), ([0...2], [2...3], 0), ([0...5], [4...7], 1), ([0...9], [1...2, 4...6], 3),
      ([0...3, 5...8], [2...6], 2), ([0...1, 2...3], [0...1, 2...3], 2),
    ] as [([ClosedRange<Double>], [ClosedRange<Double>], Double)])
  func sharedTimeIsTheSameFromBothSides(
    a: [ClosedRange<Double>], b: [ClosedRange<Double>], shared: Double
  ) {
    #expect(TimeSpans(sorted: a).shared(with: TimeSpans(sorted: b)) == shared)
    #expect(TimeSpans(sorted: b).shared(with: TimeSpans(sorted: a)) == shared)
  }
}

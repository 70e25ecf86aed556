import Testing

@testable import Evaluation

struct BootstrapTests {
  /// The published first outputs for these seeds.
  @Test(
    arguments: [
      (0, [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]),
      (1_234_567, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]),
    ] as [(UInt64, [UInt64])])
  func drawsThePublishedSequence(seed: UInt64, expected: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func drawsEveryNumberBelowTheBoundAboutEquallyOften() {
    var generator = SplitMix64(seed: 7)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<7000 { counts[generator.next(below: 7)] += 1 }
    #expect(counts.allSatisfy { (850...1150).contains($0) })
  }

  @Test func drawsAsManyCallsAsThereAre() {
    var samples: [[Int]] = []
    Bootstrap(samples: 20, seed: 1).draw(calls: 5) { samples.append($0) }
    #expect(samples.count == 20)
    #expect(samples.allSatisfy { $0.reduce(0, +) == 5 && $0.count == 5 })
    #expect(Set(samples).count > 10)
  }

  @Test(arguments: [0, 1])
  func drawsNothingFromFewerThanTwoCalls(calls: Int) {
    var drawn = 0
    Bootstrap().draw(calls: calls) { _ in drawn += 1 }
    #expect(drawn == 0)
  }

  @Test func takesTheMiddleOfTheSamples() {
    let values = (1...1000).map(Double.init).reversed()
    #expect(
      Bootstrap(samples: 1000).interval(Array(values)) == Interval(lower: 26, upper: 975))
    #expect(Bootstrap(samples: 3).interval([2, 1, 3]) == Interval(lower: 1, upper: 3))
  }

  @Test func givesNoIntervalWhereMostSamplesAreUndefined() {
    let bootstrap = Bootstrap(samples: 10)
    #expect(bootstrap.interval([1, 1, 1, 1]) == nil)
    #expect(bootstrap.interval([1, 1, 1, 1, 1]) == Interval(lower: 1, upper: 1))
    #expect(Bootstrap(samples: 0).interval([]) == nil)
  }

  @Test func hasNoIntervalWithoutAValue() {
    #expect(Estimate(value: nil, interval: Interval(lower: 0, upper: 1)).interval == nil)
  }
}

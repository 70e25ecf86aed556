/// How 95 % intervals are drawn: by resampling calls.
///
/// Calls, not verdicts, are drawn with replacement, because the verdicts of one call hang together.
/// The generator and its use are fixed, so the same labels give the same intervals everywhere.
package struct Bootstrap: Sendable, Hashable {
  /// How many samples are drawn; none draws no intervals.
  package var samples: Int
  package var seed: UInt64

  package init(samples: Int = 1000, seed: UInt64 = 20_260_101) {
    self.samples = samples
    self.seed = seed
  }

  /// Draws samples of call indexes.
  ///
  /// - Parameters:
  ///   - calls: How many calls there are.
  ///   - body: Receives how often each call was drawn.
  func draw(calls: Int, _ body: ([Int]) -> Void) {
    guard calls > 1 else { return }
    var generator = SplitMix64(seed: seed)
    for _ in 0..<max(0, samples) {
      var times = [Int](repeating: 0, count: calls)
      for _ in 0..<calls { times[generator.next(below: calls)] += 1 }
      body(times)
    }
  }

  /// The interval that holds the middle 95 % of what the samples gave.
  ///
  /// `nil` where the measure was undefined in more than half of the samples: the rest would be a
  /// choice of lucky ones.
  ///
  /// - Parameter values: The values of the samples in which the measure is defined.
  /// - Returns: The interval.
  func interval(_ values: [Double]) -> Interval? {
    guard values.count * 2 >= samples, !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let tail = sorted.count / 40
    return Interval(lower: sorted[tail], upper: sorted[sorted.count - 1 - tail])
  }
}

/// Where a measure lies with 95 % confidence.
package struct Interval: Sendable, Hashable {
  package var lower: Double
  package var upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}

/// A measure with its interval.
package struct Estimate: Sendable, Hashable {
  /// The measure over all calls; `nil` where it is undefined.
  package var value: Double?
  /// Its interval; `nil` where the measure or too many of its samples are undefined.
  package var interval: Interval?

  package init(value: Double?, interval: Interval? = nil) {
    self.value = value
    self.interval = value == nil ? nil : interval
  }
}

/// A small generator of pseudo-random numbers (Steele, Lea and Flood, 2014).
///
/// The standard library's own draws may change between versions; these do not.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to just below a bound; the bias is below one in 2⁶⁴ / bound.
  mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

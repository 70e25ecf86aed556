/// A small generator with a fixed seed, so that a seed stands for the same calls everywhere.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a sequence.
  package init(seed: UInt64) { state = seed }

  /// Starts a sequence that belongs to one element of a series.
  ///
  /// - Parameters:
  ///   - seed: The seed of the series.
  ///   - number: The element's number.
  package init(seed: UInt64, number: Int) {
    var mixer = SplitMix64(seed: seed)
    state = mixer.next() ^ UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93
    state = next()
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number below a bound; the bias is far below what a benchmark could notice.
  ///
  /// - Parameter bound: At least 1.
  /// - Returns: A number from 0.
  package mutating func below(_ bound: Int) -> Int {
    Int((UInt64(truncatingIfNeeded: bound).multipliedFullWidth(by: next())).high)
  }

  /// Whether something of this chance happens.
  ///
  /// - Parameter chance: How often in a thousand.
  /// - Returns: Whether it happens this time.
  package mutating func happens(_ chance: Int) -> Bool { below(1000) < chance }
}

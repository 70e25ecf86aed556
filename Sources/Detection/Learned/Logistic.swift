/// The logistic function from additions and multiplications alone.
///
/// No two machines disagree about it, unlike about `exp` of their C libraries.
package enum Logistic: Sendable {
  /// 1 / (1 + e⁻ˣ), to some twelve digits.
  package static func value(_ x: Double) -> Double {
    let clamped = min(max(x, -36), 36)
    return 1 / (1 + exponential(-clamped))
  }

  /// eˣ of each value over the sum of all: probabilities that add up to 1.
  package static func shares(_ values: [Double]) -> [Double] {
    guard let most = values.max() else { return [] }
    let powers = values.map { exponential(max($0 - most, -36)) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  /// eˣ for -36…36: the series for x / 1024, squared ten times.
  private static func exponential(_ x: Double) -> Double {
    let small = x / 1024
    var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4 * (1 + small / 5))))
    for _ in 0..<10 { value *= value }
    return value
  }
}

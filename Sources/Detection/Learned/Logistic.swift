/// The logistic function from additions and multiplications alone.
///
/// No two machines disagree about it, unlike about `exp` of their C libraries.
package enum Logistic: Sendable {
  /// 1 / (1 + e⁻ˣ), to some twelve digits.
  package static func value(_ x: Double) -> Double {
    let clamped = min(max(x, -36), 36)
    return 1 / (1 + exponential(-clamped))
  }

  /// eˣ for -36…36: the series for x / 1024, squared ten times.
  private static func exponential(_ x: Double) -> Double {
    let small = x / 1024
    var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4 * (1 + small / 5))))
    for _ in 0..<10 { value *= value }
    return value
  }
}

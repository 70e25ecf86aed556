/// The exponential function without a mathematics library, whose last digit may differ.
enum Exponential {
  /// e to a power of at most 0; 0 for very small results.
  static func of(_ power: Double) -> Double {
    guard power > -40 else { return 0 }
    // e^x = (e^(x/64))^64, and a short series is exact enough for a small power.
    let small = power / 64
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<6 { result *= result }
    return result
  }
}

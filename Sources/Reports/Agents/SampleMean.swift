/// A mean with how far it can be trusted, from sums that do not grow with the sample.
struct SampleMean: Sendable, Hashable {
  private(set) var count = 0
  private var mean = 0.0
  /// The sum of squared distances from the mean (Welford's method).
  private var spread = 0.0

  /// Takes a value into account.
  mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / Double(count)
    spread += distance * (value - mean)
  }

  /// The mean; `nil` without values.
  var value: Double? { count > 0 ? mean : nil }

  /// The 95 % interval of the mean by Student's distribution; `nil` below two values.
  ///
  /// It assumes that calls are drawn at random and their scores are roughly bell-shaped.
  func interval(within bounds: ClosedRange<Double>) -> ClosedRange<Double>? {
    guard count > 1 else { return nil }
    let error = (spread / Double(count - 1) / Double(count)).squareRoot()
    let reach = Self.quantile(freedom: count - 1) * error
    let low = max(bounds.lowerBound, min(bounds.upperBound, mean - reach))
    return low...max(low, min(bounds.upperBound, mean + reach))
  }

  /// The 97.5 % quantile of Student's distribution.
  ///
  /// - Parameter freedom: Degrees of freedom, at least 1.
  /// - Returns: Values of the usual table up to 30, then an approximation within 0.001.
  static func quantile(freedom: Int) -> Double {
    let table = [
      12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
      2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
      2.052, 2.048, 2.045, 2.042,
    ]
    guard freedom > table.count else { return table[max(1, freedom) - 1] }
    return 1.959964 + 2.372271 / Double(freedom) + 2.822500 / Double(freedom * freedom)
  }
}

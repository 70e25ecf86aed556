/// Points as integer hundredths, so that sums are exact and scores never depend on rounding order.
public struct Points: Sendable, Hashable, Comparable, AdditiveArithmetic {
  /// Hundredths of a point.
  public var hundredths: Int

  /// Counts hundredths of a point.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Counts whole points.
  public init(_ whole: Int) {
    hundredths = whole * 100
  }

  /// The value as a decimal number, for output.
  public var value: Double { Double(hundredths) / 100 }

  /// No points.
  public static let zero = Points(hundredths: 0)

  /// Orders by size.
  public static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }

  /// Adds exactly.
  public static func + (a: Points, b: Points) -> Points {
    Points(hundredths: a.hundredths + b.hundredths)
  }

  /// Subtracts exactly.
  public static func - (a: Points, b: Points) -> Points {
    Points(hundredths: a.hundredths - b.hundredths)
  }

  /// Multiplies by a count.
  public static func * (a: Points, count: Int) -> Points {
    Points(hundredths: a.hundredths * count)
  }

  /// Reads a decimal number of points with at most two places, such as `2`, `-3` or `2.5`.
  ///
  /// Anything else, and more than a million points, gives `nil`.
  ///
  /// - Parameter text: The number as written.
  public init?(decimal text: String) {
    var digits = Substring(text)
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.count <= 7, parts.count <= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(first), whole <= 1_000_000
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), let tail = Int(parts[1]) else { return nil }
      fraction = parts[1].count == 1 ? tail * 10 : tail
    }
    hundredths = (isNegative ? -1 : 1) * (whole * 100 + fraction)
  }
}

/// Compares lengths of time.
///
/// Times are written as decimals and kept as binary fractions: from 15.1 to 16.1 is a hair more
/// than one second. A limit is a limit as written, so a hair is not counted.
package enum Seconds: Sendable {
  /// Less than any recording tells apart, more than any rounding.
  private static let hair = 1e-6

  /// Whether a length of time is over a limit, both in seconds.
  package static func exceed(_ length: Double, _ limit: Double) -> Bool {
    length - limit > hair
  }
}

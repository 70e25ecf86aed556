import Transcripts

/// What a measured value must be; every stated limit must hold.
package struct Bounds: Sendable, Hashable {
  /// More than this.
  package var over: Double?
  /// This or more.
  package var atLeast: Double?
  /// Less than this.
  package var under: Double?
  /// This or less.
  package var atMost: Double?

  package init(
    over: Double? = nil, atLeast: Double? = nil, under: Double? = nil, atMost: Double? = nil
  ) {
    self.over = over
    self.atLeast = atLeast
    self.under = under
    self.atMost = atMost
  }

  /// Whether a value keeps every limit.
  ///
  /// Limits are meant as they are written: a hair that binary fractions add does not count.
  package func contain(_ value: Double) -> Bool {
    if let over, !Seconds.exceed(value, over) { return false }
    if let atLeast, Seconds.exceed(atLeast, value) { return false }
    if let under, !Seconds.exceed(under, value) { return false }
    if let atMost, Seconds.exceed(value, atMost) { return false }
    return true
  }

  /// Whether no limit is stated.
  package var isEmpty: Bool { over == nil && atLeast == nil && under == nil && atMost == nil }

  /// Whether some value keeps every limit.
  package var isPossible: Bool {
    let lower = [over, atLeast].compactMap(\.self).max() ?? -.infinity
    let upper = [under, atMost].compactMap(\.self).min() ?? .infinity
    let isOpen = over.map { $0 == lower } ?? false || under.map { $0 == upper } ?? false
    return isOpen ? lower < upper : lower <= upper
  }
}

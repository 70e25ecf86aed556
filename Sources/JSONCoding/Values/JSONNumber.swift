/// A JSON number that keeps the digits of its source, so that long ids survive.
package struct JSONNumber: Sendable, Hashable {
  /// The number as it is written, such as `1.50` or `12345678901234567890`.
  package let text: String

  /// Wraps a number that follows the grammar of JSON; ``JSONReader`` makes only such ones.
  package init(text: String) {
    self.text = text
  }

  /// The nearest finite `Double`; `nil` when the number is out of its range.
  package var double: Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The number as an `Int` when it is whole and fits, however it is written (`3`, `3.0`, `3e0`).
  package var int: Int? {
    if let value = Int(text) { return value }
    guard let double, abs(double) < 9_007_199_254_740_992 else { return nil }
    return Int(exactly: double)
  }
}

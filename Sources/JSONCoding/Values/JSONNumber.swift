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
    if let value = exact { return value }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A decimal of at most 15 digits and no exponent: one correctly rounded division gives it.
  private var exact: Double? {
    var digits = 0
    var count = 0
    var scale = 1.0
    var isFraction = false
    var isNegative = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        count += 1
        if isFraction { scale *= 10 }
        if count > 15 { return nil }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "-"): isNegative = true
      default: return nil
      }
    }
    let value = Double(digits) / scale
    return isNegative ? -value : value
  }

  /// The number as an `Int` when it is whole and fits, however it is written (`3`, `3.0`, `3e0`).
  package var int: Int? {
    if let value = Int(text) { return value }
    guard let double, abs(double) < 9_007_199_254_740_992 else { return nil }
    return Int(exactly: double)
  }
}

/// A number as it is written or said, before its surroundings tell what it counts.
struct NumberToken: Sendable {
  enum Style: Sendable {
    /// Digits one by one: 103, 幺洞三, "one zero three".
    case digits
    /// A number in words: 一百二十, 1万2, "twenty five".
    case words
    /// Digits with a decimal point or thousands separators.
    case quantity
    /// A position in English: "first", "twenty first".
    case ordinal
  }

  /// Which script the digits are in.
  enum Script: Sendable {
    case arabic, chinese, english
  }

  var letters: Range<Int>
  var style: Style
  var script: Script

  /// ASCII digits, with a point in decimals.
  var digits: [UInt8]

  var value: Double?

  /// A single word such as 三 or "two", which counts only before a unit.
  var isLone = false

  /// Two neighbouring digits as in 三五天, which say "three to five" before a unit.
  var pair: (low: Int, high: Int)?

  /// 两三 and 一两 are never digits.
  var isVagueOnly = false

  /// Part of something dotted, such as a version.
  var isPart = false

  /// Joined from several groups of digits, and known to be a telephone number.
  var isPhone = false

  /// The digits as text.
  var text: String { String(decoding: digits, as: UTF8.self) }

  /// The value of a whole number that is small enough to count with.
  var integer: Int? {
    guard style != .quantity, let value, value < 1e9, value == value.rounded() else { return nil }
    return Int(value)
  }

  /// Whether it is written in Arabic digits only.
  var isArabicDigits: Bool { style == .digits && script == .arabic }
}

extension NumberToken {
  /// The value of ASCII digits; nil past 15 digits, where it would be inexact.
  static func value(of digits: [UInt8]) -> Double? {
    digits.count > 16 ? nil : Double(String(decoding: digits, as: UTF8.self))
  }

  /// The shortest digits of a value.
  static func digits(of value: Double) -> [UInt8] {
    if value == value.rounded(), abs(value) < 1e15 { return Array(String(Int(value)).utf8) }
    return Array(String(value).utf8)
  }
}

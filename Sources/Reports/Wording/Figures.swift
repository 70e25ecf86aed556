import Rubrics

/// Figures as people read them, the same in every language.
enum Figures {
  /// Points with as many places as they need, such as `5`, `2.5` or `-0.25`.
  static func points(_ points: Points) -> String {
    let (whole, rest) = points.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = points.hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Tenths of a percent with the decimal always there, such as `86.7` or `90.0`.
  static func percent(_ permille: Int) -> String {
    let (whole, rest) = permille.magnitude.quotientAndRemainder(dividingBy: 10)
    return "\(permille < 0 ? "-" : "")\(whole).\(rest)"
  }

  /// The tenths of a percent that a part is of a whole, rounded half up; 0 of nothing.
  static func permille(_ part: Int, of whole: Int) -> Int {
    whole > 0 ? (2000 * part + whole) / (2 * whole) : 0
  }

  /// A share as whole percent.
  static func wholePercent(_ share: Double) -> String {
    guard share.isFinite, abs(share) < 1e6 else { return "–" }
    return "\(Int((share * 100).rounded()))%"
  }

  /// A number rounded to two places.
  static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  /// A number with as many places as it needs; empty if it is none.
  static func decimal(_ number: Double) -> String {
    guard number.isFinite else { return "" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Seconds as a clock shows them: `0:07`, `12:30` or `1:02:03`.
  ///
  /// - Parameter seconds: Time since the start of the call.
  /// - Returns: `nil` for what no clock can show.
  static func clock(_ seconds: Double) -> String? {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return nil }
    let total = Int(seconds)
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let minutes = total / 60 % 60
    return total >= 3600
      ? "\(total / 3600):\(pad(minutes)):\(pad(total % 60))" : "\(minutes):\(pad(total % 60))"
  }
}

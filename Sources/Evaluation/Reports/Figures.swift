/// How figures are written in reports.
enum Figures {
  /// What stands for an undefined measure.
  static let none = "–"

  /// A share as a percentage with one decimal.
  static func percent(_ share: Double?) -> String {
    guard let share else { return none }
    return decimal(share * 100, places: 1) + "%"
  }

  /// A measure with two decimals.
  static func measure(_ value: Double?) -> String {
    value.map { decimal($0, places: 2) } ?? none
  }

  static func interval(_ interval: Interval?, _ write: (Double?) -> String) -> String {
    guard let interval else { return none }
    return "\(write(interval.lower))–\(write(interval.upper))"
  }

  /// Rounds half away from zero; a value that rounds to zero has no sign.
  static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: scale)
    let fraction = String(rest)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return (scaled < 0 ? "-" : "") + "\(whole).\(zeros)\(fraction)"
  }
}

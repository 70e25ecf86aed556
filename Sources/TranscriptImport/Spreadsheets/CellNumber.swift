/// Numbers of cells as text.
enum CellNumber {
  /// From 1899-12-30, where day 0 of spreadsheets lies, to 1970-01-01.
  private static let epoch = 25_569
  /// Days between the two ways to count.
  private static let from1904 = 1462

  /// A number that is a date, a time of day or a length of time.
  ///
  /// A whole part is a date; without one there are only hours, minutes and seconds, to the thousandth.
  static func time(_ days: Double, countsFrom1904: Bool) -> String {
    guard days >= 0, days < 100_000 else { return plain(days, written: "\(days)") }
    let milliseconds = Int((days * 86_400_000).rounded())
    let (day, rest) = (milliseconds / 86_400_000, milliseconds % 86_400_000)
    let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map(TimeStamp.twoDigits)
    var clock = parts.joined(separator: ":")
    if rest % 1000 != 0 {
      let fraction = String(rest % 1000)
      clock += "." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
    // Days 1 and 2 are rather lengths of time over a day than dates of January 1900.
    guard day > 2 else {
      guard day > 0 else { return clock }
      return "\(Int(parts[0]).map { $0 + day * 24 } ?? 0)" + clock.dropFirst(2)
    }
    let date = CivilDate(day: day - epoch + (countsFrom1904 ? from1904 : 0)).text
    return rest == 0 ? date : "\(date) \(clock)"
  }

  /// Any other number, as short as it can be said.
  ///
  /// Sixteen digits and more keep their exponent: a spreadsheet stores fifteen, so that such a number
  /// was a longer id once.
  static func plain(_ number: Double, written: String) -> String {
    if abs(number) >= 1e15 { return "\(number)".uppercased() }
    return number == number.rounded() ? String(Int(number)) : written
  }
}

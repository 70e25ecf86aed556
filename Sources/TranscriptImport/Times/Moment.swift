/// When a call began, for formats that give every turn a date (RFC 3339).
package struct Moment: Sendable, Hashable {
  /// Thousandths of a second since 1970 on the clock of the place.
  private var origin: Int
  /// The zone as written; `Z` where none is.
  private var zone: String

  /// Reads a moment as it may be written anywhere; what cannot be read is the beginning of 1970.
  package init(_ text: String?) {
    let stamp = text.flatMap(TimeScanner.whole)
    let day = stamp?.day ?? 0
    origin = day * 86_400_000
    if let stamp, stamp.day != nil {
      origin += Int((max(-1e11, min(stamp.seconds, 1e11)) * 1000).rounded())
    }
    zone = stamp.flatMap { $0.zone.isEmpty ? nil : $0.zone } ?? "Z"
  }

  /// The moment so many seconds later, such as `2025-03-04T16:15:00.520+08:00`.
  package func text(after seconds: Double) -> String {
    let total = origin + Int((max(0, min(seconds, 1e9)) * 1000).rounded())
    let (day, rest) = total.quotientAndRemainder(dividingBy: 86_400_000)
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map(TimeStamp.twoDigits)
    let fraction = rest % 1000 == 0 ? "" : "." + String(1000 + rest % 1000).dropFirst()
    return "\(CivilDate(day: day).text)T" + clock.joined(separator: ":") + fraction + zone
  }
}

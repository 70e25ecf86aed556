/// A time as a file writes it: an offset such as `00:04`, or a moment such as `2025-03-04 16:15`.
struct TimeStamp: Hashable {
  /// Days since 1 January 1970, when a date is written.
  var day: Int?
  /// Seconds from midnight or from the start of the call; two parts are taken as `mm:ss`.
  var seconds: Double
  /// How many parts are written between colons; 1 for plain seconds.
  var parts: Int
  /// Whether a date, 上午 or AM shows that this is a time of day.
  var isMoment = false
  /// The zone as written, such as `Z` or `+08:00`; empty when none is.
  var zone = ""
  /// The numbers of a date whose order nothing shows: 03/04/2025.
  var written: WrittenDate?
  /// Whether this is a whole number without a unit, which may count thousandths as well.
  var isBare = false

  /// The stamp with its date in an order, where the order is open.
  func dated(_ order: DateOrder) -> TimeStamp {
    guard let day = written?.day(order) else { return self }
    var stamp = self
    stamp.day = day
    return stamp
  }

  /// Seconds by which the zone is ahead of UTC; 0 without one.
  var zoneSeconds: Double {
    let parts = zone.dropFirst().split(separator: ":").compactMap { Double($0) }
    guard parts.count == 2 else { return 0 }
    let seconds = parts[0] * 3600 + parts[1] * 60
    return zone.hasPrefix("-") ? -seconds : seconds
  }

  /// Seconds that no moment is away from 1970: three thousand years.
  private static let most = 1e11

  /// The moment as ISO 8601, such as `2025-03-04T16:15:00`, with its zone if it has one.
  var iso: String? {
    // Any file can write any number: what no calendar reaches is no moment.
    guard let day, seconds.magnitude < Self.most else { return nil }
    let days = Int((seconds / 86400).rounded(.down))
    let date = CivilDate(day: day + days)
    // A date alone says nothing about the hour.
    if parts == 0 { return date.text }
    let rest = Int(seconds.rounded(.down)) - days * 86400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(Self.twoDigits)
    return "\(date.text)T\(clock.joined(separator: ":"))\(zone)"
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

/// A day of the Gregorian calendar.
struct CivilDate: Hashable {
  var year: Int
  var month: Int
  var dayOfMonth: Int

  init(year: Int, month: Int, dayOfMonth: Int) {
    self.year = year
    self.month = month
    self.dayOfMonth = dayOfMonth
  }

  /// The date so many days after 1 January 1970.
  ///
  /// Years are counted from March, so that the leap day comes last.
  init(day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  var day: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  var isPlausible: Bool {
    // 31 April would become 1 May.
    (1900...2200).contains(year) && (1...12).contains(month) && (1...31).contains(dayOfMonth)
      && CivilDate(day: day) == self
  }

  /// The date as ISO 8601.
  var text: String {
    "\(year)-\(TimeStamp.twoDigits(month))-\(TimeStamp.twoDigits(dayOfMonth))"
  }
}

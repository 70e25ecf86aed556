import JSONCoding

/// A cell with a time: a bare number, whose unit only the whole column tells, or a clock.
enum TableTime: Hashable {
  case number(Double)
  case stamp(TimeStamp)

  init?(_ cell: String) {
    var text = cell[...]
    while let first = text.unicodeScalars.first, TextLine.isSpace(first) || first == "'" {
      text = Substring(text.unicodeScalars.dropFirst())
    }
    while let last = text.unicodeScalars.last, TextLine.isSpace(last) {
      text = Substring(text.unicodeScalars.dropLast())
    }
    guard !text.isEmpty, text.utf8.count <= 40 else { return nil }
    if let stamp = Self.compact(text) {
      self = .stamp(stamp)
      return
    }
    if text.hasPrefix("PT"), let seconds = VendorTime.seconds(.string(String(text))) {
      self = .stamp(TimeStamp(seconds: seconds, parts: 1))
      return
    }
    if let number = Double(text), number.isFinite {
      self = .number(number)
      return
    }
    if let stamp = TimeScanner.whole(String(text)) {
      self = .stamp(stamp)
      return
    }
    // A decimal comma, where semicolons separate.
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    if commas == 1,
      let number = Double(String(text.map { $0 == "," ? "." : $0 })), number.isFinite
    {
      self = .number(number)
      return
    }
    return nil
  }

  /// The time that is later by a length written in the same way; `nil` where the ways differ, so
  /// that nobody knows what a number counts.
  func advanced(by length: TableTime) -> TableTime? {
    switch (self, length) {
    case (.number(let begin), .number(let length)): return .number(begin + length)
    // 00:05:30 may as well be the length of the call.
    case (.stamp(var stamp), .stamp(let length)) where length.parts == 1 && length.day == nil:
      stamp.seconds += length.seconds
      return .stamp(stamp)
    default: return nil
    }
  }

  /// `20250314161500`, with thousandths perhaps: a date and a time without marks between them.
  private static func compact(_ text: Substring) -> TimeStamp? {
    let digits = Array(text.utf8)
    guard digits.count == 14 || digits.count == 17,
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let date = CivilDate(
      year: number(0..<4), month: number(4..<6), dayOfMonth: number(6..<8))
    let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
    guard (1970...2100).contains(date.year), CivilDate(day: date.day) == date, hour < 24,
      minute < 60, second < 60
    else { return nil }
    let thousandths = digits.count == 17 ? Double(number(14..<17)) / 1000 : 0
    return TimeStamp(
      day: date.day, seconds: Double(hour * 3600 + minute * 60 + second) + thousandths, parts: 3,
      isMoment: true)
  }

  /// A moment as ISO 8601; `nil` when this is none.
  static func startedAt(_ time: TableTime, _ order: DateOrder) -> String? {
    switch time {
    case .stamp(let stamp): return stamp.dated(order).iso
    case .number(let number):
      let spans = [Timeline.Span(start: number)]
      guard let unit = NumericTimes.momentUnit(of: spans) else { return nil }
      return NumericTimes.resolve(spans, unit: unit).startedAt
    }
  }
}

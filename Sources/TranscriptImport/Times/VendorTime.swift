import JSONCoding

/// Reads times as vendors write them.
///
/// `0.52`, `"0.520"`, `"1.3s"`, `"PT1.3S"`, `"00:00:01,300"`, `{"seconds":"1","nanos":300000000}`.
enum VendorTime {
  /// A length of time in seconds, however it is written; a bare number counts seconds.
  static func seconds(_ value: JSONValue?) -> Double? {
    switch value {
    case .number(let number): return number.double
    case .string(let text): return seconds(text)
    case .object(let object):
      let whole = object.lenient("seconds")?.value.lenientDouble
      let nanos = object.lenient("nanos")?.value.lenientDouble
      if whole == nil, nanos == nil {
        return object.lenient("milliseconds")?.value.lenientDouble.map { $0 / 1000 }
      }
      return Timeline.rounded((whole ?? 0) + (nanos ?? 0) / 1e9)
    default: return nil
    }
  }

  /// A length of time whose bare numbers count thousandths.
  static func milliseconds(_ value: JSONValue?) -> Double? {
    if let number = value?.lenientDouble { return number / 1000 }
    return seconds(value)
  }

  /// A length of time whose bare numbers count 100 nanoseconds.
  static func ticks(_ value: JSONValue?) -> Double? {
    if let number = value?.lenientDouble { return Timeline.rounded(number / 1e7) }
    return seconds(value)
  }

  private static func seconds(_ text: String) -> Double? {
    guard text.utf8.count <= 40 else { return nil }
    if let number = Double(text) { return number.isFinite ? number : nil }
    if text.last == "s", let number = Double(text.dropLast()), number.isFinite { return number }
    if text.hasPrefix("P") { return isoDuration(text) }
    guard let stamp = TimeScanner.whole(text), stamp.day == nil else { return nil }
    return stamp.seconds
  }

  /// `PT1H2M3.5S`, which may begin with days.
  private static func isoDuration(_ text: String) -> Double? {
    var total = 0.0
    var digits = ""
    var isTime = false
    var hasPart = false
    for character in text.dropFirst() {
      switch character {
      case "0"..."9", ".": digits.append(character)
      case "T" where !isTime && digits.isEmpty: isTime = true
      default:
        guard let number = Double(digits) else { return nil }
        switch (character, isTime) {
        case ("D", false): total += number * 86400
        case ("H", true): total += number * 3600
        case ("M", true): total += number * 60
        case ("S", true): total += number
        default: return nil
        }
        digits = ""
        hasPart = true
      }
    }
    return hasPart && digits.isEmpty ? Timeline.rounded(total) : nil
  }

  /// Seconds since 1970 of a date with a time; without a zone it counts as UTC.
  ///
  /// Numbers count seconds, thousandths or millionths by their size.
  static func moment(_ value: JSONValue?) -> Double? {
    if let number = value?.lenientDouble {
      switch number {
      case 1e14...: return number / 1e6
      case 1e11...: return number / 1e3
      case 1e8...: return number
      default: return nil
      }
    }
    guard let text = value?.string, text.utf8.count <= 64 else { return nil }
    guard let stamp = TimeScanner.whole(text) ?? MailDate.parse(text), let day = stamp.day else {
      return nil
    }
    return Double(day) * 86400 + stamp.seconds - stamp.zoneSeconds
  }

  /// The moment as ISO 8601 in UTC, to the second.
  static func iso(_ moment: Double) -> String? {
    guard moment.isFinite, abs(moment) < 1e11 else { return nil }
    let whole = moment.rounded(.down)
    return TimeStamp(day: 0, seconds: whole, parts: 3, isMoment: true, zone: "Z").iso
  }
}

/// Decides the unit of times that are written as bare numbers.
enum NumericTimes {
  /// What a number counts.
  enum Unit: Hashable {
    /// Seconds from the start of the call.
    case seconds
    /// Thousandths of a second from the start of the call.
    case milliseconds
    /// Seconds since 1970.
    case epochSeconds
    /// Thousandths of a second since 1970.
    case epochMilliseconds
    /// Millionths of a second since 1970.
    case epochMicroseconds
    /// Days since the end of 1899, as spreadsheets count, or parts of a day.
    case days
  }

  /// The unit of a call whose numbers are moments: counted from 1970, or in days from 1899.
  ///
  /// - Returns: `nil` when they are counted from the start of the call.
  static func momentUnit(of times: [Timeline.Span]) -> Unit? {
    let starts = times.compactMap(\.start)
    guard let largest = (starts + times.compactMap(\.end)).max(), let smallest = starts.min()
    else { return nil }
    // Larger numbers count nothing; as times within a call they are refused.
    guard largest < 1e17 else { return nil }
    if smallest >= 1e14 { return .epochMicroseconds }
    if smallest >= 1e11 { return .epochMilliseconds }
    if smallest >= 1e8 { return .epochSeconds }
    let isWhole = starts.allSatisfy { $0 == $0.rounded() }
    let isDays = !isWhole && smallest >= 20_000 && largest < 80_000 && largest - smallest < 2
    return isDays ? .days : nil
  }

  static func seconds(_ value: Double, _ unit: Unit) -> Double {
    switch unit {
    case .seconds, .epochSeconds: value
    case .milliseconds, .epochMilliseconds: value / 1000
    case .epochMicroseconds: value / 1e6
    case .days: value * 86400
    }
  }

  static func isEpoch(_ unit: Unit, first: Double) -> Bool {
    switch unit {
    case .epochSeconds, .epochMilliseconds, .epochMicroseconds: true
    case .days: first >= 20_000
    default: false
    }
  }

  /// Converts the times of a call to seconds from its start.
  static func resolve(
    _ times: [Timeline.Span], unit: Unit
  ) -> (spans: [Timeline.Span], startedAt: String?) {
    let first = times.compactMap(\.start).first ?? 0
    let isEpoch = isEpoch(unit, first: first)
    let origin = isEpoch ? seconds(first, unit) : 0
    let convert = { (value: Double) in
      isEpoch || unit != .seconds
        ? Timeline.rounded(seconds(value, unit) - origin) : value
    }
    let spans = times.map { span in
      Timeline.Span(start: span.start.map(convert), end: span.end.map(convert))
    }
    guard isEpoch else { return (spans, nil) }
    let days = unit == .days
    let stamp = TimeStamp(
      day: days ? -25569 : 0, seconds: origin.rounded(), parts: 3, isMoment: true)
    return (spans, stamp.iso.map { days ? $0 : $0 + "Z" })
  }
}

/// Brings the times of one call to seconds from its start.
enum Timeline {
  struct Span: Hashable {
    var start: Double?
    var end: Double?
  }

  /// Decides what the times mean, all together, and converts them.
  ///
  /// Dates and times of day are counted from the first of them. Two-part times are `mm:ss`,
  /// unless several turns share one and the first is far from zero: then they are `hh:mm`.
  ///
  /// - Parameter stamps: Start and end of each turn, where written.
  /// - Returns: The spans in seconds, and the moment of the first one if it has a date.
  static func resolve(
    _ stamps: [(start: TimeStamp?, end: TimeStamp?)]
  ) -> (spans: [Span], startedAt: String?) {
    let starts = stamps.compactMap(\.start)
    guard let first = starts.first ?? stamps.compactMap(\.end).first else {
      return (stamps.map { _ in Span() }, nil)
    }
    let isHoursAndMinutes = readsAsHoursAndMinutes(starts)
    let isMoment =
      isHoursAndMinutes || first.isMoment || (first.parts == 3 && first.seconds >= 3600)
    guard isMoment else {
      return (stamps.map { Span(start: $0.start?.seconds, end: $0.end?.seconds) }, nil)
    }
    let origin = absolute(first, isHoursAndMinutes)
    var wrap = 0.0
    var latest = origin
    let convert = { (stamp: TimeStamp) -> Double in
      var value = absolute(stamp, isHoursAndMinutes) + wrap
      // A time of day without a date starts again at midnight.
      if stamp.day == nil, value < latest - 12 * 3600 {
        wrap += 86400
        value += 86400
      }
      latest = max(latest, value)
      return rounded(value - origin)
    }
    let spans = stamps.map { Span(start: $0.start.map(convert), end: $0.end.map(convert)) }
    return (spans, first.iso)
  }

  private static func absolute(_ stamp: TimeStamp, _ isHoursAndMinutes: Bool) -> Double {
    let factor: Double = isHoursAndMinutes && stamp.parts == 2 && !stamp.isMoment ? 60 : 1
    return Double(stamp.day ?? 0) * 86400 + stamp.seconds * factor
  }

  private static func readsAsHoursAndMinutes(_ starts: [TimeStamp]) -> Bool {
    guard let first = starts.first, first.seconds >= 300,
      starts.allSatisfy({ $0.parts == 2 && !$0.isMoment && $0.seconds < 24 * 60 })
    else { return false }
    return zip(starts, starts.dropFirst()).contains { $0.seconds == $1.seconds }
  }

  /// Sums of dates are large; a thousandth of a second is all that such times can hold.
  static func rounded(_ seconds: Double) -> Double {
    (seconds * 1000).rounded() / 1000
  }
}

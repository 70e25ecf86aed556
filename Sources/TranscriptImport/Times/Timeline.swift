/// Brings the times of one call to seconds from its start.
enum Timeline {
  struct Span: Hashable {
    var start: Double?
    var end: Double?
  }

  /// Decides what the times mean, all together, and converts them.
  ///
  /// Dates and times of day are counted from the first of them; where some name a zone, the others
  /// are in the zone of the first. Two-part times are `mm:ss`, unless the first is far from zero and
  /// several turns share one or nobody could say the words in that time: then they are `hh:mm`.
  ///
  /// - Parameters:
  ///   - stamps: Start and end of each turn, where written.
  ///   - leastSeconds: How long each turn takes to say at the least, where known.
  /// - Returns: The spans in seconds, and the moment of the first one if it has a date.
  static func resolve(
    _ stamps: [(start: TimeStamp?, end: TimeStamp?)], leastSeconds: [Double] = []
  ) -> (spans: [Span], startedAt: String?) {
    let starts = stamps.compactMap(\.start)
    guard let first = starts.first ?? stamps.compactMap(\.end).first else {
      return (stamps.map { _ in Span() }, nil)
    }
    let isHoursAndMinutes =
      readsAsHoursAndMinutes(starts)
      && (sharesMinutes(starts) || isTooFast(stamps.map(\.start), leastSeconds))
    let isMoment =
      isHoursAndMinutes || first.isMoment || (first.parts == 3 && first.seconds >= 3600)
    guard isMoment else {
      return (stamps.map { Span(start: $0.start?.seconds, end: $0.end?.seconds) }, nil)
    }
    let usual = starts.first { !$0.zone.isEmpty }?.zoneSeconds ?? 0
    let absolute = { (stamp: TimeStamp) -> Double in
      // Below a date, 16:20 is a time of day as well.
      let isClock = isHoursAndMinutes || first.day != nil && stamp.day == nil
      let factor: Double = isClock && stamp.parts == 2 && !stamp.isMoment ? 60 : 1
      let zone = stamp.zone.isEmpty ? usual : stamp.zoneSeconds
      return Double(stamp.day ?? first.day ?? 0) * 86400 + stamp.seconds * factor - zone
    }
    let origin = absolute(first)
    var wrap = 0.0
    var latest = origin
    let convert = { (stamp: TimeStamp) -> Double in
      var value = absolute(stamp) + wrap
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

  private static func readsAsHoursAndMinutes(_ starts: [TimeStamp]) -> Bool {
    guard let first = starts.first, first.seconds >= 300,
      starts.allSatisfy({ $0.parts == 2 && !$0.isMoment && $0.seconds < 24 * 60 })
    else { return false }
    return true
  }

  private static func sharesMinutes(_ starts: [TimeStamp]) -> Bool {
    zip(starts, starts.dropFirst()).contains { $0.seconds == $1.seconds }
  }

  /// Whether the words could not be said if the numbers were minutes and seconds.
  private static func isTooFast(_ starts: [TimeStamp?], _ leastSeconds: [Double]) -> Bool {
    guard leastSeconds.count == starts.count else { return false }
    var (spans, fast) = (0, 0)
    for index in starts.indices.dropLast() {
      guard let start = starts[index], let next = starts[index + 1] else { continue }
      spans += 1
      // Whole seconds may be half a second off.
      if leastSeconds[index] > next.seconds - start.seconds + 0.5 { fast += 1 }
    }
    return fast >= 2 && fast * 10 >= spans * 3
  }

  /// Sums of dates are large; a thousandth of a second is all that such times can hold.
  static func rounded(_ seconds: Double) -> Double {
    (seconds * 1000).rounded() / 1000
  }
}

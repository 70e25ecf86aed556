/// Brings the times of the rows of one call to seconds from its start.
enum CallTimes {
  /// Start and end of a row as they are written.
  typealias Written = (start: TableTime?, end: TableTime?)

  /// Whether most times of a call are clocks and not numbers.
  static func areStamps(_ times: [Written]) -> Bool {
    var (all, stamps) = (0, 0)
    for time in times {
      guard let begin = time.start ?? time.end else { continue }
      all += 1
      if case .stamp = begin { stamps += 1 }
    }
    return stamps * 2 > all
  }

  /// The numbers of a call.
  static func numbers(_ times: [Written]) -> [Timeline.Span] {
    times.map { Timeline.Span(start: number($0.start), end: number($0.end)) }
  }

  /// The dates of a call whose order of day and month is open.
  static func dates(_ times: [Written]) -> [WrittenDate] {
    times.compactMap { if case .stamp(let stamp)? = $0.start { stamp.written } else { nil } }
  }

  /// Converts times that may be numbers or clocks, by what most of them are.
  ///
  /// A moment that is the same in every row is when the call began, not when each turn did.
  ///
  /// - Parameters:
  ///   - times: Start and end of each row.
  ///   - leastSeconds: How long each turn takes to say at the least.
  ///   - conventions: What the file as a whole says about times.
  ///   - isOfCall: Whether a heading says that the moment is that of the call.
  /// - Returns: The spans in seconds, and when the call began if that is known.
  static func resolve(
    _ times: [Written], leastSeconds: [Double], _ conventions: TimeConventions,
    isOfCall: Bool = false
  ) -> (spans: [Timeline.Span], startedAt: String?) {
    let isSame =
      times.count >= (isOfCall ? 1 : 3) && times.allSatisfy { $0.end == nil || $0.end == $0.start }
      && times.allSatisfy { $0.start != nil && $0.start == times[0].start }
    let none = times.map { _ in Timeline.Span() }
    if areStamps(times) {
      let stamps = times.map {
        (stamp($0.start)?.dated(conventions.order), stamp($0.end)?.dated(conventions.order))
      }
      if isSame, let only = stamps[0].0, only.day != nil { return (none, only.iso) }
      return Timeline.resolve(stamps, leastSeconds: leastSeconds)
    }
    let spans = numbers(times)
    let moments = NumericTimes.momentUnit(of: spans)
    let resolved = NumericTimes.resolve(spans, unit: moments ?? conventions.unit)
    return isSame && moments != nil ? (none, resolved.startedAt) : resolved
  }

  private static func stamp(_ time: TableTime?) -> TimeStamp? {
    if case .stamp(let stamp) = time { stamp } else { nil }
  }

  private static func number(_ time: TableTime?) -> Double? {
    switch time {
    case .number(let number): number
    case .stamp(let stamp) where !stamp.isMoment: stamp.seconds
    default: nil
    }
  }
}

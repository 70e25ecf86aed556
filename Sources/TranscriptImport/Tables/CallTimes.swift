/// Brings the times of the rows of one call to seconds from its start.
enum CallTimes {
  /// Converts times that may be numbers or clocks, by what most of them are.
  static func resolve(
    _ times: [(start: TableTime?, end: TableTime?)], characters: [Int], isMilliseconds: Bool
  ) -> (spans: [Timeline.Span], startedAt: String?) {
    let starts = times.compactMap { $0.start ?? $0.end }
    let stamps = starts.count { if case .stamp = $0 { true } else { false } }
    if stamps * 2 > starts.count {
      return Timeline.resolve(
        times.map { (stamp($0.start), stamp($0.end)) })
    }
    let spans = times.map { Timeline.Span(start: number($0.start), end: number($0.end)) }
    var unit = NumericTimes.unit(of: spans, characters: characters)
    if isMilliseconds, unit == .seconds { unit = .milliseconds }
    return NumericTimes.resolve(spans, unit: unit)
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

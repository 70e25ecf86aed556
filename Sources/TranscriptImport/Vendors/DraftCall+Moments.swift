import Transcripts

extension DraftCall {
  /// Gives turns their starts, counted from the first moment, and the call its date.
  ///
  /// - Parameters:
  ///   - moments: Seconds since 1970 of each turn, where known.
  ///   - ends: Those of their ends, where known.
  ///   - origin: When the call began, if the source says so and no turn is before it.
  mutating func countFromFirst(
    _ moments: [Double?], ends: [Double?] = [], origin: Double? = nil
  ) {
    guard let first = moments.compactMap(\.self).min() else { return }
    var zero = origin ?? first
    // An origin after the first words, or days before them, is another clock.
    if zero > first || first - zero > 86400 { zero = first }
    for (index, moment) in moments.enumerated() where index < turns.count {
      turns[index].start = moment.map { Timeline.rounded($0 - zero) }
    }
    for (index, end) in ends.enumerated() where index < turns.count {
      turns[index].end = end.map { Timeline.rounded($0 - zero) }
    }
    if facts.startedAt == nil { facts.startedAt = VendorTime.iso(zero) }
  }
}

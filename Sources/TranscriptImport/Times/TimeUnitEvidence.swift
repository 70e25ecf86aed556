/// What the bare numbers of a file say about their unit, all calls together.
///
/// One file has one unit, however long or short a call in it is.
struct TimeUnitEvidence {
  /// Values of which the middle one is taken; more would not change it.
  private static let sampleLimit = 4096

  private var largest = 0.0
  private var isWhole = true
  private var starts = 0
  private var hasEnds = false
  /// How long turns are in units, and that for each second that they take to say at the least.
  private var lengths: [Double] = []
  private var paces: [Double] = []
  private var total = 0.0
  private var leastSeconds = 0.0

  /// Adds the times of a call that are not counted from 1970 or the like.
  ///
  /// O(turns).
  ///
  /// - Parameters:
  ///   - times: Start and end of the turns.
  ///   - seconds: How long each turn takes to say at the least.
  mutating func add(_ times: [Timeline.Span], leastSeconds seconds: [Double]) {
    let hasEnds = times.contains { $0.end != nil }
    self.hasEnds = self.hasEnds || hasEnds
    for (index, time) in times.enumerated() {
      guard let start = time.start else { continue }
      starts += 1
      largest = max(largest, start, time.end ?? start)
      if start != start.rounded() { isWhole = false }
      let next = index + 1 < times.count ? times[index + 1].start : nil
      guard let end = hasEnds ? time.end : next, end > start, seconds[index] > 0 else { continue }
      total += end - start
      leastSeconds += seconds[index]
      guard lengths.count < Self.sampleLimit else { continue }
      lengths.append(end - start)
      paces.append((end - start) / seconds[index])
    }
  }

  /// Finds the unit that makes the calls plausible.
  ///
  /// People say between one and thirty characters a second. The middle turn decides and not the
  /// mean, since one long silence weighs more than all words.
  ///
  /// - Parameter stated: The unit that the headings state, if they do.
  /// - Returns: Seconds, thousandths or parts of a day.
  func unit(stated: StatedUnit?) -> NumericTimes.Unit {
    switch stated {
    case .seconds: return .seconds
    case .milliseconds: return .milliseconds
    case nil: break
    }
    guard isWhole else {
      // Parts of a day grow by hundred-thousandths.
      let isPartOfDay =
        largest < 1 && starts >= 3 && largest * 86400 > 1 && leastSeconds > 0
        && total / leastSeconds < 0.005
      return isPartOfDay ? .days : .seconds
    }
    guard let pace = Self.middle(paces), let length = Self.middle(lengths) else { return .seconds }
    // Few thousandths in all are a scrap of a call.
    guard largest >= 1000 || hasEnds else { return .seconds }
    // As thousandths, turns must be long enough to be said, if need be twice as fast as fast; as
    // seconds, they would take minutes for each second of words.
    let isSayable = length >= 100 && leastSeconds <= total / 1000 * 2.5
    return pace >= 400 && isSayable ? .milliseconds : .seconds
  }

  private static func middle(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}

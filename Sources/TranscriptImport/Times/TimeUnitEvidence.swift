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
  /// How long turns are, and that for each character, in units.
  private var lengths: [Double] = []
  private var paces: [Double] = []
  private var total = 0.0
  private var characters = 0

  /// Adds the times of a call that are not counted from 1970 or the like.
  ///
  /// O(turns).
  ///
  /// - Parameters:
  ///   - times: Start and end of the turns.
  ///   - counts: How many Unicode scalars each turn has.
  mutating func add(_ times: [Timeline.Span], characters counts: [Int]) {
    let hasEnds = times.contains { $0.end != nil }
    self.hasEnds = self.hasEnds || hasEnds
    for (index, time) in times.enumerated() {
      guard let start = time.start else { continue }
      starts += 1
      largest = max(largest, start, time.end ?? start)
      if start != start.rounded() { isWhole = false }
      let next = index + 1 < times.count ? times[index + 1].start : nil
      guard let end = hasEnds ? time.end : next, end > start, counts[index] > 0 else { continue }
      total += end - start
      characters += counts[index]
      guard lengths.count < Self.sampleLimit else { continue }
      lengths.append(end - start)
      paces.append((end - start) / Double(counts[index]))
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
        largest < 1 && starts >= 3 && largest * 86400 > 1 && characters > 0
        && total / Double(characters) < 0.001
      return isPartOfDay ? .days : .seconds
    }
    guard let pace = Self.middle(paces), let length = Self.middle(lengths) else { return .seconds }
    // Few thousandths in all are a scrap of a call; nobody needs half a minute for a character.
    guard largest >= 1000 || hasEnds && pace > 20 else { return .seconds }
    // As thousandths, the turns must be long enough to be said.
    let isSayable = length >= 100 && Double(characters) <= total / 1000 * 25
    return pace > 5 && isSayable ? .milliseconds : .seconds
  }

  private static func middle(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}

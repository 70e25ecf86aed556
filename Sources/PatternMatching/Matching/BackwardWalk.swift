/// Walks backward over the few letters of a hit; reused from hit to hit.
struct BackwardWalk {
  /// Where the segment may begin, the latest first.
  private(set) var starts: [Int32] = []
  /// Positions at which the segment may just have ended.
  private var ending: [Int32] = []
  private var inside: PositionList
  private var next: PositionList
  private let tables: PatternTables

  init(_ tables: PatternTables, largestSize: Int) {
    self.tables = tables
    inside = PositionList(size: largestSize)
    next = inside
  }

  /// Finds where a segment can begin that is known to end at a place.
  ///
  /// Passes over fillers and stutters as the automaton did. Bounded by the segment's size, not by
  /// the text's. ``starts`` stays empty if the segment does not end there after all.
  mutating func walk(_ segment: Int, endingAt end: Int, in classes: [UInt16]) {
    let base = tables.segments.positionStart[segment]
    starts.removeAll(keepingCapacity: true)
    ending.removeAll(keepingCapacity: true)
    inside.removeAll()
    // A hit is reported when its last letter is read first, so that letter is no repetition.
    var consumed = false
    for index in tables.lasts.entries(of: segment, accepting: classes[end - 1]) {
      let position = tables.lasts[index].position
      ending.append(position)
      consumed = consumed || tables.segments.positions[Int(position)].edges.contains(.first)
    }
    if consumed { starts.append(Int32(end - 1)) }
    var index = end - 1
    let stop = max(0, end - 4 * tables.segments.size(of: segment) - 64)
    while index > stop, !inside.positions.isEmpty || !ending.isEmpty {
      let letterClass = classes[index - 1]
      next.removeAll()
      consumed = false
      for position in inside.positions {
        consumed = precede(position, letterClass, base) || consumed
      }
      for position in ending {
        consumed = precede(position, letterClass, base) || consumed
      }
      if letterClass == LetterClasses.skip {
        for position in inside.positions { next.insert(position, base: base) }
      } else {
        if tables.automaton.mayStutter[Int(letterClass)] {
          for position in inside.positions
          where tables.segments.accepts(letterClass, at: tables.segments.positions[Int(position)]) {
            next.insert(position, base: base)
          }
        }
        ending.removeAll(keepingCapacity: true)
      }
      swap(&inside, &next)
      index -= 1
      if consumed { starts.append(Int32(index)) }
    }
  }

  /// Adds what may come before a position and accepts a letter; whether the segment may begin there.
  private mutating func precede(
    _ position: Int32, _ letterClass: UInt16, _ base: Int32
  ) -> Bool {
    var isFirst = false
    for index in tables.segments.positions[Int(position)].precedeRange {
      let previous = tables.segments.precede[index]
      let entry = tables.segments.positions[Int(previous)]
      guard tables.segments.accepts(letterClass, at: entry) else { continue }
      next.insert(previous, base: base)
      isFirst = isFirst || entry.edges.contains(.first)
    }
    return isFirst
  }
}

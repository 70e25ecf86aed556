/// Walks backward over the few letters of a hit; reused from hit to hit.
struct BackwardWalk {
  /// Where the segment may begin, the latest first.
  private(set) var starts: [Int32] = []
  private var ending: [Int32] = []
  private var inside: [Int32] = []
  private var next: [Int32] = []
  /// For each position, the step at which it was last put into `next`.
  private var seen: [Int32]
  private var step: Int32 = 0

  private let table: SegmentTable
  private let lasts: EdgeIndex

  init(_ tables: PatternTables) {
    table = tables.segments
    lasts = tables.lasts
    seen = Array(repeating: 0, count: tables.segments.positionCount)
  }

  /// Finds where a segment can begin that is known to end at a place.
  ///
  /// Passes over fillers and stutters as the automaton did. Bounded by the segment's size, not by
  /// the text's. ``starts`` stays empty if the segment does not end there after all.
  mutating func walk(
    _ segment: Int, endingAt end: Int, in classes: [UInt16], mayStutter: [Bool]
  ) {
    starts.removeAll(keepingCapacity: true)
    ending.removeAll(keepingCapacity: true)
    inside.removeAll(keepingCapacity: true)
    let size = Int(table.positionStart[segment + 1]) - Int(table.positionStart[segment])
    // A hit is reported when its last letter is read first, so that letter is no repetition.
    var consumed = false
    for index in lasts.entries(of: segment, accepting: classes[end - 1]) {
      let position = lasts[index].position
      ending.append(position)
      consumed = consumed || table.edges[Int(position)].contains(.first)
    }
    if consumed { starts.append(Int32(end - 1)) }
    var index = end - 1
    let stop = max(0, end - 4 * size - 64)
    while index > stop, !inside.isEmpty || !ending.isEmpty {
      let letterClass = classes[index - 1]
      let isFiller = letterClass == LetterClasses.skip
      let isStutter = !isFiller && mayStutter[Int(letterClass)]
      advance()
      consumed = false
      for position in inside { consumed = precede(position, letterClass) || consumed }
      for position in ending { consumed = precede(position, letterClass) || consumed }
      if isFiller {
        for position in inside { insert(position) }
      } else {
        if isStutter {
          for position in inside where table.accepts(letterClass, at: Int(position)) {
            insert(position)
          }
        }
        ending.removeAll(keepingCapacity: true)
      }
      swap(&inside, &next)
      index -= 1
      if consumed { starts.append(Int32(index)) }
    }
  }

  private mutating func advance() {
    step += 1
    next.removeAll(keepingCapacity: true)
  }

  /// Adds what may come before a position and accepts a letter; whether the segment may begin there.
  private mutating func precede(_ position: Int32, _ letterClass: UInt16) -> Bool {
    var isFirst = false
    let from = Int(table.precedeStart[Int(position)])
    let to = Int(table.precedeStart[Int(position) + 1])
    for index in from..<to {
      let previous = table.precede[index]
      guard table.accepts(letterClass, at: Int(previous)) else { continue }
      insert(previous)
      isFirst = isFirst || table.edges[Int(previous)].contains(.first)
    }
    return isFirst
  }

  private mutating func insert(_ position: Int32) {
    guard seen[Int(position)] != step else { return }
    seen[Int(position)] = step
    next.append(position)
  }
}

/// Finds a segment that the automaton does not report, wherever it stands; reused from text to text.
struct ForwardSearch {
  /// What the last search found, by start.
  private(set) var spans: [Range<Int>] = []
  private var live: [Int32] = []
  private var next: [Int32] = []
  /// For each position, the step at which it was last put into `next`.
  private var seen: [Int32]
  private var step: Int32 = 0

  init(positionCount: Int) { seen = Array(repeating: 0, count: positionCount) }

  /// Finds every stretch that a segment covers.
  ///
  /// Passes over fillers and stutters as the automaton does. O(letters) where few letters can begin
  /// the segment, and bounded by letters times the segment's size.
  mutating func search(
    _ segment: Int, in classes: [UInt16], of table: SegmentTable, mayStutter: [Bool]
  ) {
    spans.removeAll(keepingCapacity: true)
    let positions = Int(table.positionStart[segment])..<Int(table.positionStart[segment + 1])
    for start in classes.indices {
      let letterClass = classes[start]
      guard letterClass != 0, letterClass != LetterClasses.skip else { continue }
      advance()
      for position in positions
      where table.edges[position].contains(.first) && table.accepts(letterClass, at: position) {
        insert(Int32(position))
      }
      if !next.isEmpty { extend(from: start, in: classes, table, mayStutter) }
    }
  }

  private mutating func extend(
    from start: Int, in classes: [UInt16], _ table: SegmentTable, _ mayStutter: [Bool]
  ) {
    var previous = classes[start]
    var index = start + 1
    // Positions that were entered by the letter just read, before those that outlast a repetition.
    var entered = next.count
    while true {
      swap(&live, &next)
      if live[..<entered].contains(where: { table.edges[Int($0)].contains(.last) }) {
        spans.append(start..<index)
      }
      while index < classes.count, classes[index] == LetterClasses.skip { index += 1 }
      guard index < classes.count, classes[index] != 0 else { return }
      let letterClass = classes[index]
      advance()
      for position in live {
        let following =
          Int(table.followStart[Int(position)])..<Int(table.followStart[Int(position) + 1])
        for place in following {
          let after = table.follow[place]
          if table.accepts(letterClass, at: Int(after)) { insert(after) }
        }
      }
      entered = next.count
      if letterClass == previous, mayStutter[Int(letterClass)] {
        for position in live { insert(position) }
      }
      if next.isEmpty { return }
      previous = letterClass
      index += 1
    }
  }

  private mutating func advance() {
    step += 1
    next.removeAll(keepingCapacity: true)
  }

  private mutating func insert(_ position: Int32) {
    guard seen[Int(position)] != step else { return }
    seen[Int(position)] = step
    next.append(position)
  }
}

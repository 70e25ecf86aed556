/// Finds a segment that the automaton does not report, wherever it stands; reused from text to text.
struct ForwardSearch {
  /// What the last search found.
  private(set) var spans: [Range<Int>] = []
  private var live: PositionList
  private var next: PositionList
  private var places: LetterPlaces
  private let tables: PatternTables

  init(_ tables: PatternTables, largestSize: Int) {
    self.tables = tables
    live = PositionList(size: largestSize)
    next = live
    places = LetterPlaces(classCount: tables.automaton.classCount)
  }

  /// Prepares to search a text; ``close(_:)`` must follow before the next.
  mutating func open(_ classes: [UInt16]) { places.index(classes) }

  mutating func close(_ classes: [UInt16]) { places.clear(classes) }

  /// Finds every stretch that a segment covers in the open text.
  ///
  /// Passes over fillers and stutters as the automaton does. Looks only at letters that can begin the
  /// segment; at each, the work is bounded by the segment's size.
  mutating func search(_ segment: Int, in classes: [UInt16]) {
    spans.removeAll(keepingCapacity: true)
    let base = tables.segments.positionStart[segment]
    let all = tables.begins.entries(of: segment)
    var index = all.lowerBound
    while index < all.upperBound {
      let letterClass = tables.begins[index].letterClass
      var end = index + 1
      while end < all.upperBound, tables.begins[end].letterClass == letterClass { end += 1 }
      var place = places.first(of: letterClass)
      while place >= 0 {
        next.removeAll()
        for entry in index..<end { next.insert(tables.begins[entry].position, base: base) }
        extend(from: Int(place), in: classes, base)
        place = places.next(after: place)
      }
      index = end
    }
  }

  private mutating func extend(
    from start: Int, in classes: [UInt16], _ base: Int32
  ) {
    var previous = classes[start]
    var index = start + 1
    // Positions that were entered by the letter just read, before those that outlast a repetition.
    var entered = next.positions.count
    while true {
      swap(&live, &next)
      if live.positions[..<entered].contains(where: {
        tables.segments.positions[Int($0)].edges.contains(.last)
      }) {
        spans.append(start..<index)
      }
      while index < classes.count, classes[index] == LetterClasses.skip { index += 1 }
      guard index < classes.count, classes[index] != 0 else { return }
      let letterClass = classes[index]
      next.removeAll()
      for position in live.positions {
        for place in tables.segments.positions[Int(position)].followRange {
          let after = tables.segments.follow[place]
          if tables.segments.accepts(letterClass, at: tables.segments.positions[Int(after)]) {
            next.insert(after, base: base)
          }
        }
      }
      entered = next.positions.count
      if letterClass == previous, tables.automaton.mayStutter[Int(letterClass)] {
        for position in live.positions { next.insert(position, base: base) }
      }
      if next.positions.isEmpty { return }
      previous = letterClass
      index += 1
    }
  }
}

/// Finds a segment that the automaton does not report, wherever it stands; reused from text to text.
struct ForwardSearch {
  /// What the last search found, by start.
  private(set) var spans: [Range<Int>] = []
  private var live: [Int32] = []
  private var next: [Int32] = []
  /// For each position, the step at which it was last put into `next`.
  private var seen: [Int32]
  private var step: Int32 = 0

  private let segments: SegmentTable
  private let begins: EdgeIndex
  private var places: LetterPlaces

  init(_ tables: PatternTables) {
    segments = tables.segments
    begins = tables.begins
    places = LetterPlaces(classCount: tables.automaton.classCount)
    seen = Array(repeating: 0, count: tables.segments.positionCount)
  }

  /// Prepares to search a text; ``close(_:)`` must follow before the next.
  mutating func open(_ classes: [UInt16]) { places.index(classes) }

  mutating func close(_ classes: [UInt16]) { places.clear(classes) }

  /// Finds every stretch that a segment covers in the open text.
  ///
  /// Passes over fillers and stutters as the automaton does. Looks only at letters that can begin the
  /// segment; at each, the work is bounded by the segment's size.
  mutating func search(_ segment: Int, in classes: [UInt16], mayStutter: [Bool]) {
    spans.removeAll(keepingCapacity: true)
    let all = begins.entries(of: segment)
    var index = all.lowerBound
    while index < all.upperBound {
      let letterClass = begins[index].letterClass
      var end = index + 1
      while end < all.upperBound, begins[end].letterClass == letterClass { end += 1 }
      var place = places.first(of: letterClass)
      while place >= 0 {
        advance()
        for entry in index..<end { insert(begins[entry].position) }
        extend(from: Int(place), in: classes, mayStutter)
        place = places.next(after: place)
      }
      index = end
    }
  }

  private mutating func extend(
    from start: Int, in classes: [UInt16], _ mayStutter: [Bool]
  ) {
    var previous = classes[start]
    var index = start + 1
    // Positions that were entered by the letter just read, before those that outlast a repetition.
    var entered = next.count
    while true {
      swap(&live, &next)
      if live[..<entered].contains(where: { segments.edges[Int($0)].contains(.last) }) {
        spans.append(start..<index)
      }
      while index < classes.count, classes[index] == LetterClasses.skip { index += 1 }
      guard index < classes.count, classes[index] != 0 else { return }
      let letterClass = classes[index]
      advance()
      for position in live {
        let following =
          Int(segments.followStart[Int(position)])..<Int(segments.followStart[Int(position) + 1])
        for place in following {
          let after = segments.follow[place]
          if segments.accepts(letterClass, at: Int(after)) { insert(after) }
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

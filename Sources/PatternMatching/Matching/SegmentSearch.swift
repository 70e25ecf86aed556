/// Finds where one segment stands, wherever that is; reused from text to text.
struct SegmentSearch {
  /// What the last search found.
  private(set) var spans = WorkingList<LetterSpan>()
  /// States that are reached; more than one only after a letter that may be a stutter.
  private var live = WorkingList<Int32>()
  private var next = WorkingList<Int32>()
  private var places: LetterPlaces
  private var isOpen = false

  init(_ tables: PatternTables) {
    places = LetterPlaces(classCount: tables.automaton.classCount)
  }

  /// Forgets the text that was searched.
  mutating func close(_ classes: [UInt16]) {
    if isOpen { places.clear(classes) }
    isOpen = false
  }

  /// Finds every stretch that a segment covers.
  ///
  /// Passes over fillers and stutters as the automaton does. Looks only at letters that can begin the
  /// segment; at each, the work is bounded by the segment's size. ``close(_:)`` must come before
  /// another text.
  mutating func search(_ segment: Int, in classes: [UInt16], _ tables: PatternTables) {
    spans.removeAll()
    if !isOpen { places.index(classes) }
    isOpen = true
    let graph = tables.graph
    for index in graph.beginnings(of: segment) {
      let beginning = graph.beginnings[index]
      var place = places.first(of: beginning.letterClass)
      guard place >= 0 else { continue }
      let isWhole = graph.isEnd[Int(beginning.state)]
      while place >= 0 {
        if isWhole || goesOn(from: beginning, at: Int(place), in: classes, graph) {
          extend(from: Int(place), beginning.state, in: classes, tables)
        }
        place = places.next(after: place)
      }
    }
  }

  /// Whether the letter after a beginning may go on with it; most do not, and need no more looking at.
  @inline(__always)
  private func goesOn(
    from beginning: SegmentGraph.Beginning, at place: Int, in classes: [UInt16],
    _ graph: SegmentGraph
  ) -> Bool {
    guard place + 1 < classes.count else { return false }
    let next = classes[place + 1]
    // What is passed over, and what may be a stutter, is looked at closely.
    return next == LetterClasses.skip || next == beginning.letterClass
      || graph.transitions.target(from: beginning.state, on: next) != nil
  }

  /// Finds what a segment covers that begins at a letter.
  ///
  /// Mostly one state is live; several can be only after a letter that may be a stutter.
  private mutating func extend(
    from start: Int, _ state: Int32, in classes: [UInt16], _ tables: PatternTables
  ) {
    let graph = tables.graph
    var state = state
    var previous = classes[start]
    var index = start + 1
    var isFirst = true
    while true {
      if graph.isEnd[Int(state)] { spans.append(LetterSpan(start, index)) }
      while index < classes.count, classes[index] == LetterClasses.skip { index += 1 }
      guard index < classes.count, classes[index] != 0 else { return }
      let letterClass = classes[index]
      let target = graph.transitions.target(from: state, on: letterClass)
      index += 1
      if letterClass == previous, tables.automaton.mayStutter[Int(letterClass)] {
        live.removeAll()
        if let target { live.append(target) }
        let entered = live.count
        // What begins with a stutter begins at its last letter, where it is found as well.
        if target != state, !isFirst { live.append(state) }
        if live.isEmpty { return }
        return extendAll(
          from: start, entered: entered, after: letterClass, index, in: classes, tables)
      }
      guard let target else { return }
      state = target
      previous = letterClass
      isFirst = false
    }
  }

  /// Goes on from the states in ``live`` at an index; the first `entered` were entered by the letter
  /// before it, the others outlasted its repetition.
  private mutating func extendAll(
    from start: Int, entered: Int, after letterClass: UInt16, _ index: Int,
    in classes: [UInt16], _ tables: PatternTables
  ) {
    var entered = entered
    var previous = letterClass
    var index = index
    while true {
      for place in 0..<entered where tables.graph.isEnd[Int(live[place])] {
        spans.append(LetterSpan(start, index))
        break
      }
      while index < classes.count, classes[index] == LetterClasses.skip { index += 1 }
      guard index < classes.count, classes[index] != 0 else { return }
      let letterClass = classes[index]
      next.removeAll()
      for place in live.indices {
        if let target = tables.graph.transitions.target(from: live[place], on: letterClass),
          !next.contains(target)
        {
          next.append(target)
        }
      }
      entered = next.count
      if letterClass == previous, tables.automaton.mayStutter[Int(letterClass)] {
        for place in live.indices where !next.contains(live[place]) { next.append(live[place]) }
      }
      if next.isEmpty { return }
      swap(&live, &next)
      previous = letterClass
      index += 1
    }
  }
}

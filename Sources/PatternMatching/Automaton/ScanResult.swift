/// What one run over a text found; reused from text to text.
struct ScanResult {
  /// The class of every letter.
  private(set) var classes: [UInt16] = []
  /// Segments that end somewhere, in order of their ends.
  private(set) var events = WorkingList<Automaton.Event>()
  private(set) var notice = Automaton.Notice()
  /// The letters that the text has.
  private(set) var signature = LetterSignature()
  /// The state after each letter.
  private var states = WorkingList<Int32>()

  /// Runs over folded letters once.
  ///
  /// Linear in the text, whatever the patterns, apart from the number of events.
  mutating func scan(_ letters: [UInt32], by automaton: Automaton) {
    restart(letters.count)
    var cursor = automaton.start
    for index in letters.indices {
      let letterClass = automaton.classes(letters[index])
      classes.append(letterClass)
      if letterClass == LetterClasses.skip {
        notice.hasFillers = true
      } else {
        if automaton.read(
          letterClass, &cursor, end: Int32(truncatingIfNeeded: index + 1), into: &events)
        {
          notice.hasStutter = true
        }
        signature.insert(letterClass)
        if index >= 3, letters[index] == letters[index - 2],
          letters[index - 1] == letters[index - 3]
        {
          notice.hasRepetition = true
        }
      }
      states.append(cursor.currentState)
    }
  }

  /// Finds what another text holds that this one lacks: this one with some letters taken out.
  ///
  /// Only where letters were taken out does the run differ, and only until it is level again with
  /// the run over the whole text. What ends in these stretches is reported, some of it a second time.
  ///
  /// - Parameters:
  ///   - origins: The places of the letters that are left.
  ///   - automaton: What ran over the whole text.
  ///   - rest: Receives the classes of the letters that are left and what ends among them.
  func scanRest(_ origins: [Int], by automaton: Automaton, into rest: inout ScanResult) {
    rest.restart(origins.count)
    for origin in origins { rest.classes.append(classes[origin]) }
    var cursor = automaton.start
    // Where the whole text would stand, too: level with it as long as nothing is missing.
    var isLevel = true
    for index in origins.indices {
      let origin = origins[index]
      let letterClass = rest.classes[index]
      let before = index > 0 ? origins[index - 1] : -1
      if isLevel {
        if before == origin - 1 { continue }
        cursor =
          before < 0
          ? automaton.start
          : automaton.cursor(state: states[before], after: lastClass(upTo: before))
        isLevel = false
      }
      guard letterClass != LetterClasses.skip else { continue }
      _ = automaton.read(
        letterClass, &cursor, end: Int32(truncatingIfNeeded: index + 1), into: &rest.events)
      isLevel = cursor.isLevel(with: states[origin])
    }
  }

  /// The class of the last letter up to a place that was not passed over; 0 for none.
  private func lastClass(upTo place: Int) -> UInt16 {
    var index = place
    while index >= 0 {
      if classes[index] != LetterClasses.skip { return classes[index] }
      index -= 1
    }
    return 0
  }

  private mutating func restart(_ count: Int) {
    classes.removeAll(keepingCapacity: true)
    states.removeAll()
    events.removeAll()
    classes.reserveCapacity(count)
    notice = Automaton.Notice()
    signature = LetterSignature()
  }
}

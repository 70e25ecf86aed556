/// The tables of one deterministic automaton that finds every segment of every pattern at once.
///
/// A state has few transitions of its own. On any other letter it does what the state does that the
/// letter before alone leads to, and failing that it begins anew. So the table grows with the
/// patterns and not with the number of patterns that begin alike, and a step looks at three places
/// at most.
struct Automaton: Sendable {
  /// A segment that ends at a place of the text.
  struct Event: Sendable {
    var segment: Int32
    /// How many letters it has if nothing was passed over; 0 if that depends on where it began.
    var length: Int32
    /// Just past the segment's last letter.
    var end: Int32
  }

  /// A segment that ends on entering a state.
  struct Accepted: Sendable, Hashable {
    var segment: Int32
    /// As in ``Event``.
    var length: Int32
  }

  /// What a scan noticed besides events.
  struct Notice: Sendable {
    /// Fillers were passed over.
    var hasFillers = false
    /// A letter was said twice in a row that may be a stutter.
    var hasStutter = false
    /// Two letters are said twice in a row (帮您帮您): worth a second look with the repetition taken
    /// out.
    var hasRepetition = false
  }

  let classes: LetterClasses
  /// For each class, whether its letter said twice may be a stutter.
  let mayStutter: [Bool]
  /// The state that each class alone leads to; 0 for none.
  let rootRow: [Int32]
  let transitions: TransitionComb
  /// Where each state's accepted segments begin in ``accepted``; one more entry than states.
  let acceptStart: [Int32]
  let accepted: [Accepted]
  /// What a step needs to know of a class, side by side.
  private let steps: [ClassStep]

  /// What a step needs to know of a class.
  private struct ClassStep {
    /// The state that the class alone leads to.
    var beginning: Int32
    /// Where the segments are that end on entering it.
    var acceptStart: Int32
    var acceptEnd: Int32
    var mayStutter: Bool
  }

  init(
    classes: LetterClasses, mayStutter: [Bool], rootRow: [Int32], transitions: TransitionComb,
    acceptStart: [Int32], accepted: [Accepted]
  ) {
    self.classes = classes
    self.mayStutter = mayStutter
    self.rootRow = rootRow
    self.transitions = transitions
    self.acceptStart = acceptStart
    self.accepted = accepted
    steps = zip(rootRow, mayStutter).map { state, mayStutter in
      ClassStep(
        beginning: state, acceptStart: acceptStart[Int(state)],
        acceptEnd: acceptStart[Int(state) + 1], mayStutter: mayStutter)
    }
  }

  /// How many classes there are, class 0 among them.
  var classCount: Int { rootRow.count }

  var stateCount: Int { acceptStart.count - 1 }

  /// The size of the tables in bytes.
  var byteCount: Int {
    (rootRow.count + acceptStart.count + accepted.count * 2 + steps.count * 4) * 4
      + transitions.byteCount + classes.byteCount + mayStutter.count
  }

  /// Runs over folded letters once and reports every segment that ends somewhere in them.
  ///
  /// Linear in the text, whatever the patterns, apart from the number of events.
  ///
  /// - Parameters:
  ///   - letters: The letters.
  ///   - found: Receives the class of every letter and the events, in order of their ends.
  func scan(_ letters: [UInt32], into found: inout ScanResult) {
    found.restart(count: letters.count)
    var state: Int32 = 0
    var begun: Int32 = 0
    var previous: UInt16 = 0
    for index in letters.indices {
      let letterClass = classes(letters[index])
      found.classes.append(letterClass)
      if letterClass == LetterClasses.skip {
        found.notice.hasFillers = true
        continue
      }
      if letterClass == 0 {
        state = 0
        begun = 0
        previous = 0
        continue
      }
      let step = steps[Int(letterClass)]
      var next = step.beginning
      let isStutter = letterClass == previous && step.mayStutter
      if let target = transitions.target(from: state, on: letterClass) {
        next = target
        report(acceptStart[Int(next)], acceptStart[Int(next) + 1], index + 1, &found.events)
      } else if isStutter {
        if state != begun { next = state }
      } else if state != begun, let target = transitions.target(from: begun, on: letterClass) {
        next = target
        report(acceptStart[Int(next)], acceptStart[Int(next) + 1], index + 1, &found.events)
      }
      report(step.acceptStart, step.acceptEnd, index + 1, &found.events)
      if isStutter { found.notice.hasStutter = true }
      if index >= 3, letters[index] == letters[index - 2], letters[index - 1] == letters[index - 3]
      {
        found.notice.hasRepetition = true
      }
      state = next
      begun = step.beginning
      previous = letterClass
    }
  }

  @inline(__always)
  private func report(_ from: Int32, _ to: Int32, _ end: Int, _ events: inout [Event]) {
    for index in Int(from)..<Int(to) {
      let segment = accepted[index]
      events.append(
        Event(
          segment: segment.segment, length: segment.length, end: Int32(truncatingIfNeeded: end)))
    }
  }
}

/// What one scan found; reused from text to text.
struct ScanResult {
  var classes: [UInt16] = []
  var events: [Automaton.Event] = []
  var notice = Automaton.Notice()

  fileprivate mutating func restart(count: Int) {
    classes.removeAll(keepingCapacity: true)
    classes.reserveCapacity(count)
    events.removeAll(keepingCapacity: true)
    notice = Automaton.Notice()
  }
}

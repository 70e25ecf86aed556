/// The tables of one deterministic automaton that finds every segment of every pattern at once.
///
/// A state has few transitions of its own. On any other letter it does what the state does that the
/// letter before alone leads to, and failing that it begins anew. So the table grows with the
/// patterns and not with the number of patterns that begin alike, and a step looks at three places
/// at most. A class for the reason that ``PatternTables`` is one.
final class Automaton: Sendable {
  /// A segment that ends at a place of the text.
  struct Event: Sendable, BitwiseCopyable {
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
  let accepted: [Accepted]
  /// What a step needs to know of a state, side by side; one more entry than states.
  private let states: [StateStep]
  /// What a step needs to know of a class, side by side.
  private let steps: [ClassStep]

  private struct StateStep {
    /// Where the state's row begins.
    var base: UInt32
    /// Where the segments are that end on entering it; they end where the next state's begin.
    var acceptStart: Int32
  }

  private struct ClassStep {
    /// The state that the class alone leads to.
    var beginning: Int32
    /// Where its row begins.
    var base: UInt32
    /// Where the segments are that end on entering it.
    var acceptStart: Int32
    var acceptEnd: Int32
    var mayStutter: Bool
  }

  /// Puts tables together; `acceptStart` says where each state's segments begin in `accepted` and has
  /// one more entry than states.
  init(
    classes: LetterClasses, mayStutter: [Bool], rootRow: [Int32], transitions: TransitionComb,
    acceptStart: [Int32], accepted: [Accepted]
  ) {
    self.classes = classes
    self.mayStutter = mayStutter
    self.rootRow = rootRow
    self.transitions = transitions
    self.accepted = accepted
    states = acceptStart.indices.map { state in
      StateStep(
        base: state < transitions.base.count ? transitions.base[state] : 0,
        acceptStart: acceptStart[state])
    }
    steps = zip(rootRow, mayStutter).map { state, mayStutter in
      ClassStep(
        beginning: state, base: transitions.base[Int(state)], acceptStart: acceptStart[Int(state)],
        acceptEnd: acceptStart[Int(state) + 1], mayStutter: mayStutter)
    }
  }

  /// How many classes there are, class 0 among them.
  var classCount: Int { rootRow.count }

  var stateCount: Int { states.count - 1 }

  /// Where each state's accepted segments begin; one more entry than states.
  var acceptStart: [Int32] { states.map(\.acceptStart) }

  /// The size of the tables in bytes.
  var byteCount: Int {
    rootRow.count * 4 + accepted.count * MemoryLayout<Accepted>.stride
      + states.count * MemoryLayout<StateStep>.stride + steps.count * MemoryLayout<ClassStep>.stride
      + transitions.byteCount + classes.byteCount + mayStutter.count
  }

  // MARK: Running

  /// Where a run stands.
  struct Cursor {
    fileprivate var state: Int32
    fileprivate var base: UInt32
    /// The state that the letter before alone leads to.
    fileprivate var begun: Int32
    fileprivate var begunBase: UInt32
    /// The class of the letter before; 0 for none.
    fileprivate var previous: UInt16 = 0
  }

  /// The beginning of a text.
  var start: Cursor {
    Cursor(state: 0, base: states[0].base, begun: 0, begunBase: states[0].base)
  }

  /// Where a run stands that was in a state after a letter of a class.
  func cursor(state: Int32, after letterClass: UInt16) -> Cursor {
    guard letterClass != 0 else { return start }
    let step = steps[Int(letterClass)]
    return Cursor(
      state: state, base: states[Int(state)].base, begun: step.beginning, begunBase: step.base,
      previous: letterClass)
  }

  /// Reads a letter of any class but ``LetterClasses/skip``.
  ///
  /// - Parameters:
  ///   - letterClass: The letter's class.
  ///   - cursor: Where the run stands.
  ///   - end: Just past the letter.
  ///   - events: Receives what ends there.
  /// - Returns: Whether the letter may be a stutter.
  @inline(__always)
  func read(
    _ letterClass: UInt16, _ cursor: inout Cursor, end: Int32, into events: inout WorkingList<Event>
  ) -> Bool {
    if letterClass == 0 {
      cursor = start
      return false
    }
    let step = steps[Int(letterClass)]
    var next = step.beginning
    var nextBase = step.base
    let isStutter = letterClass == cursor.previous && step.mayStutter
    if let target = transitions.target(fromBase: cursor.base, on: letterClass) {
      next = target
      nextBase = enter(target, end, &events)
    } else if isStutter {
      if cursor.state != cursor.begun {
        next = cursor.state
        nextBase = cursor.base
      }
    } else if cursor.state != cursor.begun,
      let target = transitions.target(fromBase: cursor.begunBase, on: letterClass)
    {
      next = target
      nextBase = enter(target, end, &events)
    }
    report(step.acceptStart, step.acceptEnd, end, &events)
    cursor = Cursor(
      state: next, base: nextBase, begun: step.beginning, begunBase: step.base,
      previous: letterClass)
    return isStutter
  }

  /// Reports what ends on entering a state; gives its base.
  @inline(__always)
  private func enter(_ state: Int32, _ end: Int32, _ events: inout WorkingList<Event>) -> UInt32 {
    let entry = states[Int(state)]
    report(entry.acceptStart, states[Int(state) + 1].acceptStart, end, &events)
    return entry.base
  }

  @inline(__always)
  private func report(_ from: Int32, _ to: Int32, _ end: Int32, _ events: inout WorkingList<Event>)
  {
    guard from < to else { return }
    for index in Int(from)..<Int(to) {
      let segment = accepted[index]
      events.append(Event(segment: segment.segment, length: segment.length, end: end))
    }
  }
}

extension Automaton.Cursor {
  /// Whether a run goes on in the same way from here as another that reads the same letters.
  func isLevel(with state: Int32) -> Bool { self.state == state }

  var currentState: Int32 { state }
}

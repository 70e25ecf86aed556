import TextAnalysis

/// Builds the automaton of a pack from the segments of its patterns.
///
/// The segments' positions together are a nondeterministic automaton; the subset construction makes
/// it deterministic. Every state silently contains the root, so a segment may begin anywhere.
struct AutomatonBuilder {
  /// The most states that a pack may need.
  static let stateLimit = 400_000

  private let segments: [Segment]
  private var classOfLetter: [UInt32: UInt16] = [:]
  private var classCount = 1

  // Positions of all segments, numbered through.
  private var classesOf: [[UInt16]] = []
  private var follow: [[Int32]] = []
  private var endsSegment: [Int32?] = []
  private var stutters: [Bool] = []
  private var rootFollow: [UInt16: [Int32]] = [:]

  // Scratch space of `successors`, by class; empty between calls.
  private var entering: [[Int32]] = []
  private var staying: [[Int32]] = []

  init(segments: [Segment]) {
    self.segments = segments
    assignClasses()
    numberPositions()
    entering = Array(repeating: [], count: classCount)
    staying = Array(repeating: [], count: classCount)
  }

  // MARK: Alphabet

  private mutating func assignClasses() {
    var sounds: Set<UInt16> = []
    for symbol in segments.flatMap(\.symbols) {
      name(symbol.letter)
      if symbol.soundsLike, let syllable = Pinyin.syllable(of: symbol.letter) {
        sounds.insert(syllable)
      }
    }
    // Letters that only sound like one that is asked for share a class.
    for syllable in sounds.sorted() {
      let others = Pinyin.letters(of: syllable).filter { classOfLetter[$0] == nil }
      guard !others.isEmpty else { continue }
      for letter in others { classOfLetter[letter] = UInt16(classCount) }
      classCount += 1
    }
    // A filler that no pattern mentions is passed over; one that some pattern does mention is a
    // letter like any other here, and the second pass over the text takes it out.
    for letter in Fillers.letters.sorted() where classOfLetter[letter] == nil {
      classOfLetter[letter] = ClassTable.skip
    }
  }

  private mutating func name(_ letter: UInt32) {
    guard classOfLetter[letter] == nil else { return }
    classOfLetter[letter] = UInt16(classCount)
    classCount += 1
  }

  private func classes(of symbol: Segment.Symbol) -> [UInt16] {
    guard symbol.soundsLike, let syllable = Pinyin.syllable(of: symbol.letter) else {
      return classOfLetter[symbol.letter].map { [$0] } ?? []
    }
    let all = Pinyin.letters(of: syllable).compactMap { classOfLetter[$0] }
    return Array(Set(all + [classOfLetter[symbol.letter] ?? 0])).sorted()
  }

  // MARK: Positions

  private mutating func numberPositions() {
    for (number, segment) in segments.enumerated() {
      let offset = Int32(classesOf.count)
      let last = Set(segment.last)
      for (position, symbol) in segment.symbols.enumerated() {
        classesOf.append(classes(of: symbol))
        follow.append(segment.follow[position].map { Int32($0) + offset })
        endsSegment.append(last.contains(position) ? Int32(number) : nil)
        stutters.append(Fillers.mayStutter(symbol.letter))
      }
      for position in Set(segment.first).sorted() {
        for letterClass in classesOf[Int(offset) + position] {
          rootFollow[letterClass, default: []].append(Int32(position) + offset)
        }
      }
    }
  }

  // MARK: Subsets

  private struct StateKey: Hashable {
    /// Positions from which a segment can go on.
    var live: [Int32]
    /// Segments that end on entering the state.
    var accepted: [Int32]
  }

  mutating func build() throws(PatternError) -> Automaton {
    var numberOf: [StateKey: Int32] = [:]
    var states: [StateKey] = []
    var rows: [[(UInt16, Int32)]] = []
    func number(_ key: StateKey) -> Int32 {
      if let known = numberOf[key] { return known }
      let new = Int32(states.count)
      numberOf[key] = new
      states.append(key)
      return new
    }
    _ = number(StateKey(live: [], accepted: []))
    var rootRow = [Int32](repeating: 0, count: classCount)
    for letterClass in rootFollow.keys.sorted() {
      rootRow[Int(letterClass)] = number(enter(rootFollow[letterClass] ?? [], staying: []))
    }
    rows.append([])
    var next = 1
    while next < states.count {
      guard states.count <= Self.stateLimit else {
        throw PatternError(
          id: "pack-too-large", offset: 0,
          message: "the patterns of this pack need more than \(Self.stateLimit) states",
          expected: "fewer choices within choices")
      }
      var row: [(UInt16, Int32)] = []
      for (letterClass, key) in successors(of: states[next].live) {
        let target = number(key)
        if target != rootRow[Int(letterClass)] { row.append((letterClass, target)) }
      }
      rows.append(row)
      next += 1
    }
    return pack(states: states.map(\.accepted), rows: rows, rootRow: rootRow)
  }

  /// Where a state goes on each class on which it may go elsewhere than the root does.
  ///
  /// One pass over what can follow, sorted into classes: linear in the size of the result.
  private mutating func successors(of live: [Int32]) -> [(UInt16, StateKey)] {
    var touched: [UInt16] = []
    func note(_ letterClass: UInt16) {
      if entering[Int(letterClass)].isEmpty, staying[Int(letterClass)].isEmpty {
        touched.append(letterClass)
      }
    }
    for position in live {
      for target in follow[Int(position)] {
        for letterClass in classesOf[Int(target)] {
          note(letterClass)
          entering[Int(letterClass)].append(target)
        }
      }
      guard stutters[Int(position)] else { continue }
      for letterClass in classesOf[Int(position)] {
        note(letterClass)
        staying[Int(letterClass)].append(position)
      }
    }
    return touched.sorted().map { letterClass in
      let key = enter(
        entering[Int(letterClass)] + (rootFollow[letterClass] ?? []),
        staying: staying[Int(letterClass)])
      entering[Int(letterClass)].removeAll(keepingCapacity: true)
      staying[Int(letterClass)].removeAll(keepingCapacity: true)
      return (letterClass, key)
    }
  }

  private func enter(_ entered: [Int32], staying: [Int32]) -> StateKey {
    var live = staying
    var accepted: [Int32] = []
    for position in entered {
      if !follow[Int(position)].isEmpty { live.append(position) }
      if let segment = endsSegment[Int(position)] { accepted.append(segment) }
    }
    return StateKey(live: live.sortedUnique(), accepted: accepted.sortedUnique())
  }

  // MARK: Tables

  /// Puts the states' own transitions into one table.
  private func pack(
    states: [[Int32]], rows: [[(UInt16, Int32)]], rootRow: [Int32]
  ) -> Automaton {
    var transitions = TransitionTable(count: rows.reduce(0) { $0 + $1.count })
    for (state, row) in rows.enumerated() {
      for (letterClass, target) in row {
        transitions.insert(target, from: Int32(state), on: letterClass)
      }
    }
    var acceptStart: [Int32] = [0]
    var accepted: [Int32] = []
    for segments in states {
      accepted += segments
      acceptStart.append(Int32(accepted.count))
    }
    return Automaton(
      classes: ClassTable(classOfLetter: classOfLetter), rootRow: rootRow,
      transitions: transitions, acceptStart: acceptStart, accepted: accepted)
  }
}

extension [Int32] {
  /// The values in ascending order, each once.
  fileprivate func sortedUnique() -> [Int32] {
    guard count > 1 else { return self }
    var result: [Int32] = []
    result.reserveCapacity(count)
    for value in sorted() where result.last != value { result.append(value) }
    return result
  }
}

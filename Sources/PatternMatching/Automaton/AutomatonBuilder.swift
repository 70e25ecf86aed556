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
  private var isFirst: [Bool] = []
  private var rootFollow: [UInt16: [Int32]] = [:]

  // Scratch space of `buckets`, by class; empty between calls.
  private var entering: [[Int32]] = []
  private var staying: [[Int32]] = []
  private var isTouched: [Bool] = []

  init(segments: [Segment]) {
    self.segments = segments
    assignClasses()
    numberPositions()
    entering = Array(repeating: [], count: classCount)
    staying = Array(repeating: [], count: classCount)
    isTouched = Array(repeating: false, count: classCount)
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
      let first = Set(segment.first)
      for (position, symbol) in segment.symbols.enumerated() {
        classesOf.append(classes(of: symbol))
        follow.append(segment.follow[position].map { Int32($0) + offset })
        endsSegment.append(last.contains(position) ? Int32(number) : nil)
        stutters.append(Fillers.mayStutter(symbol.letter))
        isFirst.append(first.contains(position))
      }
      for position in first.sorted() {
        for letterClass in classesOf[Int(offset) + position] {
          rootFollow[letterClass, default: []].append(Int32(position) + offset)
        }
      }
    }
  }

  // MARK: Subsets

  /// What tells two states apart.
  ///
  /// The class just read, and what is under way besides what that class begins. Positions that may begin a segment are left out, since the class implies them.
  private struct StateKey: Hashable {
    var letterClass: UInt16
    /// Positions reached by the class, ascending.
    var entered: [Int32]
    /// Positions kept through a repetition, ascending.
    var staying: [Int32]
  }

  /// Builds the automaton by the subset construction.
  ///
  /// A state writes down only what its own positions lead to. For every other class it falls back
  /// to the state that only its last class leads to, and that one to the root: so the work and the
  /// table grow with the patterns, not with the number of patterns that begin alike.
  mutating func build() throws(PatternError) -> Automaton {
    var numberOf: [StateKey: Int32] = [:]
    var states: [StateKey] = []
    func number(_ key: StateKey) -> Int32 {
      if let known = numberOf[key] { return known }
      // State 0 is the root.
      let new = Int32(states.count) + 1
      numberOf[key] = new
      states.append(key)
      return new
    }
    var rootRow = [Int32](repeating: 0, count: classCount)
    let beginning = rootFollow.keys.sorted()
    for letterClass in beginning {
      rootRow[Int(letterClass)] = number(
        StateKey(letterClass: letterClass, entered: [], staying: []))
    }
    var begun: [UInt16: [UInt16: [Int32]]] = [:]
    for letterClass in beginning {
      let buckets = buckets(of: rootFollow[letterClass] ?? [])
      begun[letterClass] = Dictionary(
        uniqueKeysWithValues: buckets.map { ($0.letterClass, $0.entered) })
    }
    var rows: [[(UInt16, Int32)]] = [[]]
    var next = 0
    while next < states.count {
      guard states.count <= Self.stateLimit else {
        throw PatternError(
          id: "pack-too-large", offset: 0,
          message: "the patterns of this pack need more than \(Self.stateLimit) states",
          expected: "fewer choices within choices")
      }
      let key = states[next]
      let isBeginning = key.entered.isEmpty && key.staying.isEmpty
      let live = isBeginning ? rootFollow[key.letterClass] ?? [] : key.entered + key.staying
      let inherited = isBeginning ? [:] : begun[key.letterClass] ?? [:]
      var row: [(UInt16, Int32)] = []
      for bucket in buckets(of: live) {
        let all = bucket.entered + (inherited[bucket.letterClass] ?? [])
        let target = number(
          StateKey(
            letterClass: bucket.letterClass, entered: all.sortedUnique(),
            staying: bucket.staying))
        if target != rootRow[Int(bucket.letterClass)] { row.append((bucket.letterClass, target)) }
      }
      rows.append(row)
      next += 1
    }
    return pack(states: states, rows: rows, rootRow: rootRow)
  }

  private struct Bucket {
    var letterClass: UInt16
    var entered: [Int32]
    var staying: [Int32]
  }

  /// What positions lead to, sorted into classes; classes that lead to nothing of their own too.
  private mutating func buckets(of live: [Int32]) -> [Bucket] {
    var touched: [UInt16] = []
    func note(_ letterClass: UInt16) {
      if !isTouched[Int(letterClass)] {
        isTouched[Int(letterClass)] = true
        touched.append(letterClass)
      }
    }
    for position in live {
      for target in follow[Int(position)] {
        for letterClass in classesOf[Int(target)] {
          note(letterClass)
          if !isFirst[Int(target)] { entering[Int(letterClass)].append(target) }
        }
      }
      guard stutters[Int(position)], !isFirst[Int(position)], !follow[Int(position)].isEmpty
      else { continue }
      for letterClass in classesOf[Int(position)] {
        note(letterClass)
        staying[Int(letterClass)].append(position)
      }
    }
    return touched.sorted().map { letterClass in
      let index = Int(letterClass)
      defer {
        isTouched[index] = false
        entering[index].removeAll(keepingCapacity: true)
        staying[index].removeAll(keepingCapacity: true)
      }
      return Bucket(
        letterClass: letterClass, entered: entering[index].sortedUnique(),
        staying: staying[index].sortedUnique())
    }
  }

  /// The segments that end on entering a state.
  private func accepted(by key: StateKey) -> [Int32] {
    let entered = key.entered + (rootFollow[key.letterClass] ?? [])
    return entered.compactMap { endsSegment[Int($0)] }.sortedUnique()
  }

  // MARK: Tables

  /// Puts the states' own transitions into one table.
  private func pack(
    states: [StateKey], rows: [[(UInt16, Int32)]], rootRow: [Int32]
  ) -> Automaton {
    var transitions = TransitionTable(count: rows.reduce(0) { $0 + $1.count })
    for (state, row) in rows.enumerated() {
      for (letterClass, target) in row {
        transitions.insert(target, from: Int32(state), on: letterClass)
      }
    }
    var fallback: [Int32] = [0]
    var acceptStart: [Int32] = [0, 0]
    var accepted: [Int32] = []
    for key in states {
      fallback.append(rootRow[Int(key.letterClass)])
      accepted += self.accepted(by: key)
      acceptStart.append(Int32(accepted.count))
    }
    return Automaton(
      classes: ClassTable(classOfLetter: classOfLetter), rootRow: rootRow,
      transitions: transitions, fallback: fallback, acceptStart: acceptStart, accepted: accepted)
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

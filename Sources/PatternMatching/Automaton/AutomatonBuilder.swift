/// Builds the automaton of a pack from the segments of its patterns.
///
/// The segments' positions together are a nondeterministic automaton; the subset construction makes
/// it deterministic. What counts of a position is only what may come after it, its *continuation*:
/// in 您|你 followed by 好 both letters have the same one. A state is a set of continuations, and
/// silently contains those of segments that begin with the letter just read, so that a segment may
/// begin anywhere.
struct AutomatonBuilder {
  private let alphabet: Alphabet
  private let mayStutter: [Bool]

  // Continuations, numbered through all segments.
  private var steps: [[Step]] = []
  private var ends: [Automaton.Accepted?] = []
  private var numbers: [Continuation: Int32] = [:]

  /// For each class, the continuations of segments that begin with it; ascending.
  private var beginning: [[Int32]]
  /// For each class, what these lead to.
  private var begun: [[Bucket]]

  // Scratch space of `buckets`, by class; empty between calls.
  private var targets: [[Int32]]

  /// A continuation, told apart within a segment by what may follow and how the segment ends.
  private struct Continuation: Hashable {
    var segment: Int32
    var follow: [Int32]
    /// How many letters the segment has if it ends here, 0 if that differs; `nil` if it goes on.
    var length: Int32?
  }

  /// From a continuation, on a class, to another.
  private struct Step {
    var letterClass: UInt16
    var target: Int32
  }

  /// What some continuations lead to on one class; ascending.
  fileprivate struct Bucket {
    var letterClass: UInt16
    var targets: [Int32]
  }

  /// What tells two states apart.
  private struct StateKey: Hashable {
    /// Continuations besides those that the class just read begins; ascending.
    var own: [Int32]
    /// The class just read, where it makes a difference; 0 otherwise.
    var letterClass: UInt16
  }

  /// - Parameters:
  ///   - segments: What to look for, with the numbers by which it is reported.
  ///   - alphabet: The classes of all letters that they ask for.
  init(segments: [(number: Int, segment: Segment)], alphabet: Alphabet) {
    self.alphabet = alphabet
    mayStutter = alphabet.mayStutter
    beginning = Array(repeating: [], count: alphabet.count)
    begun = Array(repeating: [], count: alphabet.count)
    targets = Array(repeating: [], count: alphabet.count)
    for (number, segment) in segments { add(segment, Int32(number)) }
    for letterClass in beginning.indices {
      beginning[letterClass] = beginning[letterClass].sortedUnique()
      begun[letterClass] = buckets(of: beginning[letterClass])
    }
    numbers = [:]
  }

  // MARK: Continuations

  private mutating func add(_ segment: Segment, _ number: Int32) {
    let first = Set(segment.first)
    let last = Set(segment.last)
    var continuations: [Int32] = []
    var isNew: [Bool] = []
    for position in segment.symbols.indices {
      let key = Continuation(
        // A position that may begin the segment is in every state as it is.
        segment: number,
        follow: segment.follow[position].filter { !first.contains($0) }
          .map(Int32.init).sortedUnique(),
        length: last.contains(position) ? Int32(segment.depths[position]) : nil)
      let known = numbers[key]
      let continuation = known ?? Int32(steps.count)
      continuations.append(continuation)
      isNew.append(known == nil)
      guard known == nil else { continue }
      numbers[key] = continuation
      steps.append([])
      ends.append(key.length.map { Automaton.Accepted(segment: number, length: $0) })
    }
    let classes = segment.symbols.map { alphabet.classes(of: $0) }
    for position in segment.symbols.indices where isNew[position] {
      for next in segment.follow[position] where !first.contains(next) {
        for letterClass in classes[next] {
          steps[Int(continuations[position])].append(
            Step(letterClass: letterClass, target: continuations[next]))
        }
      }
    }
    for position in first {
      for letterClass in classes[position] {
        beginning[Int(letterClass)].append(continuations[position])
      }
    }
  }

  // MARK: Subsets

  /// Builds the automaton by the subset construction.
  ///
  /// - Throws: `pack-too-large` if it would outgrow its bound.
  mutating func build() throws(PatternError) -> Automaton {
    var numberOf: [StateKey: Int32] = [:]
    var states: [StateKey] = []
    // State 0 is the root; then one state for each class that begins a segment.
    var rootRow = [Int32](repeating: 0, count: alphabet.count)
    var rows: [TransitionComb.Row] = [[]]
    var accepted: [[Automaton.Accepted]] = [[]]
    for letterClass in beginning.indices where !beginning[letterClass].isEmpty {
      rootRow[letterClass] = Int32(accepted.count)
      accepted.append(self.accepted(by: beginning[letterClass]))
    }
    let firstOwn = Int32(accepted.count)
    func number(_ key: StateKey) -> Int32 {
      if let known = numberOf[key] { return known }
      let new = firstOwn + Int32(states.count)
      numberOf[key] = new
      states.append(key)
      return new
    }
    for letterClass in beginning.indices where !beginning[letterClass].isEmpty {
      var row: TransitionComb.Row = []
      for bucket in begun[letterClass] {
        guard let key = key(of: bucket.targets, after: bucket.letterClass) else { continue }
        row.append((bucket.letterClass, number(key)))
      }
      rows.append(row)
    }
    var next = 0
    while next < states.count {
      guard accepted.count < TransitionComb.stateLimit else {
        throw PatternError(
          id: "pack-too-large", offset: 0,
          message: "the patterns of this pack need more than \(TransitionComb.stateLimit) states",
          expected: "fewer choices within choices")
      }
      var row: TransitionComb.Row = []
      for bucket in transitions(of: states[next]) {
        guard let key = key(of: bucket.targets, after: bucket.letterClass) else { continue }
        row.append((bucket.letterClass, number(key)))
      }
      rows.append(row)
      accepted.append(self.accepted(by: states[next].own))
      next += 1
    }
    var acceptStart: [Int32] = [0]
    for segments in accepted { acceptStart.append((acceptStart.last ?? 0) + Int32(segments.count)) }
    return Automaton(
      classes: alphabet.table, mayStutter: mayStutter, rootRow: rootRow,
      transitions: TransitionComb(rows: rows, classCount: alphabet.count),
      acceptStart: acceptStart, accepted: accepted.flatMap { $0 })
  }

  /// The state that continuations make after a class; `nil` where the class alone leads there.
  private func key(of targets: [Int32], after letterClass: UInt16) -> StateKey? {
    let implied = beginning[Int(letterClass)]
    let own = targets.filter { !implied.containsSorted($0) }
    guard !own.isEmpty else { return nil }
    return StateKey(own: own, letterClass: isPeculiar(own, after: letterClass) ? letterClass : 0)
  }

  /// Whether it matters to a state which class was read last: some letter would lead on both from
  /// the state's own continuations and from those that the class begins, or repeats the class.
  private func isPeculiar(_ own: [Int32], after letterClass: UInt16) -> Bool {
    let begun = begun[Int(letterClass)]
    let stutters = mayStutter[Int(letterClass)]
    if stutters, begun.contains(letterClass) { return true }
    for continuation in own {
      for step in steps[Int(continuation)] {
        if begun.contains(step.letterClass) { return true }
        if stutters, step.letterClass == letterClass { return true }
      }
    }
    return false
  }

  private mutating func transitions(of state: StateKey) -> [Bucket] {
    var buckets = buckets(of: state.own)
    guard state.letterClass != 0 else { return buckets }
    let begun = begun[Int(state.letterClass)]
    for index in buckets.indices {
      let more = begun.targets(on: buckets[index].letterClass)
      if !more.isEmpty {
        buckets[index].targets = (buckets[index].targets + more).sortedUnique()
      }
    }
    guard mayStutter[Int(state.letterClass)] else { return buckets }
    // A repetition that also leads on stays where it is as well.
    let staying = state.own.filter { !steps[Int($0)].isEmpty }
    if let index = buckets.firstIndex(where: { $0.letterClass == state.letterClass }) {
      buckets[index].targets = (buckets[index].targets + staying).sortedUnique()
    } else if begun.contains(state.letterClass) {
      let all = begun.targets(on: state.letterClass) + staying
      buckets.append(Bucket(letterClass: state.letterClass, targets: all.sortedUnique()))
    }
    return buckets
  }

  /// What continuations lead to, by ascending class.
  private mutating func buckets(of live: [Int32]) -> [Bucket] {
    var touched: [UInt16] = []
    for continuation in live {
      for step in steps[Int(continuation)] {
        if targets[Int(step.letterClass)].isEmpty { touched.append(step.letterClass) }
        targets[Int(step.letterClass)].append(step.target)
      }
    }
    touched.sort()
    return touched.map { letterClass in
      defer { targets[Int(letterClass)].removeAll(keepingCapacity: true) }
      return Bucket(letterClass: letterClass, targets: targets[Int(letterClass)].sortedUnique())
    }
  }

  /// The segments that end with some continuations.
  private func accepted(by continuations: [Int32]) -> [Automaton.Accepted] {
    continuations.compactMap { ends[Int($0)] }
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

  fileprivate func containsSorted(_ value: Int32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value
  }
}

extension [AutomatonBuilder.Bucket] {
  fileprivate func contains(_ letterClass: UInt16) -> Bool { place(of: letterClass) != nil }

  fileprivate func targets(on letterClass: UInt16) -> [Int32] {
    place(of: letterClass).map { self[$0].targets } ?? []
  }

  /// Where a class is among buckets by ascending class.
  ///
  /// O(log n).
  private func place(of letterClass: UInt16) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].letterClass < letterClass { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].letterClass == letterClass ? low : nil
  }
}

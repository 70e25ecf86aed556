/// The transitions of all states, their rows pushed into one array so that the gaps of one row are
/// filled by others.
///
/// Row displacement: state `s` has its transition on class `c` at `base[s] + c`, if the entry there
/// carries `c`. No two states share a base, so the class alone tells whose entry it is. A look-up is
/// one comparison, found or not.
struct TransitionComb: Sendable {
  /// The most classes and states that an entry has bits for.
  static let classLimit = 1 << 13 - 1
  static let stateLimit = 1 << 19 - 1

  /// Where the row of each state begins.
  private(set) var base: [UInt32] = []
  /// The target above, the class below; all ones where there is nothing.
  private var entries: [UInt32] = []

  private static let empty = UInt32.max
  private static let classBits: UInt32 = 13
  private static let classMask: UInt32 = 1 << classBits - 1

  var byteCount: Int { (base.count + entries.count) * 4 }

  /// The state that a transition leads to; `nil` where a state has none of its own.
  @inline(__always)
  func target(from state: Int32, on letterClass: UInt16) -> Int32? {
    let entry = entries[Int(base[Int(state)]) + Int(letterClass)]
    guard entry & Self.classMask == UInt32(letterClass) else { return nil }
    return Int32(truncatingIfNeeded: entry >> Self.classBits)
  }

  /// One state's transitions, by ascending class.
  typealias Row = [(letterClass: UInt16, target: Int32)]

  /// Finds a place for every row.
  ///
  /// Large rows go first, wherever their entries are free; most rows have one entry and fill the
  /// holes. Each row tries a bounded number of places before it is put at the end, so the work is
  /// linear in the number of transitions.
  init(rows: [Row], classCount: Int) {
    var packer = CombPacker(classCount: classCount)
    base = Array(repeating: 0, count: rows.count)
    let order = rows.indices.sorted { (rows[$1].count, $0) < (rows[$0].count, $1) }
    for state in order { base[state] = UInt32(packer.place(rows[state].map { Int($0.letterClass) })) }
    fill(rows, classCount: classCount)
  }

  /// Puts rows where they were placed before.
  init(rows: [Row], base: [UInt32], classCount: Int) {
    self.base = base
    fill(rows, classCount: classCount)
  }

  private mutating func fill(_ rows: [Row], classCount: Int) {
    let end = Int(base.max() ?? 0) + classCount
    entries = Array(repeating: Self.empty, count: end)
    for (state, row) in rows.enumerated() {
      for (letterClass, target) in row {
        entries[Int(base[state]) + Int(letterClass)] =
          UInt32(target) << Self.classBits | UInt32(letterClass)
      }
    }
  }

  /// The rows again, for writing them down; an entry's place and class tell whose it is.
  var rows: [Row] {
    var owner: [Int32] = Array(repeating: -1, count: entries.count)
    for (state, start) in base.enumerated() { owner[Int(start)] = Int32(state) }
    var rows = [Row](repeating: [], count: base.count)
    for (place, entry) in entries.enumerated() where entry != Self.empty {
      let letterClass = entry & Self.classMask
      let state = owner[place - Int(letterClass)]
      rows[Int(state)].append((UInt16(letterClass), Int32(entry >> Self.classBits)))
    }
    return rows
  }
}

/// Finds places for rows in a comb.
private struct CombPacker {
  /// How many places a row of several entries tries before it goes to the end.
  private static let attempts = 96

  private let classCount: Int
  private var isTaken: [Bool] = []
  private var isBase: [Bool] = []
  /// Below this, everything is taken.
  private var firstHole = 0
  /// Below this, every place is some row's base.
  private var firstFreeBase = 0
  private var end = 0

  init(classCount: Int) { self.classCount = classCount }

  mutating func place(_ classes: [Int]) -> Int {
    let base = find(classes)
    grow(to: base + classCount + 1)
    isBase[base] = true
    for letterClass in classes {
      isTaken[base + letterClass] = true
      end = max(end, base + letterClass + 1)
    }
    while firstHole < isTaken.count, isTaken[firstHole] { firstHole += 1 }
    return base
  }

  private mutating func find(_ classes: [Int]) -> Int {
    guard let first = classes.first else {
      // A state without transitions needs a base of its own all the same.
      while firstFreeBase < isBase.count, isBase[firstFreeBase] { firstFreeBase += 1 }
      return firstFreeBase
    }
    var hole = max(firstHole, first)
    var tries = 0
    while hole < end, tries < Self.attempts {
      let base = hole - first
      if !isBase[base], classes.allSatisfy({ base + $0 >= end || !isTaken[base + $0] }) {
        return base
      }
      hole += 1
      while hole < end, isTaken[hole] { hole += 1 }
      tries += 1
    }
    var base = max(0, max(end, first) - first)
    while base < isBase.count, isBase[base] { base += 1 }
    return base
  }

  private mutating func grow(to count: Int) {
    guard isTaken.count < count else { return }
    let more = max(count, isTaken.count * 2) - isTaken.count
    isTaken.append(contentsOf: repeatElement(false, count: more))
    isBase.append(contentsOf: repeatElement(false, count: more))
  }
}

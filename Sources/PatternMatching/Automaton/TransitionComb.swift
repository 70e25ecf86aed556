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
  /// More than any comb needs: a row every few places, however badly rows fit.
  static let baseLimit = 1 << 26

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
  /// Large rows go first, wherever their entries are free; most rows have few entries and fill the
  /// holes. See ``CombPacker`` for what it costs.
  init(rows: [Row], classCount: Int) {
    var packer = CombPacker()
    base = Array(repeating: 0, count: rows.count)
    let order = rows.indices.sorted { (rows[$1].count, $0) < (rows[$0].count, $1) }
    for state in order where !rows[state].isEmpty {
      base[state] = UInt32(packer.place(rows[state].map { Int($0.letterClass) }))
    }
    // States without transitions share a base that is nobody's.
    let empty = UInt32(packer.unusedBase)
    for state in rows.indices where rows[state].isEmpty { base[state] = empty }
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

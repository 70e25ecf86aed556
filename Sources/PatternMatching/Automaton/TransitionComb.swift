/// The transitions of all states, their rows pushed into one array so that the gaps of one row are
/// filled by others.
///
/// Row displacement: state `s` has its transition on class `c` at `base[s] + c`, if the entry there
/// carries `c`. No two states share a base, so the class alone tells whose entry it is. A look-up is
/// one comparison, found or not; the classes lie apart from the targets, since most look-ups find
/// nothing and ought to touch little memory.
struct TransitionComb: Sendable {
  static let classLimit = 1 << 13 - 1
  static let stateLimit = 1 << 19 - 1
  /// More than any comb needs: a row every few places, however badly rows fit.
  static let baseLimit = 1 << 26

  /// Where the row of each state begins.
  private(set) var base: [UInt32] = []
  /// The class of the transition at each place; ``none`` where there is none.
  private(set) var check: [UInt16] = []
  /// The state that it leads to.
  private(set) var targets: [Int32] = []

  /// A class that no letter has.
  private static let none = UInt16.max - 1

  var byteCount: Int { base.count * 4 + check.count * 2 + targets.count * 4 }

  /// The state that a transition leads to from the row with a base; `nil` where it has none.
  @inline(__always)
  func target(fromBase base: UInt32, on letterClass: UInt16) -> Int32? {
    let place = Int(base) + Int(letterClass)
    guard check[place] == letterClass else { return nil }
    return targets[place]
  }

  /// The state that a transition leads to; `nil` where a state has none of its own.
  @inline(__always)
  func target(from state: Int32, on letterClass: UInt16) -> Int32? {
    target(fromBase: base[Int(state)], on: letterClass)
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
    makeRoom(classCount)
    for (state, row) in rows.enumerated() {
      for (letterClass, target) in row { put(letterClass, target, of: state) }
    }
  }

  /// Makes empty rows that were placed before; ``put(_:_:of:)`` fills them.
  init(base: [UInt32], classCount: Int) {
    self.base = base
    makeRoom(classCount)
  }

  private mutating func makeRoom(_ classCount: Int) {
    let end = Int(base.max() ?? 0) + classCount
    check = Array(repeating: Self.none, count: end)
    targets = Array(repeating: 0, count: end)
  }

  /// Puts a transition in its state's row.
  @inline(__always)
  mutating func put(_ letterClass: UInt16, _ target: Int32, of state: Int) {
    let place = Int(base[state]) + Int(letterClass)
    check[place] = letterClass
    targets[place] = target
  }

  /// The rows again, for writing them down; an entry's place and class tell whose it is.
  var rows: TransitionRows {
    var owner: [Int32] = Array(repeating: -1, count: check.count)
    var places = [[Int]](repeating: [], count: base.count)
    for (state, start) in base.enumerated() { owner[Int(start)] = Int32(state) }
    for (place, letterClass) in check.enumerated() where letterClass != Self.none {
      places[Int(owner[place - Int(letterClass)])].append(place)
    }
    var rows = TransitionRows()
    for row in places {
      for place in row { rows.append(check[place], targets[place]) }
      rows.endRow()
    }
    return rows
  }
}

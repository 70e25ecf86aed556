/// The transitions of all states that differ from the root's, in one open-addressing hash table.
///
/// At most half full, so a look-up compares one or two keys on average, found or not. Filling it is
/// linear; nothing is ever removed.
struct TransitionTable: Sendable {
  private var keys: [UInt64]
  private var targets: [Int32]
  private let mask: UInt64
  private let shift: UInt64

  private static let empty = UInt64.max

  var byteCount: Int { keys.count * 12 }

  /// Makes room for a number of transitions.
  init(count: Int) {
    var bits: UInt64 = 4
    while 1 << bits < count * 2 { bits += 1 }
    keys = Array(repeating: Self.empty, count: 1 << bits)
    targets = Array(repeating: 0, count: 1 << bits)
    mask = 1 << bits - 1
    shift = 64 - bits
  }

  mutating func insert(_ target: Int32, from state: Int32, on letterClass: UInt16) {
    let key = Self.key(state, letterClass)
    var slot = slot(of: key)
    while keys[slot] != Self.empty { slot = (slot + 1) & Int(mask) }
    keys[slot] = key
    targets[slot] = target
  }

  @inline(__always)
  func target(from state: Int32, on letterClass: UInt16) -> Int32? {
    let key = Self.key(state, letterClass)
    var slot = slot(of: key)
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == Self.empty { return nil }
      slot = (slot + 1) & Int(mask)
    }
  }

  @inline(__always)
  private static func key(_ state: Int32, _ letterClass: UInt16) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 16 | UInt64(letterClass)
  }

  /// Fibonacci hashing: the high bits of a product with an odd constant.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}

/// A small generator of random numbers whose course is fixed by its seed on every machine.
package struct SplitMix: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 to below a bound, which is more than 0.
  package mutating func next(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Puts a list in random order.
  package mutating func shuffle<Element>(_ list: inout [Element]) {
    var last = list.count - 1
    while last > 0 {
      list.swapAt(last, next(below: last + 1))
      last -= 1
    }
  }
}

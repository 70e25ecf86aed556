/// Finds places for the rows of a comb, the larger rows first.
///
/// Which entries are taken is kept in bits, so 64 places are tried at once. Rows of one length go
/// ever further along the comb: all rows of a length together pass over it once.
struct CombPacker {
  private var taken: [UInt64] = []
  private var bases: [UInt64] = []
  private var rowLength = 0
  /// Below this word, no row of the length at hand fits any more.
  private var firstWord = 0

  /// A place that no row was given.
  var unusedBase: Int {
    for (word, bits) in bases.enumerated() where bits != .max {
      return word * 64 + (~bits).trailingZeroBitCount
    }
    return bases.count * 64
  }

  /// Places a row.
  ///
  /// - Parameter classes: The classes of its transitions, ascending; at least one.
  /// - Returns: Its base: at this distance before each entry; no other row has it.
  mutating func place(_ classes: [Int]) -> Int {
    if classes.count != rowLength {
      rowLength = classes.count
      firstWord = 0
    }
    var word = firstWord
    while true {
      var free = word < bases.count ? ~bases[word] : .max
      for letterClass in classes where free != 0 { free &= ~bits(at: word * 64 + letterClass) }
      if free != 0 {
        firstWord = word
        let base = word * 64 + free.trailingZeroBitCount
        take(base, classes)
        return base
      }
      word += 1
    }
  }

  /// The 64 bits of `taken` from a bit on.
  private func bits(at bit: Int) -> UInt64 {
    let word = bit >> 6
    let shift = UInt64(bit & 63)
    guard word < taken.count else { return 0 }
    let low = taken[word] >> shift
    guard shift > 0, word + 1 < taken.count else { return low }
    return low | taken[word + 1] << (64 - shift)
  }

  private mutating func take(_ base: Int, _ classes: [Int]) {
    Self.set(base, in: &bases)
    for letterClass in classes { Self.set(base + letterClass, in: &taken) }
  }

  private static func set(_ bit: Int, in words: inout [UInt64]) {
    while words.count <= bit >> 6 { words.append(0) }
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }
}

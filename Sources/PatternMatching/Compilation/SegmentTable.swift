import TextAnalysis

/// All segments in flat arrays, for finding where one that ends began and where one ends that begins.
///
/// Positions are numbered through all segments.
struct SegmentTable: Sendable {
  /// One letter of a segment; all that a walk asks about it lies together.
  struct Position: Sendable {
    /// The class of its letter.
    var letterClass: UInt16
    /// The syllable that it asks for; 0 for none.
    var syllable: UInt16
    /// How many positions may come before and after it.
    var precedeCount: UInt16
    var followCount: UInt16 = 0
    /// Where these begin in ``SegmentTable/precede`` and ``SegmentTable/follow``.
    var precedeStart: Int32
    var followStart: Int32 = 0
    var edges: Edges
  }

  /// Whether a segment may begin or end at a position.
  struct Edges: OptionSet, Sendable {
    let rawValue: UInt8
    static let first = Edges(rawValue: 1)
    static let last = Edges(rawValue: 2)
  }

  /// For each segment, its first position; one more entry than segments.
  private(set) var positionStart: [Int32] = [0]
  private(set) var positions: [Position] = []
  private(set) var precede: [Int32] = []
  private(set) var follow: [Int32] = []
  /// For each segment, its rank from the rarest to the commonest.
  private(set) var ranks: [Int32] = []
  /// For each class, its syllable where some position asks for it; 0 otherwise.
  private(set) var classSyllables: [UInt16] = []

  var count: Int { positionStart.count - 1 }

  /// How many positions the largest segment has.
  var largestSize: Int {
    (0..<count).reduce(0) { max($0, size(of: $1)) }
  }

  /// How many positions a segment has.
  func size(of segment: Int) -> Int {
    Int(positionStart[segment + 1]) - Int(positionStart[segment])
  }

  init(_ segments: [Segment], alphabet: Alphabet) {
    classSyllables = alphabet.syllables
    for segment in segments {
      let base = Int32(positions.count)
      let first = Set(segment.first)
      let last = Set(segment.last)
      for (position, symbol) in segment.symbols.enumerated() {
        var edges: Edges = []
        if first.contains(position) { edges.insert(.first) }
        if last.contains(position) { edges.insert(.last) }
        let before = segment.precede[position]
        positions.append(
          Position(
            letterClass: alphabet.classOfLetter[symbol.letter] ?? 0, syllable: symbol.syllable ?? 0,
            precedeCount: UInt16(before.count), precedeStart: Int32(precede.count), edges: edges))
        precede += before.map { Int32($0) + base }
      }
      positionStart.append(Int32(positions.count))
    }
    let shares = segments.map(\.expectedShare)
    ranks = Array(repeating: 0, count: segments.count)
    let order = segments.indices.sorted { (shares[$0], $0) < (shares[$1], $1) }
    for (rank, segment) in order.enumerated() { ranks[segment] = Int32(rank) }
    invert()
  }

  init(
    positionStart: [Int32], positions: [Position], precede: [Int32], ranks: [Int32],
    classSyllables: [UInt16]
  ) {
    self.positionStart = positionStart
    self.positions = positions
    self.precede = precede
    self.ranks = ranks
    self.classSyllables = classSyllables
    invert()
  }

  /// Derives ``follow`` from ``precede``.
  private mutating func invert() {
    for before in precede { positions[Int(before)].followCount += 1 }
    var start: Int32 = 0
    for position in positions.indices {
      positions[position].followStart = start
      start += Int32(positions[position].followCount)
    }
    follow = Array(repeating: 0, count: precede.count)
    var next = positions.map(\.followStart)
    for (position, entry) in positions.enumerated() {
      for before in precede[entry.precedeRange] {
        follow[Int(next[Int(before)])] = Int32(position)
        next[Int(before)] += 1
      }
    }
  }

  /// Whether a letter of a class is what a position asks for.
  @inline(__always)
  func accepts(_ letterClass: UInt16, at position: Position) -> Bool {
    if position.letterClass == letterClass { return true }
    return position.syllable != 0 && letterClass != 0 && letterClass != LetterClasses.skip
      && classSyllables[Int(letterClass)] == position.syllable
  }
}

extension SegmentTable.Position {
  var precedeRange: Range<Int> { Int(precedeStart)..<Int(precedeStart) + Int(precedeCount) }

  var followRange: Range<Int> { Int(followStart)..<Int(followStart) + Int(followCount) }
}

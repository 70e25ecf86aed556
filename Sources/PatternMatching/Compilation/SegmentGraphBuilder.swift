/// Builds the graph of all segments.
///
/// The positions of a segment are made deterministic by the subset construction. Since what follows a
/// position has a greater number, sets are finished from the last to the first, and a set that goes on
/// like one already known, in this segment or another, becomes the same state.
struct SegmentGraphBuilder {
  /// What tells two states apart.
  private struct Key: Hashable {
    var isEnd: Bool
    /// By ascending class.
    var row: [SegmentGraph.Beginning]
  }

  private let alphabet: Alphabet
  private var stateOf: [Key: Int32] = [:]
  private var rows: [TransitionComb.Row] = []
  private var isEnd: [Bool] = []
  private var beginningStart: [Int32] = [0]
  private var beginnings: [SegmentGraph.Beginning] = []
  /// Sets of positions met so far, in all segments.
  private var setCount = 0

  private init(alphabet: Alphabet) { self.alphabet = alphabet }

  /// Builds the graph.
  ///
  /// - Throws: `pack-too-large` if it would outgrow the bound on states.
  static func graph(
    of segments: [Segment], alphabet: Alphabet
  ) throws(PatternError) -> SegmentGraph {
    var builder = SegmentGraphBuilder(alphabet: alphabet)
    for segment in segments { try builder.add(segment) }
    return SegmentGraph(
      transitions: TransitionComb(rows: builder.rows, classCount: alphabet.count),
      isEnd: builder.isEnd, beginningStart: builder.beginningStart, beginnings: builder.beginnings)
  }

  private mutating func add(_ segment: Segment) throws(PatternError) {
    let classes = segment.symbols.map { alphabet.classes(of: $0) }
    let last = Set(segment.last)
    let start = Self.buckets(of: segment.first, classes)
    var sets: Set<[Int]> = []
    var open = start.map(\.positions)
    while let set = open.popLast() {
      guard sets.insert(set).inserted else { continue }
      setCount += 1
      guard setCount <= TransitionComb.stateLimit else {
        throw PatternError(
          id: "pack-too-large", offset: 0,
          message: "the patterns of this pack need more than \(TransitionComb.stateLimit) states",
          expected: "fewer choices within choices")
      }
      for bucket in Self.buckets(of: set.flatMap { segment.follow[$0] }, classes) {
        open.append(bucket.positions)
      }
    }
    // Every position of what follows a set is greater than the set's first.
    var states: [[Int]: Int32] = [:]
    for set in sets.sorted(by: { $1.lexicographicallyPrecedes($0) }) {
      let row = Self.buckets(of: set.flatMap { segment.follow[$0] }, classes).map { bucket in
        SegmentGraph.Beginning(
          letterClass: bucket.letterClass, state: states[bucket.positions] ?? 0)
      }
      states[set] = state(Key(isEnd: set.contains(where: last.contains), row: row))
    }
    for bucket in start {
      beginnings.append(
        SegmentGraph.Beginning(
          letterClass: bucket.letterClass, state: states[bucket.positions] ?? 0))
    }
    beginningStart.append(Int32(beginnings.count))
  }

  private mutating func state(_ key: Key) -> Int32 {
    if let known = stateOf[key] { return known }
    let new = Int32(rows.count)
    stateOf[key] = new
    rows.append(key.row.map { ($0.letterClass, $0.state) })
    isEnd.append(key.isEnd)
    return new
  }

  /// Positions by the classes that they accept, ascending; each bucket's positions ascending.
  private static func buckets(
    of positions: [Int], _ classes: [[UInt16]]
  ) -> [(letterClass: UInt16, positions: [Int])] {
    var pairs: [(letterClass: UInt16, position: Int)] = []
    for position in positions {
      for letterClass in classes[position] { pairs.append((letterClass, position)) }
    }
    pairs.sort { ($0.letterClass, $0.position) < ($1.letterClass, $1.position) }
    var buckets: [(letterClass: UInt16, positions: [Int])] = []
    for (letterClass, position) in pairs {
      if buckets.last?.letterClass != letterClass { buckets.append((letterClass, [])) }
      if buckets[buckets.count - 1].positions.last != position {
        buckets[buckets.count - 1].positions.append(position)
      }
    }
    return buckets
  }
}

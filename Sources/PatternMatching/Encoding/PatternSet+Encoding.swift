extension PatternSet {
  /// Changes with the meaning of what is written.
  private static let version = 5

  /// The compiled tables as printable ASCII, to be read by ``init(encoded:digest:)``.
  ///
  /// - Parameter digest: What the set was compiled from, in one number.
  /// - Returns: Some 5 bytes a transition. O(size of the tables).
  package func encoded(digest: UInt64) -> [UInt8] {
    var writer = NumberWriter()
    writer.write(Self.version)
    writer.write(digest >> 32)
    writer.write(digest & 0xFFFF_FFFF)
    writer.write(count)
    tables.automaton.encode(to: &writer)
    tables.graph.encode(to: &writer)
    tables.alternatives.encode(to: &writer)
    writer.write(tables.fillers.count)
    tables.weights.encode(to: &writer)
    return writer.bytes
  }

  /// Reads compiled tables instead of compiling patterns: some milliseconds instead of hundreds.
  ///
  /// Gives `nil` for tables of another version or other patterns, and for broken ones.
  ///
  /// - Parameters:
  ///   - bytes: What ``encoded(digest:)`` returned.
  ///   - digest: What the set ought to have been compiled from.
  package init?(encoded bytes: [UInt8], digest: UInt64) {
    guard let (set, stated) = Self.read(encoded: bytes), stated == digest else { return nil }
    self = set
  }

  /// Reads compiled tables whose patterns are not known yet.
  ///
  /// - Parameter bytes: What ``encoded(digest:)`` returned.
  /// - Returns: The set and what it was compiled from; `nil` for tables of another version, and for
  ///   broken ones. O(bytes).
  package static func read(encoded bytes: [UInt8]) -> (set: PatternSet, digest: UInt64)? {
    var reader = NumberReader(bytes)
    guard reader.read(Int.self) == Self.version else { return nil }
    let digest = reader.read(UInt64.self) << 32 | reader.read(UInt64.self)
    let count = reader.read(Int.self)
    guard let automaton = Automaton(from: &reader),
      let (graph, signatures) = SegmentGraph.read(
        from: &reader, classCount: automaton.classCount),
      let alternatives = AlternativeTable(
        from: &reader, patternCount: count, signatures: signatures)
    else { return nil }
    let fillerCount = Int(reader.read(UInt16.self))
    guard let weights = WeightTable(from: &reader), reader.isComplete,
      automaton.accepted.allSatisfy({
        $0.segment < graph.segmentCount + fillerCount + weights.gramCount
      })
    else { return nil }
    let tables = PatternTables(
      automaton: automaton, graph: graph, alternatives: alternatives, fillerCount: fillerCount,
      weights: weights)
    return (PatternSet(tables: tables, count: count), digest)
  }
}

extension PatternSet {
  /// Changes with the meaning of what is written.
  private static let version = 1

  /// The compiled tables in bytes below 128, to be read by ``init(encoded:digest:)``.
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
    tables.segments.encode(to: &writer)
    tables.alternatives.encode(to: &writer)
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
    var reader = NumberReader(bytes)
    guard reader.read(Int.self) == Self.version, reader.read(UInt64.self) == digest >> 32,
      reader.read(UInt64.self) == digest & 0xFFFF_FFFF
    else { return nil }
    let count = reader.read(Int.self)
    guard let automaton = Automaton(from: &reader),
      let segments = SegmentTable(from: &reader, classCount: automaton.classCount),
      var alternatives = AlternativeTable(
        from: &reader, patternCount: count, segmentCount: segments.count), reader.isComplete
    else { return nil }
    alternatives.index(ranks: segments.ranks)
    self.init(
      tables: PatternTables(
        automaton: automaton, segments: segments, alternatives: alternatives), count: count)
  }
}

/// The positions at which each segment may begin, or end, by the class of their letter.
struct EdgeIndex: Sendable {
  /// A position and a class that it accepts.
  struct Entry: Sendable {
    var letterClass: UInt16
    var position: Int32
  }

  /// For each segment, where its entries begin; one more entry than segments.
  private var start: [Int32] = [0]
  /// By segment, then by ascending class.
  private var entries: [Entry] = []

  /// Collects the positions that have an edge: O(positions).
  init(_ edge: SegmentTable.Edges, of table: SegmentTable) {
    var classesOfSyllable: [UInt16: [UInt16]] = [:]
    for (letterClass, syllable) in table.classSyllables.enumerated() where syllable != 0 {
      classesOfSyllable[syllable, default: []].append(UInt16(letterClass))
    }
    for segment in 0..<table.count {
      let first = entries.count
      let positions = table.positionStart[segment]..<table.positionStart[segment + 1]
      for position in positions where table.positions[Int(position)].edges.contains(edge) {
        let own = table.positions[Int(position)].letterClass
        entries.append(Entry(letterClass: own, position: position))
        let syllable = table.positions[Int(position)].syllable
        for other in classesOfSyllable[syllable] ?? [] where syllable != 0 && other != own {
          entries.append(Entry(letterClass: other, position: position))
        }
      }
      entries[first...].sort { ($0.letterClass, $0.position) < ($1.letterClass, $1.position) }
      start.append(Int32(entries.count))
    }
  }

  /// All entries of a segment.
  func entries(of segment: Int) -> Range<Int> {
    Int(start[segment])..<Int(start[segment + 1])
  }

  /// The entries of a segment that accept a class.
  ///
  /// O(log n) in the segment's entries.
  func entries(of segment: Int, accepting letterClass: UInt16) -> Range<Int> {
    let all = entries(of: segment)
    let first = partitionPoint(all) { $0.letterClass < letterClass }
    var end = first
    while end < all.upperBound, entries[end].letterClass == letterClass { end += 1 }
    return first..<end
  }

  subscript(index: Int) -> Entry { entries[index] }

  private func partitionPoint(_ range: Range<Int>, _ holds: (Entry) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(entries[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

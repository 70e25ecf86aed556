/// All segments as one acyclic automaton, to find where a given segment stands.
///
/// Unlike ``Automaton``, which looks for all segments at once, it is entered at one letter for one
/// segment. Each segment has its own beginnings; whatever goes on alike in several is there once, so
/// the word lists of a pack, spelled out in hundreds of segments, share their ends. A class for the
/// reason that ``PatternTables`` is one.
final class SegmentGraph: Sendable {
  /// A letter that a segment may begin with, and what it leads to.
  struct Beginning: Sendable, Hashable {
    var letterClass: UInt16
    var state: Int32
  }

  /// Transitions lead to smaller states, so every walk comes to an end.
  let transitions: TransitionComb
  /// For each state, whether the segment may end on entering it.
  let isEnd: [Bool]
  /// For each segment, where its beginnings are; one more entry than segments.
  let beginningStart: [Int32]
  /// By segment, then by ascending class.
  let beginnings: [Beginning]

  init(
    transitions: TransitionComb, isEnd: [Bool], beginningStart: [Int32], beginnings: [Beginning]
  ) {
    self.transitions = transitions
    self.isEnd = isEnd
    self.beginningStart = beginningStart
    self.beginnings = beginnings
  }

  var segmentCount: Int { beginningStart.count - 1 }

  var stateCount: Int { isEnd.count }

  var byteCount: Int {
    transitions.byteCount + isEnd.count + beginningStart.count * 4
      + beginnings.count * MemoryLayout<Beginning>.stride
  }

  /// The letters that a segment may begin with.
  @inline(__always)
  func beginnings(of segment: Int) -> Range<Int> {
    Int(beginningStart[segment])..<Int(beginningStart[segment + 1])
  }

  /// For each segment, letters that it cannot do without: O(transitions).
  ///
  /// - Parameter rows: What ``transitions`` was made from.
  /// - Returns: A signature a segment.
  func signatures(of rows: TransitionRows) -> [LetterSignature] {
    var ofState: [LetterSignature] = []
    ofState.reserveCapacity(rows.count)
    for state in 0..<rows.count {
      guard !isEnd[state] else {
        ofState.append(LetterSignature())
        continue
      }
      var common = LetterSignature.full
      for index in rows.row(of: state) {
        var way = ofState[Int(rows.targets[index])]
        way.insert(rows.classes[index])
        common = common.intersection(way)
      }
      ofState.append(common)
    }
    return (0..<segmentCount).map { segment in
      var common = LetterSignature.full
      for beginning in beginnings[beginnings(of: segment)] {
        var way = ofState[Int(beginning.state)]
        way.insert(beginning.letterClass)
        common = common.intersection(way)
      }
      return common
    }
  }
}

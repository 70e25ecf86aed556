import TextAnalysis

/// Puts the segments found in one text together to patterns.
///
/// Distances are counted in letters that mean something: fillers and stutters weigh nothing.
struct PatternJoiner {
  /// Where the part at hand stands.
  private var places: [Range<Int>] = []
  /// What the parts so far cover.
  private var chains: [Range<Int>] = []
  private var linked: [Range<Int>] = []

  /// Finds every pattern all of whose segments were found.
  ///
  /// The hits come by place, then by pattern; those of one pattern do not overlap.
  mutating func join(
    _ tables: PatternTables, _ spans: inout SegmentSpans, _ view: inout TextView,
    into hits: inout [PatternHit]
  ) {
    for index in spans.found.indices {
      let segment = Int(spans.found[index])
      for number in tables.alternatives.calledUp(by: segment) {
        let alternative = tables.alternatives.alternatives[Int(number)]
        guard hasAll(alternative, tables, &spans, view) else { continue }
        join(alternative, tables, &spans, &view, into: &hits)
      }
    }
    for number in tables.alternatives.slotOnly {
      let alternative = tables.alternatives.alternatives[Int(number)]
      join(alternative, tables, &spans, &view, into: &hits)
    }
    Self.settle(&hits)
  }

  /// Whether every segment of a reading stands somewhere: first those that the scan reports, since
  /// asking for these costs nothing.
  private func hasAll(
    _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ spans: inout SegmentSpans, _ view: TextView
  ) -> Bool {
    if alternative.needs.count == 1 { return true }
    for index in alternative.needs {
      let segment = tables.alternatives.needs[Int(index)]
      if tables.alternatives.isReported(Int(segment)), !spans.has(segment) { return false }
    }
    for index in alternative.needs {
      let segment = Int(tables.alternatives.needs[Int(index)])
      if !tables.alternatives.isReported(segment),
        spans.spans(of: segment, isReported: false, in: view).isEmpty
      {
        return false
      }
    }
    return true
  }

  /// Drops hits that overlap another of the same pattern, the earlier and longer one staying.
  private static func settle(_ hits: inout [PatternHit]) {
    guard hits.count > 1 else { return }
    hits.sort {
      ($0.pattern, $0.letters.lowerBound, $1.letters.upperBound)
        < ($1.pattern, $1.letters.lowerBound, $0.letters.upperBound)
    }
    var kept = 1
    for index in 1..<hits.count {
      let before = hits[kept - 1]
      let hit = hits[index]
      if hit.pattern == before.pattern, hit.letters.lowerBound < before.letters.upperBound {
        continue
      }
      hits[kept] = hit
      kept += 1
    }
    hits.removeSubrange(kept...)
    hits.sort {
      ($0.letters.lowerBound, $0.letters.upperBound, $0.pattern)
        < ($1.letters.lowerBound, $1.letters.upperBound, $1.pattern)
    }
  }

  // MARK: One reading

  private mutating func join(
    _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ spans: inout SegmentSpans, _ view: inout TextView, into hits: inout [PatternHit]
  ) {
    var distance = 0...0
    var isFirst = true
    for index in alternative.parts {
      let part = tables.alternatives.parts[Int(index)]
      switch part.kind {
      case .gap:
        distance = Int(part.first)...Int(part.second)
        continue
      case .wordRest:
        for index in chains.indices {
          chains[index] = chains[index].lowerBound..<view.wordEnd(after: chains[index].upperBound)
        }
        continue
      case .slot:
        let slot = tables.alternatives.slots[Int(part.first)]
        places.removeAll(keepingCapacity: true)
        for entity in view.entities where slot.accepts(entity) { places.append(entity.letters) }
      case .segment:
        let next = Int(index) + 1
        let goesOn =
          next < Int(alternative.parts.upperBound)
          && tables.alternatives.parts[next].kind == .wordRest
        places.removeAll(keepingCapacity: true)
        let segment = Int(part.first)
        let isReported = tables.alternatives.isReported(segment)
        for span in spans.spans(of: segment, isReported: isReported, in: view)
        where goesOn || view.isWordBoundary(span.upperBound) {
          places.append(span)
        }
      }
      if isFirst {
        chains.removeAll(keepingCapacity: true)
        for place in places where startsWell(place.lowerBound, alternative, tables, view) {
          chains.append(place)
        }
      } else {
        link(distance, view)
      }
      distance = 0...0
      isFirst = false
      if chains.isEmpty { return }
    }
    for chain in chains where endsWell(chain.upperBound, alternative, tables, view) {
      hits.append(PatternHit(pattern: Int(alternative.pattern), letters: chain))
    }
  }

  /// Continues chains with the places that stand at the right distance after them.
  ///
  /// Of the chains that a place can continue the nearest is taken, so each place looks back over a
  /// bounded number of letters.
  private mutating func link(_ distance: ClosedRange<Int>, _ view: TextView) {
    orderChainsByEnd()
    linked.removeAll(keepingCapacity: true)
    for place in places {
      var index = chains.partitionPoint { $0.upperBound <= place.lowerBound } - 1
      while index >= 0 {
        let between = chains[index].upperBound..<place.lowerBound
        let weight = view.weight(of: between)
        if weight > distance.upperBound { break }
        if distance.upperBound > 0, view.hasSentenceEnd(in: between) { break }
        if distance.contains(weight) {
          linked.append(chains[index].lowerBound..<place.upperBound)
          break
        }
        index -= 1
      }
    }
    swap(&chains, &linked)
  }

  /// Sorts chains by their ends; of several that end alike the shortest stays.
  private mutating func orderChainsByEnd() {
    guard chains.count > 1 else { return }
    chains.sort { ($0.upperBound, $1.lowerBound) < ($1.upperBound, $0.lowerBound) }
    var kept = 1
    for index in 1..<chains.count where chains[index].upperBound != chains[kept - 1].upperBound {
      chains[kept] = chains[index]
      kept += 1
    }
    chains.removeSubrange(kept...)
  }

  // MARK: Edges

  private func startsWell(
    _ index: Int, _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ view: TextView
  ) -> Bool {
    if !alternative.edges.isDisjoint(with: [.turnStart, .sentenceStart]) {
      let opening = view.start(before: index)
      if alternative.edges.contains(.turnStart), opening > 0 { return false }
      if alternative.edges.contains(.sentenceStart),
        !(opening...index).contains(where: { view.text.breaks[$0] == .sentence })
      {
        return false
      }
    }
    return !alternative.notBefore.contains { word in
      let letters = tables.alternatives.letters(ofWord: word)
      return index >= letters.count
        && view.text.letters[(index - letters.count)..<index].elementsEqual(letters)
    }
  }

  private func endsWell(
    _ index: Int, _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ view: TextView
  ) -> Bool {
    if !alternative.edges.isDisjoint(with: [.turnEnd, .sentenceEnd]) {
      let closing = view.end(after: index)
      if alternative.edges.contains(.turnEnd), closing < view.text.letters.count { return false }
      if alternative.edges.contains(.sentenceEnd),
        !(index...closing).contains(where: { view.text.breaks[$0] == .sentence })
      {
        return false
      }
    }
    return !alternative.notAfter.contains { word in
      let letters = tables.alternatives.letters(ofWord: word)
      return index + letters.count <= view.text.letters.count
        && view.text.letters[index..<(index + letters.count)].elementsEqual(letters)
    }
  }
}

extension AlternativeTable {
  /// A word that must not stand beside a reading.
  fileprivate func letters(ofWord word: Int32) -> ArraySlice<UInt32> {
    wordLetters[Int(wordStart[Int(word)])..<Int(wordStart[Int(word) + 1])]
  }
}

extension PatternSlot {
  fileprivate func accepts(_ entity: Entity) -> Bool {
    let wanted: Entity.Kind =
      switch kind {
      case .number: .number
      case .jobNumber: .jobNumber
      case .phone: .phone
      case .amount: .amount
      case .date: .date
      case .time: .time
      case .duration: .duration
      case .identifier: .identifier
      }
    return entity.kind == wanted && (digits?.contains(entity.digits.count) ?? true)
  }
}

extension [Range<Int>] {
  /// The first index whose element does not satisfy a condition that holds for a prefix.
  fileprivate func partitionPoint(_ holds: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

import TextAnalysis

/// Puts the segments found in one text together to patterns.
///
/// Distances are counted in letters that mean something: fillers and stutters weigh nothing.
struct PatternJoiner {
  /// Where the part at hand stands.
  private var places = WorkingList<LetterSpan>()
  /// What the parts so far cover.
  private var chains = WorkingList<LetterSpan>()
  private var linked = WorkingList<LetterSpan>()

  /// Finds every wanted pattern all of whose segments were found.
  ///
  /// The hits come by pattern, then by place; those of one pattern do not overlap.
  mutating func join(
    _ tables: PatternTables, _ signature: LetterSignature, among wanted: [Bool]?,
    _ spans: inout SegmentSpans, _ view: TextView, into hits: inout [PatternHit]
  ) {
    let first = hits.count
    for index in spans.found.indices {
      for number in tables.alternatives.calledUp(by: Int(spans.found[index])) {
        let alternative = tables.alternatives.alternatives[number]
        guard alternative.needed.isWithin(signature) else { continue }
        if let wanted, !wanted[Int(alternative.pattern)] { continue }
        join(alternative, tables, &spans, view, into: &hits)
      }
    }
    if !view.entities.isEmpty {
      for number in tables.alternatives.slotOnly {
        let alternative = tables.alternatives.alternatives[number]
        if let wanted, !wanted[Int(alternative.pattern)] { continue }
        join(alternative, tables, &spans, view, into: &hits)
      }
    }
    Self.settle(&hits, from: first)
  }

  /// Drops hits that overlap another of the same pattern, the earlier and longer one staying.
  private static func settle(_ hits: inout [PatternHit], from first: Int) {
    guard hits.count - first > 1 else { return }
    hits[first...].sort(by: PatternHit.byPattern)
    var kept = first + 1
    for index in first + 1..<hits.count where !hits[kept - 1].overlaps(later: hits[index]) {
      hits[kept] = hits[index]
      kept += 1
    }
    hits.removeLast(hits.count - kept)
  }

  // MARK: One reading

  private mutating func join(
    _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ spans: inout SegmentSpans, _ view: TextView, into hits: inout [PatternHit]
  ) {
    let parts = alternative.parts
    // What is not there need not be looked for: segments that the scan would have reported, and
    // slots that nothing in the text can fill.
    for index in parts {
      let part = tables.alternatives.parts[index]
      if part.isReported, !spans.has(part.first) { return }
      if part.kind == .slot, !view.mayFill(tables.alternatives.slots[Int(part.first)]) { return }
    }
    var distance = 0...0
    for index in parts {
      let part = tables.alternatives.parts[index]
      switch part.kind {
      case .gap:
        distance = Int(part.first)...Int(part.most)
        continue
      case .wordRest:
        for chain in chains.indices {
          chains[chain].end = Int32(view.wordEnd(after: Int(chains[chain].end)))
        }
        continue
      case .slot: placeSlot(tables.alternatives.slots[Int(part.first)], view)
      case .segment:
        let goesOn =
          index + 1 < parts.upperBound && tables.alternatives.parts[index + 1].kind == .wordRest
        let known = spans.places(of: part.first, isReported: part.isReported, in: view, tables)
        places.removeAll()
        for place in known {
          let span = spans.spans[place]
          if goesOn || view.isWordBoundary(Int(span.end)) { places.append(span) }
        }
      }
      if index == parts.lowerBound {
        chains.removeAll()
        for index in places.indices {
          guard let start = Self.start(of: places[index], alternative, tables, view) else {
            continue
          }
          chains.append(LetterSpan(start, Int(places[index].end)))
        }
      } else {
        link(distance, view)
      }
      distance = 0...0
      if chains.isEmpty { return }
    }
    for index in chains.indices {
      guard let end = Self.end(of: chains[index], alternative, tables, view) else { continue }
      let span = LetterSpan(Int(chains[index].start), end)
      hits.append(PatternHit(pattern: alternative.pattern, span: span))
    }
  }

  private mutating func placeSlot(_ slot: PatternSlot, _ view: TextView) {
    places.removeAll()
    // By index, so that the texts of entities are not held on to.
    for index in view.entities.indices where slot.accepts(view.entities[index]) {
      let letters = view.entities[index].letters
      places.append(LetterSpan(letters.lowerBound, letters.upperBound))
    }
  }

  /// Continues chains with the places that stand at the right distance after them.
  ///
  /// Of the chains that a place can continue the nearest is taken, so each place looks back over a
  /// bounded number of letters.
  private mutating func link(_ distance: ClosedRange<Int>, _ view: TextView) {
    orderChainsByEnd()
    linked.removeAll()
    for number in places.indices {
      let place = places[number]
      var index = chains.partitionPoint { $0.end <= place.start } - 1
      while index >= 0 {
        let between = Int(chains[index].end)..<Int(place.start)
        let weight = view.weight(of: between)
        if weight > distance.upperBound { break }
        if distance.contains(weight) {
          // Where a sentence ends here, it ends before whatever stands further back, too.
          if distance.upperBound > 0, view.hasSentenceEnd(in: between) { break }
          var chain = chains[index]
          chain.end = place.end
          linked.append(chain)
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
    chains.sort(by: LetterSpan.endsBefore)
    var kept = 1
    for index in 1..<chains.count where chains[index].end != chains[kept - 1].end {
      chains[kept] = chains[index]
      kept += 1
    }
    chains.truncate(to: kept)
  }

  // MARK: Edges

  // Static, so that a call need not keep hold of the joiner's lists.
  private static func start(
    of place: LetterSpan, _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ view: TextView
  ) -> Int? {
    let index = Int(place.start)
    let isExcluded = alternative.notBefore.contains { word in
      let letters = tables.alternatives.letters(ofWord: word)
      return index >= letters.count
        && view.text.letters[(index - letters.count)..<index].elementsEqual(letters)
    }
    if isExcluded { return nil }
    return view.beginning(before: index, edges: alternative.edges, gap: alternative.gapBefore)
  }

  private static func end(
    of chain: LetterSpan, _ alternative: AlternativeTable.Alternative, _ tables: PatternTables,
    _ view: TextView
  ) -> Int? {
    let index = Int(chain.end)
    let isExcluded = alternative.notAfter.contains { word in
      let letters = tables.alternatives.letters(ofWord: word)
      return index + letters.count <= view.text.letters.count
        && view.text.letters[index..<(index + letters.count)].elementsEqual(letters)
    }
    if isExcluded { return nil }
    return view.ending(after: index, edges: alternative.edges, gap: alternative.gapAfter)
  }
}

extension PatternSlot {
  /// The kind of entity that fills it.
  @inline(__always)
  var entityKind: Entity.Kind {
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
  }

  fileprivate func accepts(_ entity: Entity) -> Bool {
    // Compared as numbers, since comparing the kinds themselves calls for a witness; digits are ASCII.
    entity.kind.rawValue == entityKind.rawValue
      && (digits?.contains(entity.digits.utf8.count) ?? true)
  }
}

extension WorkingList<LetterSpan> {
  /// The first index whose element does not satisfy a condition that holds for a prefix.
  fileprivate func partitionPoint(_ holds: (LetterSpan) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

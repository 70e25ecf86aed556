import TextAnalysis

/// Puts the segments found in one text together to patterns.
///
/// Distances are counted in letters that mean something: fillers and stutters weigh nothing.
struct PatternJoiner {
  private let set: PatternSet
  private let text: FoldedText
  private let weightless: Weightless
  private var spans: [Int: [Range<Int>]] = [:]
  private var entities: [Entity]?

  init(set: PatternSet, text: FoldedText) {
    self.set = set
    self.text = text
    weightless = Weightless(text)
  }

  // MARK: Segments

  mutating func add(events: [Automaton.Event]) {
    for event in events where event.segment < set.patternSegmentCount {
      var end = letterEnd(ofByte: event.byteEnd)
      // Several letters may come of one scalar and so end at the same byte.
      while end > 0, text.byteEnds[end - 1] == event.byteEnd {
        if add(segment: Int(event.segment), end: end, in: text.letters, map: nil) { break }
        end -= 1
      }
    }
    guard let cleaned = weightless.cleaned else { return }
    var more: [Automaton.Event] = []
    set.automaton.scan(letters: cleaned.letters, into: &more)
    for event in more where event.segment < set.patternSegmentCount {
      _ = add(
        segment: Int(event.segment), end: Int(event.byteEnd), in: cleaned.letters,
        map: cleaned.origins)
    }
  }

  private mutating func add(segment: Int, end: Int, in letters: [UInt32], map: [Int]?) -> Bool {
    let starts = set.segments[segment].starts(
      endingAt: end, in: letters, passingOver: set.fillers)
    for start in starts {
      let span = map.map { $0[start]..<($0[end - 1] + 1) } ?? start..<end
      if isWordStart(span.lowerBound) { spans[segment, default: []].append(span) }
    }
    return !starts.isEmpty
  }

  /// The number of letters that end at or before a byte.
  private func letterEnd(ofByte byte: Int32) -> Int {
    var low = 0
    var high = text.byteEnds.count
    while low < high {
      let middle = (low + high) / 2
      if text.byteEnds[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Patterns

  mutating func hits() -> [PatternHit] {
    for segment in spans.keys {
      spans[segment] = Self.sorted(spans[segment] ?? [])
    }
    var candidates = set.slotOnly
    for segment in spans.keys { candidates += set.startedBy[segment].map(Int.init) }
    var byPattern: [Int: [Range<Int>]] = [:]
    for number in candidates.sorted() {
      let alternative = set.alternatives[number]
      guard alternative.needs.allSatisfy({ spans[$0] != nil }) else { continue }
      let found = join(alternative)
      if !found.isEmpty { byPattern[alternative.pattern, default: []] += found }
    }
    var hits: [PatternHit] = []
    for (pattern, ranges) in byPattern {
      var end = -1
      for range in Self.sorted(ranges) where range.lowerBound >= end {
        hits.append(PatternHit(pattern: pattern, letters: range))
        end = range.upperBound
      }
    }
    return hits.sorted {
      ($0.letters.lowerBound, $0.letters.upperBound, $0.pattern)
        < ($1.letters.lowerBound, $1.letters.upperBound, $1.pattern)
    }
  }

  /// By start, the longer first.
  private static func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  private mutating func join(_ alternative: CompiledAlternative) -> [Range<Int>] {
    var chains: [Range<Int>]?
    var distance = 0...0
    for (index, part) in alternative.parts.enumerated() {
      let places: [Range<Int>]
      switch part {
      case .gap(let range):
        distance = range
        continue
      case .wordRest:
        chains = chains.map { $0.map { $0.lowerBound..<wordEnd(after: $0.upperBound) } }
        continue
      case .slot(let slot): places = self.places(of: slot)
      case .segment(let number):
        let next = index + 1 < alternative.parts.count ? alternative.parts[index + 1] : nil
        if case .wordRest? = next {
          places = spans[number] ?? []
        } else {
          places = (spans[number] ?? []).filter { isWordEnd($0.upperBound) }
        }
      }
      if let before = chains {
        chains = link(before, to: places, distance: distance)
      } else {
        chains = places.filter { startsWell($0.lowerBound, alternative) }
      }
      distance = 0...0
      if chains?.isEmpty == true { return [] }
    }
    return (chains ?? []).filter { endsWell($0.upperBound, alternative) }
  }

  /// Continues chains with the places that stand at the right distance after them.
  ///
  /// Of the chains that a place can continue the nearest is taken, so each place looks back over a
  /// bounded number of letters.
  private func link(_ chains: [Range<Int>], to places: [Range<Int>], distance: ClosedRange<Int>)
    -> [Range<Int>]
  {
    var nearest: [Int: Int] = [:]
    for chain in chains {
      nearest[chain.upperBound] = max(nearest[chain.upperBound] ?? 0, chain.lowerBound)
    }
    let ends = nearest.keys.sorted()
    var result: [Range<Int>] = []
    for place in places {
      var index = ends.partitionPoint { $0 <= place.lowerBound } - 1
      while index >= 0 {
        let end = ends[index]
        let between = weightless.weight(of: end..<place.lowerBound)
        if between > distance.upperBound { break }
        if distance.upperBound > 0, weightless.hasSentenceEnd(in: end..<place.lowerBound) { break }
        if distance.contains(between), let start = nearest[end] {
          result.append(start..<place.upperBound)
          break
        }
        index -= 1
      }
    }
    return result
  }

  private mutating func places(of slot: PatternSlot) -> [Range<Int>] {
    let all = entities ?? EntityRecognizer.entities(in: text)
    entities = all
    return all.filter { slot.accepts($0) }.map(\.letters)
  }

  // MARK: Edges

  /// Whether a word of an alphabet can begin here: not in the middle of one.
  private func isWordStart(_ index: Int) -> Bool { isWordBoundary(index) }

  private func isWordEnd(_ index: Int) -> Bool { isWordBoundary(index) }

  private func isWordBoundary(_ index: Int) -> Bool {
    guard index > 0, index < text.letters.count, text.breaks[index] == .none else { return true }
    let before = text.letters[index - 1]
    let after = text.letters[index]
    return !(before.isLatinLetter || before.isDigit) || !(after.isLatinLetter || after.isDigit)
      || before.isDigit != after.isDigit
  }

  private func wordEnd(after index: Int) -> Int {
    var end = index
    while end < text.letters.count, text.breaks[end] == .none, text.letters[end].isLatinLetter {
      end += 1
    }
    return end
  }

  private func startsWell(_ index: Int, _ alternative: CompiledAlternative) -> Bool {
    for anchor in alternative.startAnchors {
      let opening = weightless.start(before: index)
      let holds =
        anchor == .turnStart
        ? opening == 0 : (opening...index).contains { text.breaks[$0] == .sentence }
      if !holds { return false }
    }
    return !alternative.notBefore.contains { word in
      index >= word.count && text.letters[(index - word.count)..<index].elementsEqual(word)
    }
  }

  private func endsWell(_ index: Int, _ alternative: CompiledAlternative) -> Bool {
    for anchor in alternative.endAnchors {
      let closing = weightless.end(after: index)
      let holds =
        anchor == .turnEnd
        ? closing == text.letters.count
        : (index...closing).contains { text.breaks[$0] == .sentence }
      if !holds { return false }
    }
    return !alternative.notAfter.contains { word in
      index + word.count <= text.letters.count
        && text.letters[index..<(index + word.count)].elementsEqual(word)
    }
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

extension [Int] {
  /// The first index whose element does not satisfy a condition that holds for a prefix.
  fileprivate func partitionPoint(_ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// All readings of all patterns in flat arrays.
struct AlternativeTable: Sendable {
  /// One reading of a pattern.
  struct Alternative: Sendable {
    var pattern: Int32
    var parts: Range<Int32>
    /// The segments that must all have been found.
    var needs: Range<Int32>
    var edges: Edges
    /// Words that must not stand right before and right after it.
    var notBefore: Range<Int32>
    var notAfter: Range<Int32>
  }

  /// One part of a reading.
  struct Part: Sendable {
    enum Kind: UInt8, Sendable { case segment, slot, gap, wordRest }
    var kind: Kind
    /// The number of the segment or slot, or the fewest letters of a gap.
    var first: Int32
    /// The most letters of a gap.
    var second: Int32 = 0
  }

  /// What a reading is tied to.
  struct Edges: OptionSet, Sendable {
    let rawValue: UInt8
    static let sentenceStart = Edges(rawValue: 1)
    static let sentenceEnd = Edges(rawValue: 2)
    static let turnStart = Edges(rawValue: 4)
    static let turnEnd = Edges(rawValue: 8)
  }

  var alternatives: [Alternative] = []
  var parts: [Part] = []
  var needs: [Int32] = []
  var slots: [PatternSlot] = []
  /// Where each word that must not stand beside a reading begins in ``wordLetters``.
  var wordStart: [Int32] = [0]
  var wordLetters: [UInt32] = []
  /// For each segment, where the readings that it calls up begin in ``calledUp``.
  private var calledUpStart: [Int32] = []
  private var calledUp: [Int32] = []
  /// Readings without any segment, which no segment calls up.
  private(set) var slotOnly: [Int32] = []

  /// Adds a reading whose segments have numbers.
  mutating func add(
    _ source: PatternAlternative, pattern: Int, segments: [PatternNode: Int]
  ) {
    let firstPart = Int32(parts.count)
    let firstNeed = Int32(needs.count)
    for part in source.parts {
      switch part {
      case .segment(let node):
        let number = Int32(segments[node] ?? 0)
        parts.append(Part(kind: .segment, first: number))
        if !needs[Int(firstNeed)...].contains(number) { needs.append(number) }
      case .slot(let slot):
        let number = slots.firstIndex(of: slot) ?? slots.count
        if number == slots.count { slots.append(slot) }
        parts.append(Part(kind: .slot, first: Int32(number)))
      case .gap(let range):
        parts.append(
          Part(kind: .gap, first: Int32(range.lowerBound), second: Int32(range.upperBound)))
      case .wordRest: parts.append(Part(kind: .wordRest, first: 0))
      }
    }
    var edges: Edges = []
    for anchor in source.startAnchors + source.endAnchors { edges.insert(Edges(anchor)) }
    let notBefore = addWords(source.notBefore)
    let notAfter = addWords(source.notAfter)
    alternatives.append(
      Alternative(
        pattern: Int32(pattern), parts: firstPart..<Int32(parts.count),
        needs: firstNeed..<Int32(needs.count), edges: edges, notBefore: notBefore,
        notAfter: notAfter))
  }

  private mutating func addWords(_ words: [[UInt32]]) -> Range<Int32> {
    let first = Int32(wordStart.count - 1)
    for word in words {
      wordLetters += word
      wordStart.append(Int32(wordLetters.count))
    }
    return first..<Int32(wordStart.count - 1)
  }

  /// The readings that a segment calls up.
  func calledUp(by segment: Int) -> ArraySlice<Int32> {
    calledUp[Int(calledUpStart[segment])..<Int(calledUpStart[segment + 1])]
  }

  /// Whether some reading is called up by a segment, so that the automaton must report it.
  func isReported(_ segment: Int) -> Bool {
    calledUpStart[segment] < calledUpStart[segment + 1]
  }

  /// Ties each reading to the one of its segments that calls it up: the rarest.
  ///
  /// - Parameter ranks: For each segment, its rank from the rarest to the commonest.
  mutating func index(ranks: [Int32]) {
    var byTrigger = [[Int32]](repeating: [], count: ranks.count)
    slotOnly = []
    for (number, alternative) in alternatives.enumerated() {
      let trigger = needs[Int(alternative.needs.lowerBound)..<Int(alternative.needs.upperBound)]
        .min { ranks[Int($0)] < ranks[Int($1)] }
      if let trigger {
        byTrigger[Int(trigger)].append(Int32(number))
      } else {
        slotOnly.append(Int32(number))
      }
    }
    calledUpStart = [0]
    calledUp = []
    for numbers in byTrigger {
      calledUp += numbers
      calledUpStart.append(Int32(calledUp.count))
    }
  }
}

extension AlternativeTable.Edges {
  init(_ anchor: PatternAnchor) {
    switch anchor {
    case .sentenceStart: self = .sentenceStart
    case .sentenceEnd: self = .sentenceEnd
    case .turnStart: self = .turnStart
    case .turnEnd: self = .turnEnd
    }
  }
}

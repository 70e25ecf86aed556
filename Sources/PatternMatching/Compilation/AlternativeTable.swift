/// All readings of all patterns in flat arrays.
struct AlternativeTable: Sendable {
  /// One reading of a pattern.
  struct Alternative: Sendable {
    /// Letters that a text must have.
    var needed = LetterSignature()
    var pattern: Int32
    var firstPart: Int32
    var partCount: Int32
    /// Words that must not stand right before it, and then those that must not stand right after it.
    var firstWord: Int32
    var notBeforeCount: Int32
    var notAfterCount: Int32
    var edges: Edges
    /// What may stand between its first word and the edge before it.
    var gapBefore = EdgeGap.none
    var gapAfter = EdgeGap.none

    var parts: Range<Int> { Int(firstPart)..<Int(firstPart) + Int(partCount) }
    var notBefore: Range<Int> { Int(firstWord)..<Int(firstWord) + Int(notBeforeCount) }
    var notAfter: Range<Int> { notBefore.upperBound..<notBefore.upperBound + Int(notAfterCount) }
  }

  /// One part of a reading.
  struct Part: Sendable {
    enum Kind: UInt8, Sendable { case segment, slot, gap, wordRest }
    var kind: Kind
    /// Whether the automaton reports the segment.
    var isReported = false
    /// The most letters of a gap.
    var most: UInt16 = 0
    /// The number of the segment or slot, or the fewest letters of a gap.
    var first: Int32
  }

  /// What a reading is tied to.
  struct Edges: OptionSet, Sendable {
    let rawValue: UInt8
    static let sentenceStart = Edges(rawValue: 1)
    static let sentenceEnd = Edges(rawValue: 2)
    static let turnStart = Edges(rawValue: 4)
    static let turnEnd = Edges(rawValue: 8)
  }

  /// By the segment that calls them up; those that none does come last.
  private(set) var alternatives: [Alternative] = []
  private(set) var parts: [Part] = []
  private(set) var slots: [PatternSlot] = []
  /// Where each word that must not stand beside a reading begins in ``wordLetters``.
  private(set) var wordStart: [Int32] = [0]
  private(set) var wordLetters: [UInt32] = []
  /// For each segment, where the readings that it calls up begin; one more entry than segments.
  private(set) var calledUpStart: [Int32] = [0]

  init() {}

  init(
    alternatives: [Alternative], parts: [Part], slots: [PatternSlot], wordStart: [Int32],
    wordLetters: [UInt32], calledUpStart: [Int32], signatures: [LetterSignature]
  ) {
    self.alternatives = alternatives
    self.parts = parts
    self.slots = slots
    self.wordStart = wordStart
    self.wordLetters = wordLetters
    self.calledUpStart = calledUpStart
    finish(signatures)
  }

  /// Adds a reading whose segments have numbers.
  mutating func add(
    _ source: PatternAlternative, pattern: Int, segments: [PatternNode: Int]
  ) {
    let firstPart = Int32(parts.count)
    for part in source.parts {
      switch part {
      case .segment(let node): parts.append(Part(kind: .segment, first: Int32(segments[node] ?? 0)))
      case .slot(let slot):
        let number = slots.firstIndex(of: slot) ?? slots.count
        if number == slots.count { slots.append(slot) }
        parts.append(Part(kind: .slot, first: Int32(number)))
      case .gap(let range):
        parts.append(
          Part(
            kind: .gap, most: UInt16(clamping: range.upperBound), first: Int32(range.lowerBound)))
      case .wordRest: parts.append(Part(kind: .wordRest, first: 0))
      }
    }
    var edges: Edges = []
    for anchor in source.startAnchors + source.endAnchors { edges.insert(Edges(anchor)) }
    let firstWord = Int32(wordStart.count - 1)
    for word in source.notBefore + source.notAfter {
      wordLetters += word
      wordStart.append(Int32(wordLetters.count))
    }
    alternatives.append(
      Alternative(
        pattern: Int32(pattern), firstPart: firstPart,
        partCount: Int32(parts.count) - firstPart, firstWord: firstWord,
        notBeforeCount: Int32(source.notBefore.count),
        notAfterCount: Int32(source.notAfter.count), edges: edges,
        gapBefore: EdgeGap(source.gapBefore), gapAfter: EdgeGap(source.gapAfter)))
  }

  /// The readings that a segment calls up.
  @inline(__always)
  func calledUp(by segment: Int) -> Range<Int> {
    Int(calledUpStart[segment])..<Int(calledUpStart[segment + 1])
  }

  /// The readings without any segment.
  var slotOnly: Range<Int> { Int(calledUpStart.last ?? 0)..<alternatives.count }

  /// Whether some reading is called up by a segment, so that the automaton must report it.
  func isReported(_ segment: Int) -> Bool { !calledUp(by: segment).isEmpty }

  /// A word that must not stand beside a reading.
  func letters(ofWord word: Int) -> ArraySlice<UInt32> {
    wordLetters[Int(wordStart[word])..<Int(wordStart[word + 1])]
  }

  /// Ties each reading to the one of its segments that calls it up: the rarest.
  ///
  /// - Parameter ranks: For each segment, its rank from the rarest to the commonest.
  mutating func order(byRanks ranks: [Int]) {
    func trigger(_ alternative: Alternative) -> Int? {
      parts[alternative.parts].filter { $0.kind == .segment }.map { Int($0.first) }
        .min { ranks[$0] < ranks[$1] }
    }
    var byTrigger = [[Alternative]](repeating: [], count: ranks.count)
    var slotOnly: [Alternative] = []
    for alternative in alternatives {
      if let trigger = trigger(alternative) {
        byTrigger[trigger].append(alternative)
      } else {
        slotOnly.append(alternative)
      }
    }
    alternatives = []
    calledUpStart = [0]
    for some in byTrigger {
      alternatives += some
      calledUpStart.append(Int32(alternatives.count))
    }
    alternatives += slotOnly
  }

  /// Notes with each reading what it needs, and with each part whether it is reported.
  ///
  /// - Parameter signatures: For each segment, letters that it cannot do without.
  mutating func finish(_ signatures: [LetterSignature]) {
    for index in parts.indices where parts[index].kind == .segment {
      parts[index].isReported = isReported(Int(parts[index].first))
    }
    for index in alternatives.indices {
      var needed = LetterSignature()
      for part in parts[alternatives[index].parts] where part.kind == .segment {
        needed = needed.union(signatures[Int(part.first)])
      }
      alternatives[index].needed = needed
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

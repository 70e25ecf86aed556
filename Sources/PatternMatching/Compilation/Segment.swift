/// A gapless part of a pattern as a position automaton (Glushkov's construction).
///
/// Every letter of the segment is a *position*; `follow` says which positions may come next. The
/// automaton of the whole pack runs these forward over every text, all at once; a segment runs its
/// own backward over the few texts where it was found, to learn where the hit began.
struct Segment: Sendable {
  /// A letter, or any letter that sounds like it.
  struct Symbol: Sendable, Hashable {
    var letter: UInt32
    var soundsLike: Bool
  }

  private(set) var symbols: [Symbol] = []
  private(set) var first: [Int] = []
  private(set) var last: [Int] = []
  /// For each position, the positions that may come next.
  private(set) var follow: [[Int]] = []
  /// For each position, the positions that may come before.
  private(set) var precede: [[Int]] = []

  /// Builds the positions of a gapless node in time linear in its follow relation.
  init(_ node: PatternNode) throws(PatternError) {
    let built = try build(node)
    first = built.first
    last = built.last
    precede = Array(repeating: [], count: symbols.count)
    for (position, nexts) in follow.enumerated() {
      for next in nexts { precede[next].append(position) }
    }
    depths = measuredDepths()
  }

  /// How often the segment is to be expected, a letter of text: the sum over its readings of the
  /// product of their letters' shares.
  var expectedShare: Double {
    var shares: [Double] = []
    var total = 0.0
    let ends = Set(last)
    let starts = Set(first)
    for (position, symbol) in symbols.enumerated() {
      var before = starts.contains(position) ? 1.0 : 0
      for previous in precede[position] { before += shares[previous] }
      shares.append(before * LetterFrequency.share(of: symbol.letter) * (symbol.soundsLike ? 8 : 1))
      if ends.contains(position) { total += shares[position] }
    }
    return total
  }

  /// What is enough to look for in a text before the segment itself is looked for there: how it begins.
  ///
  /// Whoever stands in the text has passed from a position that is at least so many letters in to one
  /// further on, or has ended before.
  ///
  /// - Parameter depth: How many letters are enough; at least one.
  /// - Returns: The segment itself if it has no more letters.
  func beginning(of depth: Int) -> Segment {
    var least: [Int] = []
    let starts = Set(first)
    for position in symbols.indices {
      let before = precede[position].map { least[$0] + 1 }.min() ?? .max
      least.append(starts.contains(position) ? 1 : before)
    }
    guard least.contains(where: { $0 > depth }) else { return self }
    let kept = symbols.indices.filter { least[$0] <= depth }
    var number = [Int](repeating: -1, count: symbols.count)
    for (new, position) in kept.enumerated() { number[position] = new }
    var beginning = self
    beginning.symbols = kept.map { symbols[$0] }
    beginning.first = first.map { number[$0] }
    beginning.last = kept.filter { least[$0] == depth || last.contains($0) }.map { number[$0] }
    beginning.follow = kept.map { follow[$0].filter { least[$0] <= depth }.map { number[$0] } }
    beginning.precede = kept.map { precede[$0].filter { least[$0] <= depth }.map { number[$0] } }
    // Where it ends is not where the segment ends.
    beginning.depths = kept.map { _ in 0 }
    return beginning
  }

  /// Positions are numbered so that what may come before one has a smaller number.
  private func measuredDepths() -> [Int] {
    var isFirst = [Bool](repeating: false, count: symbols.count)
    for position in first { isFirst[position] = true }
    var ranges: [ClosedRange<Int>] = []
    for position in symbols.indices {
      var least = isFirst[position] ? 1 : Int.max
      var most = isFirst[position] ? 1 : 0
      for before in precede[position] {
        least = min(least, ranges[before].lowerBound + 1)
        most = max(most, ranges[before].upperBound + 1)
      }
      ranges.append(min(least, most)...most)
    }
    return ranges.map { $0.count == 1 ? $0.lowerBound : 0 }
  }

  /// For each position, how many letters every reading has up to it; 0 if they differ.
  private(set) var depths: [Int] = []

  private struct Part {
    var first: [Int] = []
    var last: [Int] = []
    var canBeEmpty = true
  }

  private mutating func build(_ node: PatternNode) throws(PatternError) -> Part {
    switch node {
    case .letter(let letter, let soundsLike):
      guard symbols.count < PatternLimits.segment else {
        throw PatternError(
          id: "pattern-too-large", offset: 0,
          message: "the choices and word lists of one pattern may have "
            + "\(PatternLimits.segment) letters together")
      }
      symbols.append(Symbol(letter: letter, soundsLike: soundsLike))
      follow.append([])
      let position = symbols.count - 1
      return Part(first: [position], last: [position], canBeEmpty: false)
    case .sequence(let nodes):
      var whole = Part()
      for node in nodes {
        let part = try build(node)
        for end in whole.last { follow[end] += part.first }
        whole.first += whole.canBeEmpty ? part.first : []
        whole.last = part.canBeEmpty ? whole.last + part.last : part.last
        whole.canBeEmpty = whole.canBeEmpty && part.canBeEmpty
      }
      return whole
    case .choice(let branches):
      var whole = Part()
      whole.canBeEmpty = false
      for branch in branches {
        let part = try build(branch)
        whole.first += part.first
        whole.last += part.last
        whole.canBeEmpty = whole.canBeEmpty || part.canBeEmpty
      }
      return whole
    case .optional(let inner):
      var part = try build(inner)
      part.canBeEmpty = true
      return part
    case .gap, .wordRest, .slot, .list, .anchor, .not:
      return Part()
    }
  }
}

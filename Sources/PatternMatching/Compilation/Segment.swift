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
    leastLength = built.lengths.lowerBound
    if built.lengths.count == 1 { fixedLength = leastLength }
    precede = Array(repeating: [], count: symbols.count)
    for (position, nexts) in follow.enumerated() {
      for next in nexts { precede[next].append(position) }
    }
  }

  /// How many letters every reading has; `nil` if they differ.
  private(set) var fixedLength: Int?

  /// The fewest letters that any reading has.
  private(set) var leastLength = 0

  private struct Part {
    var first: [Int] = []
    var last: [Int] = []
    var canBeEmpty = true
    /// The fewest and the most letters.
    var lengths = 0...0
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
      return Part(first: [position], last: [position], canBeEmpty: false, lengths: 1...1)
    case .sequence(let nodes):
      var whole = Part()
      for node in nodes {
        let part = try build(node)
        for end in whole.last { follow[end] += part.first }
        whole.first += whole.canBeEmpty ? part.first : []
        whole.last = part.canBeEmpty ? whole.last + part.last : part.last
        whole.canBeEmpty = whole.canBeEmpty && part.canBeEmpty
        whole.lengths =
          whole.lengths.lowerBound + part.lengths.lowerBound...whole.lengths.upperBound
          + part.lengths.upperBound
      }
      return whole
    case .choice(let branches):
      var whole = Part()
      whole.canBeEmpty = false
      var lengths: ClosedRange<Int>?
      for branch in branches {
        let part = try build(branch)
        lengths =
          min(lengths?.lowerBound ?? .max, part.lengths.lowerBound)...max(
            lengths?.upperBound ?? 0, part.lengths.upperBound)
        whole.first += part.first
        whole.last += part.last
        whole.canBeEmpty = whole.canBeEmpty || part.canBeEmpty
      }
      whole.lengths = lengths ?? 0...0
      return whole
    case .optional(let inner):
      var part = try build(inner)
      part.canBeEmpty = true
      part.lengths = 0...part.lengths.upperBound
      return part
    case .gap, .wordRest, .slot, .list, .anchor, .not:
      return Part()
    }
  }
}

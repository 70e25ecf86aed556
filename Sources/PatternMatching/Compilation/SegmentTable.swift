import TextAnalysis

/// All segments in flat arrays, for finding where one that ends began and where one ends that begins.
///
/// Positions are numbered through all segments.
struct SegmentTable: Sendable {
  /// For each segment, its first position; one more entry than segments.
  private(set) var positionStart: [Int32] = [0]
  /// For each position, the class of its letter.
  private(set) var classes: [UInt16] = []
  /// For each position, the syllable that it asks for; 0 for none.
  private(set) var syllables: [UInt16] = []
  /// For each position, whether the segment may begin and end there.
  private(set) var edges: [Edges] = []
  /// For each segment, the fewest letters that it has.
  private(set) var leastLengths: [Int32] = []
  /// Where the positions that may come before each position begin in ``precede``.
  private(set) var precedeStart: [Int32] = [0]
  private(set) var precede: [Int32] = []
  /// Where the positions that may come after each position begin in ``follow``.
  private(set) var followStart: [Int32] = [0]
  private(set) var follow: [Int32] = []
  /// For each class, its syllable where some position asks for it; 0 otherwise.
  private(set) var classSyllables: [UInt16] = []

  struct Edges: OptionSet, Sendable {
    let rawValue: UInt8
    static let first = Edges(rawValue: 1)
    static let last = Edges(rawValue: 2)
  }

  var count: Int { positionStart.count - 1 }
  var positionCount: Int { classes.count }

  init(_ segments: [Segment], alphabet: Alphabet) {
    classSyllables = alphabet.syllables
    for segment in segments {
      let base = Int32(classes.count)
      let first = Set(segment.first)
      let last = Set(segment.last)
      for (position, symbol) in segment.symbols.enumerated() {
        classes.append(alphabet.classOfLetter[symbol.letter] ?? 0)
        syllables.append(symbol.syllable ?? 0)
        var edge: Edges = []
        if first.contains(position) { edge.insert(.first) }
        if last.contains(position) { edge.insert(.last) }
        edges.append(edge)
        precede += segment.precede[position].map { Int32($0) + base }
        precedeStart.append(Int32(precede.count))
      }
      positionStart.append(Int32(classes.count))
      leastLengths.append(Int32(segment.leastLength))
    }
    invert()
  }

  init(
    positionStart: [Int32], leastLengths: [Int32], classes: [UInt16], syllables: [UInt16],
    edges: [Edges], precedeStart: [Int32], precede: [Int32], classSyllables: [UInt16]
  ) {
    self.positionStart = positionStart
    self.leastLengths = leastLengths
    self.classes = classes
    self.syllables = syllables
    self.edges = edges
    self.precedeStart = precedeStart
    self.precede = precede
    self.classSyllables = classSyllables
    invert()
  }

  /// Derives ``follow`` from ``precede``.
  private mutating func invert() {
    followStart = Array(repeating: 0, count: positionCount + 1)
    for before in precede { followStart[Int(before) + 1] += 1 }
    for position in 0..<positionCount { followStart[position + 1] += followStart[position] }
    follow = Array(repeating: 0, count: precede.count)
    var next = followStart
    for position in 0..<positionCount {
      for index in precedeStart[position]..<precedeStart[position + 1] {
        let before = Int(precede[Int(index)])
        follow[Int(next[before])] = Int32(position)
        next[before] += 1
      }
    }
  }

  /// For each segment, the fewest letters that it has, and how many with all its choices.
  var sizes: [(least: Int, all: Int)] {
    (0..<count).map {
      (Int(leastLengths[$0]), Int(positionStart[$0 + 1]) - Int(positionStart[$0]))
    }
  }

  /// Whether a letter of a class is what a position asks for.
  @inline(__always)
  func accepts(_ letterClass: UInt16, at position: Int) -> Bool {
    if classes[position] == letterClass { return true }
    let syllable = syllables[position]
    return syllable != 0 && letterClass != 0 && letterClass != LetterClasses.skip
      && classSyllables[Int(letterClass)] == syllable
  }
}

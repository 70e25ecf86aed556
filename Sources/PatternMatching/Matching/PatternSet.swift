import TextAnalysis

/// All patterns of a pack, compiled into one automaton.
///
/// A text is scanned once, whatever the number of patterns. Only texts in which a segment of some
/// pattern ends are looked at again, and only at those places: where the segment began, and whether
/// the other parts of its pattern stand at the right distance.
///
/// ```swift
/// var builder = PatternSetBuilder()
/// let greeting = try builder.add("您好|早上好")
/// let set = try builder.build()
/// set.matches(in: "喂，您 好！").hits  // [PatternHit(pattern: greeting, letters: 1..<3)]
/// ```
package struct PatternSet: Sendable {
  let automaton: Automaton
  /// The patterns' segments, then the filler words that call for a second look.
  let segments: [Segment]
  /// Filler letters that no pattern mentions: the automaton passes over them.
  let fillers: Set<UInt32>
  /// How many segments belong to patterns.
  let patternSegmentCount: Int
  let alternatives: [CompiledAlternative]
  /// For each segment, the alternatives that it can begin.
  let startedBy: [[Int32]]
  /// Alternatives that have slots only, so that no segment announces them.
  let slotOnly: [Int]
  /// How many patterns there are.
  package let count: Int

  /// The number of states of the automaton.
  package var stateCount: Int { automaton.stateCount }

  /// The size of the automaton's tables in bytes.
  package var byteCount: Int { automaton.byteCount }

  /// Finds every pattern in a text.
  ///
  /// Linear in the text: the work on a hit is bounded by the pattern's own size.
  package func matches(in text: String) -> PatternMatches {
    var events: [Automaton.Event] = []
    let repeats = automaton.scan(text, into: &events)
    if events.isEmpty, !repeats, slotOnly.isEmpty { return PatternMatches(hits: [], text: nil) }
    let folded = FoldedText(text)
    var joiner = PatternJoiner(set: self, text: folded)
    joiner.add(events: events)
    return PatternMatches(hits: joiner.hits(), text: folded)
  }
}

/// One way to read a pattern, in terms of segment numbers.
struct CompiledAlternative: Sendable {
  enum Part: Sendable {
    case segment(Int)
    case slot(PatternSlot)
    case gap(ClosedRange<Int>)
    case wordRest
  }

  var pattern: Int
  var parts: [Part]
  var startAnchors: [PatternAnchor]
  var endAnchors: [PatternAnchor]
  var notBefore: [[UInt32]]
  var notAfter: [[UInt32]]
  /// The segments that must all have been found; distinct.
  var needs: [Int]
}

/// Collects patterns and compiles them together.
package struct PatternSetBuilder {
  private let lexicons: [String: [PatternNode]]
  private var segments: [Segment] = []
  private var segmentNumbers: [PatternNode: Int] = [:]
  private var patternNumbers: [String: Int] = [:]
  private var alternatives: [CompiledAlternative] = []
  private var patternCount = 0

  /// Starts a set.
  ///
  /// - Parameter lexicons: Word lists that patterns may name, each a list of patterns.
  package init(lexicons: [String: [PatternNode]] = [:]) {
    self.lexicons = lexicons
  }

  /// Adds a pattern; the same pattern added twice has one number.
  ///
  /// - Parameter source: The pattern as written.
  /// - Returns: Its number.
  /// - Throws: The first mistake in it.
  package mutating func add(_ source: String) throws(PatternError) -> Int {
    if let known = patternNumbers[source] { return known }
    let node = try PatternParser.parse(source)
    let expanded = try PatternExpansion(lexicons: lexicons).alternatives(of: node)
    let number = patternCount
    for alternative in expanded { try add(alternative, pattern: number) }
    patternCount += 1
    patternNumbers[source] = number
    return number
  }

  private mutating func add(_ source: PatternAlternative, pattern: Int) throws(PatternError) {
    var parts: [CompiledAlternative.Part] = []
    var needs: [Int] = []
    for part in source.parts {
      switch part {
      case .segment(let node):
        let number = try segmentNumber(of: node)
        parts.append(.segment(number))
        if !needs.contains(number) { needs.append(number) }
      case .slot(let slot): parts.append(.slot(slot))
      case .gap(let range): parts.append(.gap(range))
      case .wordRest: parts.append(.wordRest)
      }
    }
    alternatives.append(
      CompiledAlternative(
        pattern: pattern, parts: parts, startAnchors: source.startAnchors,
        endAnchors: source.endAnchors, notBefore: source.notBefore, notAfter: source.notAfter,
        needs: needs))
  }

  private mutating func segmentNumber(of node: PatternNode) throws(PatternError) -> Int {
    if let known = segmentNumbers[node] { return known }
    segments.append(try Segment(node))
    segmentNumbers[node] = segments.count - 1
    return segments.count - 1
  }

  /// Compiles everything added so far.
  ///
  /// - Throws: `pack-too-large` if the automaton would outgrow its bound.
  package func build() throws(PatternError) -> PatternSet {
    var startedBy = [[Int32]](repeating: [], count: segments.count)
    var slotOnly: [Int] = []
    for (number, alternative) in alternatives.enumerated() {
      if let first = alternative.needs.first {
        startedBy[first].append(Int32(number))
      } else {
        slotOnly.append(number)
      }
    }
    var all = segments
    for word in Fillers.words + Fillers.latinWords {
      all.append(try Segment(.sequence(word.map { .letter($0, soundsLike: false) })))
    }
    // A filler letter that some pattern mentions calls for a second look too.
    let mentioned = Set(segments.flatMap(\.symbols).map(\.letter))
    for letter in Fillers.letters.intersection(mentioned).sorted() {
      all.append(try Segment(.letter(letter, soundsLike: false)))
    }
    var automaton = AutomatonBuilder(segments: all)
    return PatternSet(
      automaton: try automaton.build(), segments: all,
      fillers: Fillers.letters.subtracting(mentioned),
      patternSegmentCount: segments.count, alternatives: alternatives, startedBy: startedBy,
      slotOnly: slotOnly, count: patternCount)
  }
}

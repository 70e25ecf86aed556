import TextAnalysis

/// Collects patterns and compiles them together.
package struct PatternSetBuilder {
  /// How many letters of a segment the automaton looks for.
  ///
  /// Where it finds them, the segment is looked for in the graph. Whole segments would make it three
  /// times as large, as what any of them may have begun with at any letter of a word has to be kept
  /// apart, and no faster.
  private static let lettersLookedFor = 5

  private let lexicons: [String: [PatternNode]]
  private var segments: [Segment] = []
  private var segmentNumbers: [PatternNode: Int] = [:]
  private var patternNumbers: [String: Int] = [:]
  private var alternatives = AlternativeTable()
  private var grams: [Segment] = []
  private var weights = WeightTable()

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
    let number = patternNumbers.count
    for alternative in expanded {
      for case .segment(let node) in alternative.parts where segmentNumbers[node] == nil {
        let segment = try Segment(node)
        segmentNumbers[node] = segments.count
        segments.append(segment)
      }
      alternatives.add(alternative, pattern: number, segments: segmentNumbers)
    }
    patternNumbers[source] = number
    return number
  }

  /// Adds a character n-gram that speaks for or against labels; the same may be added only once.
  ///
  /// - Parameters:
  ///   - gram: Its letters, folded as texts are; at least one.
  ///   - weights: Labels by number, each with a weight: ``PatternMatcher/sums`` adds them up, once for
  ///     each place where the n-gram stands.
  /// - Throws: `empty-pattern` for an n-gram without letters.
  package mutating func addGram(
    _ gram: String, weights: [(label: Int, weight: Int)]
  ) throws(PatternError) {
    let letters = FoldedText(gram).letters
    guard !letters.isEmpty else {
      throw PatternError(id: "empty-pattern", offset: 0, message: "an n-gram needs a letter")
    }
    grams.append(try Segment(.sequence(letters.map { .letter($0, soundsLike: false) })))
    self.weights.add(
      weights.map {
        WeightTable.Entry(
          label: UInt16(clamping: $0.label), weight: Int32(clamping: $0.weight))
      })
  }

  /// Compiles everything added so far.
  ///
  /// - Throws: `pack-too-large` if the automaton would outgrow its bound.
  package func build() throws(PatternError) -> PatternSet {
    let fillers = try Self.fillerSegments(mentioned: Set(segments.flatMap(\.symbols).map(\.letter)))
    let alphabet = try Alphabet(segments + fillers + grams, fillers: Fillers.letters)
    let graph = try SegmentGraphBuilder.graph(of: segments, alphabet: alphabet)
    var alternatives = alternatives
    alternatives.order(byRanks: ranks)
    alternatives.finish(graph.signatures(of: graph.transitions.rows))
    // The automaton looks for one segment of each reading only; the others are looked for around it.
    var reported: [(number: Int, segment: Segment)] = []
    for (number, segment) in (segments + fillers + grams).enumerated()
    where number >= segments.count || alternatives.isReported(number) {
      let isPattern = number < segments.count
      reported.append((number, isPattern ? segment.beginning(of: Self.lettersLookedFor) : segment))
    }
    var builder = AutomatonBuilder(segments: reported, alphabet: alphabet)
    return PatternSet(
      tables: PatternTables(
        automaton: try builder.build(), graph: graph, alternatives: alternatives,
        fillerCount: fillers.count, weights: weights), count: patternNumbers.count)
  }

  /// For each segment, its rank from the rarest to the commonest.
  private var ranks: [Int] {
    let shares = segments.map(\.expectedShare)
    var ranks = [Int](repeating: 0, count: segments.count)
    let order = segments.indices.sorted { (shares[$0], $0) < (shares[$1], $1) }
    for (rank, segment) in order.enumerated() { ranks[segment] = rank }
    return ranks
  }

  /// What calls for a second look at a text: filler words, and filler letters that patterns mention.
  private static func fillerSegments(mentioned: Set<UInt32>) throws(PatternError) -> [Segment] {
    var fillers: [Segment] = []
    for word in Fillers.words + Fillers.latinWords {
      fillers.append(try Segment(.sequence(word.map { .letter($0, soundsLike: false) })))
    }
    for letter in Fillers.letters.intersection(mentioned).sorted() {
      fillers.append(try Segment(.letter(letter, soundsLike: false)))
    }
    return fillers
  }
}

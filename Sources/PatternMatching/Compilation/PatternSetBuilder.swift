import TextAnalysis

/// Collects patterns and compiles them together.
package struct PatternSetBuilder {
  private let lexicons: [String: [PatternNode]]
  private var segments: [Segment] = []
  private var segmentNumbers: [PatternNode: Int] = [:]
  private var patternNumbers: [String: Int] = [:]
  private var alternatives = AlternativeTable()

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

  /// Compiles everything added so far.
  ///
  /// - Throws: `pack-too-large` if the automaton would outgrow its bound.
  package func build() throws(PatternError) -> PatternSet {
    let fillers = try Self.fillerSegments(mentioned: Set(segments.flatMap(\.symbols).map(\.letter)))
    let alphabet = try Alphabet(segments + fillers, fillers: Fillers.letters)
    let table = SegmentTable(segments, alphabet: alphabet)
    var alternatives = alternatives
    alternatives.index(ranks: table.ranks)
    // The automaton looks for one segment of each reading only; the others are looked for around it.
    var reported: [(number: Int, segment: Segment)] = []
    for (number, segment) in (segments + fillers).enumerated()
    where number >= segments.count || alternatives.isReported(number) {
      reported.append((number, segment))
    }
    var builder = AutomatonBuilder(segments: reported, alphabet: alphabet)
    return PatternSet(
      tables: PatternTables(
        automaton: try builder.build(), segments: table, alternatives: alternatives),
      count: patternNumbers.count)
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

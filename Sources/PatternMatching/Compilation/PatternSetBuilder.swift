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
    var all = segments
    for word in Fillers.words + Fillers.latinWords {
      all.append(try Segment(.sequence(word.map { .letter($0, soundsLike: false) })))
    }
    // A filler letter that some pattern mentions calls for a second look too.
    let mentioned = Set(segments.flatMap(\.symbols).map(\.letter))
    for letter in Fillers.letters.intersection(mentioned).sorted() {
      all.append(try Segment(.letter(letter, soundsLike: false)))
    }
    let alphabet = try Alphabet(all, fillers: Fillers.letters)
    var builder = AutomatonBuilder(segments: all, alphabet: alphabet)
    var alternatives = alternatives
    let leastLengths = segments.map(\.leastLength)
    alternatives.index(leastLengths: leastLengths)
    return PatternSet(
      tables: PatternTables(
        automaton: try builder.build(), segments: SegmentTable(segments, alphabet: alphabet),
        leastLengths: leastLengths, alternatives: alternatives),
      count: patternNumbers.count)
  }
}

import TextAnalysis

/// The classes of letters that a pack's segments tell apart.
///
/// Every letter that is asked for has a class of its own. Letters that only sound like one that is
/// asked for share one class a syllable.
struct Alphabet {
  private(set) var classOfLetter: [UInt32: UInt16] = [:]
  /// The letters by class; class 0 has none.
  private var letters: [[UInt32]] = [[]]
  /// The classes of every syllable that some symbol asks for by its sound.
  private var classesOfSyllable: [UInt16: [UInt16]] = [:]

  var count: Int { letters.count }

  /// - Parameters:
  ///   - segments: Everything that is looked for.
  ///   - fillers: Letters that are passed over, unless a segment asks for them.
  /// - Throws: `pack-too-large` if there are more classes than a transition has bits for.
  init(_ segments: [Segment], fillers: Set<UInt32>) throws(PatternError) {
    var syllables: Set<UInt16> = []
    var uses: [UInt32: Int] = [:]
    for segment in segments {
      for symbol in segment.symbols {
        uses[symbol.letter, default: 0] += 1
        if let syllable = symbol.syllable { syllables.insert(syllable) }
      }
    }
    // Letters that are used much have small classes, so that the rows of the comb are short.
    let byUse = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (letter, _) in byUse { add([letter]) }
    for syllable in syllables.sorted() {
      let all = Pinyin.letters(of: syllable)
      let others = all.filter { classOfLetter[$0] == nil }
      if !others.isEmpty { add(others) }
      classesOfSyllable[syllable] = Set(all.compactMap { classOfLetter[$0] }).sorted()
    }
    guard count <= TransitionComb.classLimit else {
      throw PatternError(
        id: "pack-too-large", offset: 0,
        message: "the patterns of this pack use more than \(TransitionComb.classLimit) "
          + "different characters")
    }
    for letter in fillers where classOfLetter[letter] == nil {
      classOfLetter[letter] = LetterClasses.skip
    }
  }

  private mutating func add(_ group: [UInt32]) {
    for letter in group { classOfLetter[letter] = UInt16(letters.count) }
    letters.append(group)
  }

  /// The classes that a symbol accepts, ascending.
  func classes(of symbol: Segment.Symbol) -> [UInt16] {
    guard let own = classOfLetter[symbol.letter] else { return [] }
    guard let syllable = symbol.syllable, let all = classesOfSyllable[syllable] else {
      return [own]
    }
    return Set(all + [own]).sorted()
  }

  /// For each class, whether its letter said twice may be a stutter.
  var mayStutter: [Bool] { letters.map { !$0.isEmpty && $0.allSatisfy(Fillers.mayStutter) } }

  var table: LetterClasses {
    LetterClasses(
      classOfLetter.map { (letter: $0.key, letterClass: $0.value) }.sorted { $0.letter < $1.letter }
    )
  }
}

extension Segment.Symbol {
  /// The syllable that it asks for, if it is asked for by its sound.
  var syllable: UInt16? { soundsLike ? Pinyin.syllable(of: letter) : nil }
}

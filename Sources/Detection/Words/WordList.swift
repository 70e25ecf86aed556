import TextAnalysis

/// Fixed words that a detector knows by itself, looked up in folded text.
///
/// Words are written one after the other with bars between them. Case, width, spaces and
/// traditional characters do not matter; a word of Latin letters matches whole words only. For what
/// a pack should be able to change, use patterns instead.
///
///     let waiting = WordList("稍等|one moment")
///     waiting.places(in: FoldedText("One moment, please."))  // [0..<9]
struct WordList: Sendable {
  private struct Word: Sendable {
    /// The word's place in `letters`.
    var start: Int32
    var count: Int32
  }

  /// The letters of all words.
  private var letters: [UInt32] = []
  /// The words by first letter, the longer first.
  private var words: [Word] = []
  /// Where the words of each first letter are: most letters of a text begin none, and a look-up that
  /// finds nothing ought to cost little.
  private var starts = LetterIndex()

  init(_ list: String) {
    var byFirst: [UInt32: [[UInt32]]] = [:]
    for word in list.split(separator: "|") {
      let letters = FoldedText(String(word)).letters
      guard let first = letters.first else { continue }
      byFirst[first, default: []].append(letters)
    }
    for first in byFirst.keys.sorted() {
      for word in (byFirst[first] ?? []).sorted(by: { $0.count > $1.count }) {
        words.append(Word(start: Int32(letters.count), count: Int32(word.count)))
        letters += word
      }
    }
    let letters = letters
    starts = LetterIndex(words.map { letters[Int($0.start)] })
  }

  /// Where a word ends that stands at a letter; `nil` if it does not stand there.
  @inline(__always)
  private func end(of word: Word, at start: Int, in text: FoldedText, limit: Int) -> Int? {
    let end = start + Int(word.count)
    guard end <= limit else { return nil }
    // The first letter is known to stand there.
    for offset in 1..<Int(word.count)
    where text.letters[start + offset] != letters[Int(word.start) + offset] { return nil }
    return text.isWordEdge(start) && text.isWordEdge(end) ? end : nil
  }

  /// The end of the longest word that starts at a letter.
  ///
  /// Takes time in the number of words with that first letter.
  func end(ofWordAt start: Int, in text: FoldedText, before limit: Int? = nil) -> Int? {
    let limit = limit ?? text.letters.count
    guard start < limit else { return nil }
    for index in starts.range(of: text.letters[start]) {
      if let end = end(of: words[index], at: start, in: text, limit: limit) { return end }
    }
    return nil
  }

  /// Where words stand, in order and without overlaps.
  ///
  /// O(letters).
  func places(in text: FoldedText, _ range: Range<Int>? = nil) -> [Range<Int>] {
    let range = range ?? 0..<text.letters.count
    var places: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = end(ofWordAt: index, in: text, before: range.upperBound) {
        places.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return places
  }

  /// Whether one of the words stands in a text, or in some of its letters.
  func isFound(in text: FoldedText, _ range: Range<Int>? = nil) -> Bool {
    let range = range ?? 0..<text.letters.count
    return range.contains { end(ofWordAt: $0, in: text, before: range.upperBound) != nil }
  }

  /// Whether some letters end with one of the words.
  func ends(_ range: Range<Int>, of text: FoldedText) -> Bool {
    range.contains { start in
      starts.range(of: text.letters[start]).contains { index in
        start + Int(words[index].count) == range.upperBound
          && end(of: words[index], at: start, in: text, limit: range.upperBound) != nil
      }
    }
  }

  /// Whether a text, or some of its letters, consists of such words, or those of another list, and
  /// nothing else.
  func covers(_ text: FoldedText, _ range: Range<Int>? = nil, or other: WordList? = nil) -> Bool {
    let range = range ?? 0..<text.letters.count
    guard !range.isEmpty else { return false }
    var isReached = [Bool](repeating: false, count: range.count + 1)
    isReached[0] = true
    for start in range where isReached[start - range.lowerBound] {
      for list in [self, other].compactMap(\.self) {
        for index in list.starts.range(of: text.letters[start]) {
          let end = list.end(of: list.words[index], at: start, in: text, limit: range.upperBound)
          if let end { isReached[end - range.lowerBound] = true }
        }
      }
    }
    return isReached[range.count]
  }
}

extension FoldedText {
  /// Whether no Latin word runs on over the place before a letter.
  func isWordEdge(_ index: Int) -> Bool {
    guard index > 0, index < letters.count, breaks[index] == .none else { return true }
    return !(letters[index - 1].isLatinLetter && letters[index].isLatinLetter)
  }

  /// The stretches of some letters between commas and stronger marks.
  func clauses(of range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index > start && breaks[index] >= .clause {
      clauses.append(start..<index)
      start = index
    }
    if start < range.upperBound { clauses.append(start..<range.upperBound) }
    return clauses
  }

  /// How long some letters are: each character counts, and each Latin word counts once.
  func spokenLength(of range: Range<Int>? = nil) -> Int {
    let range = range ?? 0..<letters.count
    var length = 0
    for index in range {
      let runsOn =
        index > range.lowerBound && letters[index].isLatinLetter && !isWordEdge(index)
      if !runsOn { length += 1 }
    }
    return length
  }
}

extension UInt32 {
  /// Whether it is a small Latin letter, with or without an accent.
  var isLatinLetter: Bool { (0x61...0x7A).contains(self) || (0xDF...0x24F).contains(self) }

  /// Whether it is an Arabic digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
}

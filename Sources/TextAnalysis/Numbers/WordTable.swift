/// Words to look for at a place in a text, the longest first.
///
/// Words are written folded and without spaces. A word of Latin letters matches whole words only.
/// A look-up takes time in the number of words with the same first (or last) letter.
struct WordTable<Value: Sendable>: Sendable {
  private struct Word: Sendable {
    /// The word's place in `letters`.
    let range: Range<Int>
    let value: Value
  }

  /// The letters of all words.
  private var letters: [UInt32] = []

  /// The words by first letter, the longer first.
  private var words: [Word] = []

  /// The same words by last letter.
  private var wordsByEnd: [Word] = []

  private var starts = LetterIndex()
  private var ends = LetterIndex()

  init(_ words: [(String, Value)]) {
    var all: [Word] = []
    for (word, value) in words where !word.isEmpty {
      let start = letters.count
      letters += word.unicodeScalars.map(\.value)
      all.append(Word(range: start..<letters.count, value: value))
    }
    let letters = letters
    func key(_ word: Word, _ letter: Int) -> (UInt32, Int, Int) {
      (letters[letter], -word.range.count, word.range.lowerBound)
    }
    self.words = all.sorted { key($0, $0.range.lowerBound) < key($1, $1.range.lowerBound) }
    wordsByEnd = all.sorted { key($0, $0.range.upperBound - 1) < key($1, $1.range.upperBound - 1) }
    starts = LetterIndex(self.words.map { letters[$0.range.lowerBound] })
    ends = LetterIndex(wordsByEnd.map { letters[$0.range.upperBound - 1] })
  }

  /// The first letters of all words.
  var firstLetters: [UInt32] { words.map { letters[$0.range.lowerBound] } }

  /// The longest word that starts at an index.
  func match(in text: LetterView, at start: Int) -> (end: Int, value: Value)? {
    for index in starts.range(of: text.letter(start)) {
      let range = words[index].range
      if stands(range, in: text, at: start) { return (start + range.count, words[index].value) }
    }
    return nil
  }

  /// The longest word that ends just before an index.
  func match(in text: LetterView, endingAt end: Int) -> (start: Int, value: Value)? {
    for index in ends.range(of: text.letter(end - 1)) {
      let range = wordsByEnd[index].range
      let start = end - range.count
      if stands(range, in: text, at: start) { return (start, wordsByEnd[index].value) }
    }
    return nil
  }

  /// The longest word that goes on from the letter before an index.
  func match(in text: LetterView, after index: Int) -> (end: Int, value: Value)? {
    text.isJoined(at: index) ? match(in: text, at: index) : nil
  }

  private func stands(_ word: Range<Int>, in text: LetterView, at start: Int) -> Bool {
    let end = start + word.count
    guard start >= 0, end <= text.count else { return false }
    for offset in 0..<word.count {
      guard text.letters[start + offset] == letters[word.lowerBound + offset] else { return false }
      if offset > 0, text.breaks[start + offset] > .space { return false }
    }
    return text.isWordEdge(start) && text.isWordEdge(end)
  }
}

extension WordTable where Value == Bool {
  /// A table of words without values.
  init(words: String) {
    self.init(words.split(separator: " ").map { (String($0), true) })
  }
}

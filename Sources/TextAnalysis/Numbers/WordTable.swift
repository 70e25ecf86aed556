/// Words to look for at a place in a text, the longest first.
///
/// Words are written folded and without spaces. A word of Latin letters matches whole words only.
/// A look-up takes time in the number of words with the same first (or last) letter.
struct WordTable<Value: Sendable>: Sendable {
  private struct Word: Sendable {
    let letters: [UInt32]
    let value: Value
  }

  private var byFirst: [UInt32: [Word]] = [:]
  private var byLast: [UInt32: [Word]] = [:]

  init(_ words: [(String, Value)]) {
    let entries = words.map { Word(letters: $0.unicodeScalars.map(\.value), value: $1) }
      .sorted { $0.letters.count > $1.letters.count }
    for word in entries {
      guard let first = word.letters.first, let last = word.letters.last else { continue }
      byFirst[first, default: []].append(word)
      byLast[last, default: []].append(word)
    }
  }

  /// The first letters of all words.
  var firstLetters: [UInt32] { Array(byFirst.keys) }

  /// The longest word that starts at an index.
  func match(in text: LetterView, at start: Int) -> (end: Int, value: Value)? {
    guard let words = byFirst[text.letter(start)] else { return nil }
    for word in words where Self.stands(word, in: text, at: start) {
      return (start + word.letters.count, word.value)
    }
    return nil
  }

  /// The longest word that ends just before an index.
  func match(in text: LetterView, endingAt end: Int) -> (start: Int, value: Value)? {
    guard let words = byLast[text.letter(end - 1)] else { return nil }
    for word in words where Self.stands(word, in: text, at: end - word.letters.count) {
      return (end - word.letters.count, word.value)
    }
    return nil
  }

  /// The longest word that goes on from the letter before an index.
  func match(in text: LetterView, after index: Int) -> (end: Int, value: Value)? {
    text.isJoined(at: index) ? match(in: text, at: index) : nil
  }

  private static func stands(_ word: Word, in text: LetterView, at start: Int) -> Bool {
    let end = start + word.letters.count
    guard start >= 0, end <= text.count else { return false }
    for (offset, letter) in word.letters.enumerated() {
      guard text.letters[start + offset] == letter else { return false }
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

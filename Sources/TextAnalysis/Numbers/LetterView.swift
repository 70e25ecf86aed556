/// The letters of a folded text with what a grammar over them keeps asking.
struct LetterView: Sendable {
  let letters: [UInt32]
  let breaks: [FoldedText.Break]
  let gaps: [Gap]

  init(_ text: FoldedText) {
    letters = text.letters
    breaks = text.breaks
    gaps = text.gaps
  }

  var count: Int { letters.count }

  /// The letter at an index, 0 outside the text.
  func letter(_ index: Int) -> UInt32 {
    index >= 0 && index < letters.count ? letters[index] : 0
  }

  /// Whether the letters on both sides of an index belong to one phrase.
  func isJoined(at index: Int) -> Bool {
    index > 0 && index < letters.count && breaks[index] <= .space
  }

  /// Whether nothing at all stands before the letter at an index.
  func isGlued(at index: Int) -> Bool {
    index > 0 && index < letters.count && gaps[index].isEmpty
  }

  /// Whether the letter at an index goes on from the one before and is one of some.
  func follows(_ index: Int, _ characters: Set<UInt32>) -> Bool {
    isJoined(at: index) && characters.contains(letters[index])
  }

  /// Whether the letter just before an index belongs to the same phrase and is one of some.
  func precedes(_ index: Int, _ characters: Set<UInt32>) -> Bool {
    isJoined(at: index) && characters.contains(letters[index - 1])
  }

  func isLatin(_ index: Int) -> Bool {
    let letter = letter(index)
    return letter >= 0x61 && letter <= 0x7A
  }

  func isDigit(_ index: Int) -> Bool {
    let letter = letter(index)
    return letter >= 0x30 && letter <= 0x39
  }

  /// Whether a word of Latin letters can start or end at an index.
  func isWordEdge(_ index: Int) -> Bool {
    guard index > 0, index < letters.count else { return true }
    return breaks[index] != .none || !isLatin(index) || !isLatin(index - 1)
  }
}

extension Set<UInt32> {
  /// The scalars of a text.
  init(scalarsOf text: String) { self.init(text.unicodeScalars.map(\.value)) }
}

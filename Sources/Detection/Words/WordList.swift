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
  /// The words by first letter, the longer first.
  private var words: [UInt32: [[UInt32]]] = [:]

  init(_ list: String) {
    for word in list.split(separator: "|") {
      let letters = FoldedText(String(word)).letters
      guard let first = letters.first else { continue }
      words[first, default: []].append(letters)
    }
    words = words.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The end of the longest word that starts at a letter.
  ///
  /// Takes time in the number of words with that first letter.
  func end(ofWordAt start: Int, in text: FoldedText, before limit: Int? = nil) -> Int? {
    let limit = limit ?? text.letters.count
    guard start < limit, let candidates = words[text.letters[start]] else { return nil }
    for word in candidates where start + word.count <= limit {
      let end = start + word.count
      let isThere = word.indices.allSatisfy { text.letters[start + $0] == word[$0] }
      if isThere, text.isWordEdge(start), text.isWordEdge(end) { return end }
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
      guard let candidates = words[text.letters[start]] else { return false }
      return candidates.contains { word in
        start + word.count == range.upperBound
          && word.indices.allSatisfy { text.letters[start + $0] == word[$0] }
          && text.isWordEdge(start) && text.isWordEdge(range.upperBound)
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
      let letter = text.letters[start]
      for word in (words[letter] ?? []) + (other?.words[letter] ?? []) {
        let end = start + word.count
        let fits =
          end <= range.upperBound
          && word.indices.allSatisfy { text.letters[start + $0] == word[$0] }
          && text.isWordEdge(start) && text.isWordEdge(end)
        if fits { isReached[end - range.lowerBound] = true }
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

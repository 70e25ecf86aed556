import TextAnalysis

/// Which letters of a text mean nothing inside a phrase: fillers and immediate repetitions.
struct Weightless {
  /// The text without filler words and repetitions, with the place of each letter in the original.
  struct Cleaned {
    var letters: [UInt32]
    var origins: [Int]
  }

  /// `nil` where nothing had to be taken out.
  let cleaned: Cleaned?

  /// For each place, how many letters before it carry weight.
  private let weights: [Int32]
  /// For each place, how many sentence ends lie before it.
  private let sentenceEnds: [Int32]

  init(_ text: FoldedText) {
    let letters = text.letters
    let removed = Self.removable(in: text)
    var weights: [Int32] = [0]
    var ends: [Int32] = [0]
    weights.reserveCapacity(letters.count + 1)
    ends.reserveCapacity(letters.count + 1)
    for index in letters.indices {
      weights.append(weights[index] + (removed[index] ? 0 : 1))
      ends.append(ends[index] + (text.breaks[index] == .sentence ? 1 : 0))
    }
    self.weights = weights
    sentenceEnds = ends
    if removed.contains(true) {
      let origins = letters.indices.filter { !removed[$0] }
      cleaned = Cleaned(letters: origins.map { letters[$0] }, origins: origins)
    } else {
      cleaned = nil
    }
  }

  func weight(of range: Range<Int>) -> Int {
    Int(weights[range.upperBound] - weights[range.lowerBound])
  }

  /// Whether a sentence ends within a gap: before its first letter, inside, or before what follows.
  func hasSentenceEnd(in gap: Range<Int>) -> Bool {
    // A break is counted with the letter that follows it; the one before the gap's end counts too.
    let upper = min(gap.upperBound + 1, sentenceEnds.count - 1)
    return sentenceEnds[upper] > sentenceEnds[gap.lowerBound]
  }

  // Sums that never fall are searched by halves: a walk over a long run of fillers would cost as much for
  // every word that stands after it.

  /// The earliest place from which only weightless letters lead here: O(log n).
  func start(before index: Int) -> Int {
    guard index > 0, weights[index - 1] == weights[index] else { return index }
    return Self.first(in: weights, upTo: index - 1) { $0 == weights[index] }
  }

  /// The latest place to which only weightless letters lead from here: O(log n).
  func end(after index: Int) -> Int {
    guard index + 1 < weights.count, weights[index + 1] == weights[index] else { return index }
    return Self.first(in: weights, upTo: weights.count) { $0 > weights[index] } - 1
  }

  /// The last place up to a letter where a sentence ends; `nil` where none does.
  ///
  /// O(log n).
  func lastSentenceEnd(upTo index: Int) -> Int? {
    let count = sentenceEnds[index + 1]
    guard count > 0 else { return nil }
    return Self.first(in: sentenceEnds, upTo: index + 1) { $0 >= count } - 1
  }

  /// The first place from a letter on where a sentence ends, at the latest the text's end.
  ///
  /// O(log n).
  func firstSentenceEnd(from index: Int) -> Int {
    Self.first(in: sentenceEnds, upTo: sentenceEnds.count) { $0 > sentenceEnds[index] } - 1
  }

  /// The first place whose sum satisfies a condition that holds for all greater ones; `end` if none.
  private static func first(
    in sums: [Int32], upTo end: Int, _ holds: (Int32) -> Bool
  ) -> Int {
    var low = 0
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if holds(sums[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: What can be taken out

  private static func removable(in text: FoldedText) -> [Bool] {
    let letters = text.letters
    var removed = [Bool](repeating: false, count: letters.count)
    var index = 0
    while index < letters.count {
      let mayBegin = Fillers.firstLetters.contains(letters[index])
      if mayBegin, Fillers.letters.contains(letters[index]) {
        removed[index] = true
        index += 1
      } else if mayBegin, let length = fillerLength(at: index, in: text) {
        for offset in index..<(index + length) { removed[offset] = true }
        index += length
      } else if repeatsPair(at: index, in: letters) {
        removed[index] = true
        removed[index + 1] = true
        index += 2
      } else {
        index += 1
      }
    }
    return removed
  }

  private static func fillerLength(at index: Int, in text: FoldedText) -> Int? {
    let letters = text.letters
    func stands(_ word: [UInt32]) -> Bool {
      index + word.count <= letters.count && letters[index] == word[0]
        && letters[index..<(index + word.count)].elementsEqual(word)
    }
    if let word = Fillers.words.first(where: stands) { return word.count }
    guard let word = Fillers.latinWords.first(where: stands) else { return nil }
    let end = index + word.count
    let startsWord = text.breaks[index] != .none || index == 0
    let endsWord = text.breaks[end] != .none || end == letters.count
    return startsWord && endsWord ? word.count : nil
  }

  /// 帮您帮您查: two letters said again at once; the first saying is taken out.
  private static func repeatsPair(at index: Int, in letters: [UInt32]) -> Bool {
    guard index + 3 < letters.count, letters[index] == letters[index + 2],
      letters[index + 1] == letters[index + 3], letters[index] != letters[index + 1]
    else { return false }
    return Fillers.mayStutter(letters[index]) && Fillers.mayStutter(letters[index + 1])
  }
}

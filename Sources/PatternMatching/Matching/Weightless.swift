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

  /// The earliest place from which only weightless letters lead here.
  func start(before index: Int) -> Int {
    var start = index
    while start > 0, weights[start - 1] == weights[index] { start -= 1 }
    return start
  }

  /// The latest place to which only weightless letters lead from here.
  func end(after index: Int) -> Int {
    var end = index
    while end + 1 < weights.count, weights[end + 1] == weights[index] { end += 1 }
    return end
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

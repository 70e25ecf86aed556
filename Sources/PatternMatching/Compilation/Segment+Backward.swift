import TextAnalysis

extension Segment {
  /// Where the segment can begin that is known to end at a place.
  ///
  /// Walks backward over the few letters of the hit, passing over fillers and stutters as the
  /// automaton did. Bounded by the segment's size, not by the text's.
  ///
  /// - Parameters:
  ///   - end: Just past the segment's last letter.
  ///   - letters: The folded letters of the text.
  ///   - fillers: The letters that the automaton passes over.
  /// - Returns: The indices of possible first letters, the latest first; more than one where the
  ///   segment begins with something optional, none if it does not end there.
  func starts(endingAt end: Int, in letters: [UInt32], passingOver fillers: Set<UInt32>) -> [Int] {
    guard end > 0, end <= letters.count else { return [] }
    // A hit is reported when its last letter is read first, so that letter is no repetition.
    var ending = last.filter { accepts(letters[end - 1], at: $0) }
    var positions: [Int] = []
    var starts = ending.contains(where: isFirst) ? [end - 1] : []
    var index = end - 1
    let stop = max(0, end - 4 * symbols.count - 64)
    while index > stop, !positions.isEmpty || !ending.isEmpty {
      let letter = letters[index - 1]
      let isFiller = fillers.contains(letter)
      var before: Set<Int> = []
      var consumed = false
      for position in positions + ending {
        for previous in precede[position] where accepts(letter, at: previous) {
          before.insert(previous)
          consumed = consumed || isFirst(previous)
        }
      }
      for position in positions {
        let isStutter =
          Fillers.mayStutter(symbols[position].letter) && accepts(letter, at: position)
        if isFiller || isStutter { before.insert(position) }
      }
      if !isFiller { ending = [] }
      index -= 1
      positions = before.sorted()
      if consumed { starts.append(index) }
    }
    return starts
  }

  private func isFirst(_ position: Int) -> Bool { first.contains(position) }

  private func accepts(_ letter: UInt32, at position: Int) -> Bool {
    let symbol = symbols[position]
    if symbol.letter == letter { return true }
    guard symbol.soundsLike, let syllable = Pinyin.syllable(of: symbol.letter) else { return false }
    return Pinyin.syllable(of: letter) == syllable
  }
}

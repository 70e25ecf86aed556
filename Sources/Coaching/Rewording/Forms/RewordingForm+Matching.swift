extension RewordingForm {
  /// Where a shape fits, and what its open parts hold.
  struct Fit {
    var end: Int
    var kept: [String: Range<Int>]
  }

  /// Little words that end a Chinese clause without changing it.
  private static let particles = Set("吧啊呀哈哦喔啦".unicodeScalars)

  /// Where the shape fits from a place on, if it does.
  ///
  /// What bounds the work is the longest stretch that an open part is tried on: O(60ⁿ) for n open
  /// parts, of which no form has more than three.
  func fit(_ text: ClauseText, at start: Int, barred: [[Unicode.Scalar]]) -> Fit? {
    if let firstLetters, !firstLetters.contains(text.folded[start]) { return nil }
    var kept: [String: Range<Int>] = [:]
    guard let end = match(text, at: start, part: 0, barred: barred, &kept) else { return nil }
    return Fit(end: end, kept: kept)
  }

  private func match(
    _ text: ClauseText, at place: Int, part index: Int, barred: [[Unicode.Scalar]],
    _ kept: inout [String: Range<Int>]
  ) -> Int? {
    guard index < parts.count else { return end(of: text, at: place) }
    switch parts[index] {
    case .gap:
      return text.afterGap(place).flatMap {
        match(text, at: $0, part: index + 1, barred: barred, &kept)
      }
    case .words(let words, let name):
      for word in words {
        let end = place + word.count
        guard text.holds(word, at: place),
          let found = match(text, at: end, part: index + 1, barred: barred, &kept)
        else { continue }
        if let name { kept[name] = place..<end }
        return found
      }
      return nil
    case .open(let lengths, let name):
      for length in lengths {
        let end = place + length
        guard end <= text.scalars.count,
          length == 0 || text.marks[end - 1] == .none,
          !text.marks[place..<end].contains(where: { $0 != .none })
        else { return nil }
        guard !barred.contains(where: { text.has($0, in: place..<end) }),
          !Self.isWithinWord(text, place, end),
          let found = match(text, at: end, part: index + 1, barred: barred, &kept)
        else { continue }
        kept[name] = place..<end
        return found
      }
      return nil
    }
  }

  /// The end of a clause that a shape has reached, particles included.
  private func end(of text: ClauseText, at place: Int) -> Int? {
    if text.isClauseEnd(place) { return place }
    guard Self.particles.contains(text.scalars[place]), text.isClauseEnd(place + 1) else {
      return nil
    }
    return isQuestion ? place + 1 : place
  }

  /// Whether an open part would begin or end inside an English word or a number, or with a space.
  private static func isWithinWord(_ text: ClauseText, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    if text.scalars[start] == " " || text.scalars[end - 1] == " " { return true }
    return isSplit(text, at: start) || isSplit(text, at: end)
  }

  private static func isSplit(_ text: ClauseText, at place: Int) -> Bool {
    guard place > 0, place < text.folded.count else { return false }
    let isWord = { (scalar: Unicode.Scalar) in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "'"
    }
    return isWord(text.folded[place - 1]) && isWord(text.folded[place])
  }
}

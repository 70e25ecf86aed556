extension EntityRecognizer {
  /// Codes of letters and digits, and long digit strings.
  mutating func readCodes() {
    for token in tokens where token.style == .digits && !token.isPart && !token.isPhone {
      guard token.digits.count >= 8, !isInCode(token) else { continue }
      add(.identifier, token.letters, digits: token.text, value: token.value)
    }
    var index = 0
    while index < text.count {
      guard text.isLatin(index) || text.isDigit(index) else {
        index += 1
        continue
      }
      index = readCode(at: index)
    }
  }

  /// A job number: two to six digits by themselves, with up to two letters before.
  mutating func addJobNumber(at index: Int) {
    let token = tokens[index]
    guard token.style == .digits, (2...6).contains(token.digits.count), !isTaken[index],
      !token.isPart, !token.isVagueOnly
    else { return }
    let letters = token.letters
    let end = letters.upperBound
    let isPercent = end <= text.count && text.gaps[end].contains(.percent) && !text.isDigit(end)
    let isShare = text.precedes(letters.lowerBound, [0x4E4B])
    if isPercent || isShare || text.isLatin(end) && text.isGlued(at: end) { return }
    if isInFraction(letters) { return }
    guard token.script != .english else {
      add(.jobNumber, letters, digits: token.text, value: token.value)
      return
    }
    let start = startOfPrefix(letters.lowerBound)
    guard letters.lowerBound - start <= 2 else { return }
    let prefix = text.letters[start..<letters.lowerBound].map { UInt8($0 - 0x20) }
    add(
      .jobNumber, start..<end, digits: String(decoding: prefix + token.digits, as: UTF8.self),
      value: token.value)
  }

  /// 24/7 and 12/31 hold no job numbers.
  private func isInFraction(_ letters: Range<Int>) -> Bool {
    text.gaps[letters.lowerBound].contains(.slash) && text.isDigit(letters.lowerBound - 1)
      || text.gaps[letters.upperBound].contains(.slash) && text.isDigit(letters.upperBound)
  }

  /// The start of the Latin letters right before an index, looking back at most three.
  private func startOfPrefix(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < 3, text.isLatin(start - 1),
      start == index ? text.gaps[start].isSubset(of: .hyphen) : text.isGlued(at: start)
    {
      start -= 1
    }
    if start == index { return startOfSpelledPrefix(index) }
    // 7x24: what stands between digits is no prefix.
    return text.isDigit(start - 1) && text.isGlued(at: start) ? index : start
  }

  /// The start of one or two letters said one by one among Chinese: 工号 K F 幺零三.
  private func startOfSpelledPrefix(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < 2, text.isLatin(start - 1), text.gaps[start] == .space,
      text.isWordEdge(start - 1)
    {
      start -= 1
    }
    let isAmongWords = text.isLatin(start - 1) && text.isJoined(at: start)
    return isAmongWords || start == 0 ? index : start
  }

  private func isInCode(_ token: NumberToken) -> Bool {
    let start = token.letters.lowerBound
    let end = token.letters.upperBound
    return text.isLatin(start - 1) && text.isGlued(at: start)
      || text.isLatin(end) && text.isGlued(at: end)
  }

  /// Reads one run of Latin letters and digits, glued or joined by hyphens between short parts.
  private mutating func readCode(at start: Int) -> Int {
    var end = start
    var letters = 0
    var digits = 0
    while end < text.count {
      let isDigit = text.isDigit(end)
      guard isDigit || text.isLatin(end) else { break }
      if end > start, !text.isGlued(at: end) {
        let isCode = text.gaps[end] == .hyphen && (digits > 0 || letters <= 4)
        if !isCode { break }
      }
      letters += isDigit ? 0 : 1
      digits += isDigit ? 1 : 0
      end += 1
    }
    guard letters > 0, digits > 0, letters + digits >= 6, !isCounted(start..<end) else {
      return end
    }
    let code = text.letters[start..<end].map { UInt8($0 >= 0x61 ? $0 - 0x20 : $0) }
    add(.identifier, start..<end, digits: String(decoding: code, as: UTF8.self))
    return end
  }

  /// Digits with a unit in Latin letters ("48hours") are no code.
  private func isCounted(_ range: Range<Int>) -> Bool {
    token(at: range.lowerBound).map { isTaken[$0] } ?? false
  }
}

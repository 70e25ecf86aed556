extension NumberScanner {
  /// Reads digits said one by one, or a number in words.
  mutating func scanEnglish(at start: Int) -> Int? {
    guard text.isWordEdge(start) else { return nil }
    if let ordinal = EnglishWords.ordinals.match(in: text, at: start) {
      add(start..<ordinal.end, .ordinal, .english, value: Double(ordinal.value))
      return ordinal.end
    }
    guard let first = EnglishWords.words.match(in: text, at: start) else { return nil }
    switch first.value {
    case .teen, .tens: return scanCardinal(at: start)
    case .digit where EnglishWords.scales.match(in: text, after: first.end) != nil:
      return scanCardinal(at: start)
    case .digit, .oh, .repeated: return scanSpokenDigits(at: start)
    }
  }

  private mutating func scanSpokenDigits(at start: Int) -> Int {
    var digits: [UInt8] = []
    var repeats = 1
    var end = start
    var index = start
    var startsWithOh = false
    while index == start || text.isJoined(at: index),
      let word = EnglishWords.words.match(in: text, at: index)
    {
      let digit: Int
      switch word.value {
      case .digit(let value): digit = value
      case .oh:
        digit = 0
        startsWithOh = startsWithOh || digits.isEmpty
      case .repeated(let count):
        guard repeats == 1 else { return max(end, index) }
        repeats = count
        index = word.end
        continue
      case .teen, .tens:
        return finishSpokenDigits(digits, start..<end, startsWithOh: startsWithOh)
      }
      // "one two hundred": the last digit opens a number in words.
      if EnglishWords.scales.match(in: text, after: word.end) != nil { break }
      digits += Array(repeating: UInt8(0x30 + digit), count: repeats)
      repeats = 1
      index = word.end
      end = index
    }
    return finishSpokenDigits(digits, start..<end, startsWithOh: startsWithOh)
  }

  private mutating func finishSpokenDigits(
    _ digits: [UInt8], _ letters: Range<Int>, startsWithOh: Bool
  ) -> Int {
    // "oh one moment" is no number.
    guard !digits.isEmpty, !(startsWithOh && digits.count < 3) else { return letters.upperBound }
    add(letters, .digits, .english, digits: digits)
    tokens[tokens.count - 1].isLone = digits.count == 1
    return letters.upperBound
  }

  private mutating func scanCardinal(at start: Int) -> Int {
    var total = 0.0
    var lastScale = Double.infinity
    var end = start
    while var group = belowHundred(at: end, isFirst: end == start) {
      if let hundred = EnglishWords.scales.match(in: text, after: group.end), hundred.value == 100 {
        group = (hundred.end, group.value * 100)
        let rest = EnglishWords.and.match(in: text, after: group.end)?.end ?? group.end
        if let more = belowHundred(at: rest, isFirst: false) {
          group = (more.end, group.value + more.value)
        }
      }
      guard let scale = EnglishWords.scales.match(in: text, after: group.end), scale.value > 100,
        scale.value < lastScale
      else {
        // What follows a complete group is a number of its own.
        guard end == start || lastScale < .infinity else { break }
        total += group.value
        end = group.end
        break
      }
      total += group.value * scale.value
      lastScale = scale.value
      end = scale.end
    }
    add(start..<end, .words, .english, value: total)
    return end
  }

  private func belowHundred(at index: Int, isFirst: Bool) -> (end: Int, value: Double)? {
    guard isFirst || text.isJoined(at: index),
      let word = EnglishWords.words.match(in: text, at: index)
    else { return nil }
    switch word.value {
    case .digit(let value): return (word.end, Double(value))
    case .teen(let value): return (word.end, Double(value))
    case .tens(let value):
      if let ones = EnglishWords.words.match(in: text, after: word.end),
        case .digit(let digit) = ones.value, digit > 0
      {
        return (ones.end, Double(value + digit))
      }
      return (word.end, Double(value))
    case .oh, .repeated: return nil
    }
  }
}

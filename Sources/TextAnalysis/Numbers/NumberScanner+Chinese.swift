extension NumberScanner {
  /// Reads Chinese digits or a number in words.
  mutating func scanChinese(at start: Int) -> Int? {
    let letter = text.letters[start]
    if let idiom = ChineseNumerals.idioms.match(in: text, at: start), !isNumeral(idiom.end) {
      return idiom.end
    }
    let isDigit = ChineseNumerals.digits[letter] != nil
    guard isDigit || letter == ChineseNumerals.ten else { return nil }
    // 周一三点: the day of the week keeps its digit to itself.
    if isDigit, isNumeral(start + 1), text.isJoined(at: start),
      ChineseNumerals.week.match(in: text, endingAt: start) != nil
    {
      return start + 1
    }
    var end = start
    while end < text.count, ChineseNumerals.digits[text.letters[end]] != nil,
      end == start || text.isGlued(at: end)
    {
      end += 1
    }
    let isFollowedByUnit =
      text.isGlued(at: end) && ChineseNumerals.units[text.letter(end)] != nil
    if !isDigit || isFollowedByUnit { return scanUnits(start: start, digitsEnd: end) }
    return scanDigits(start..<end)
  }

  private func isNumeral(_ index: Int) -> Bool {
    text.isGlued(at: index) && ChineseNumerals.isNumeral(text.letter(index))
  }

  /// A number in words that starts with the last of some digits.
  private mutating func scanUnits(start: Int, digitsEnd: Int) -> Int {
    let head = max(start, digitsEnd - 1)
    if head > start {
      // 三四十 and 七八百 are vague; other digits before stand for themselves.
      if head == start + 1, isVague(start) { return endOfNumerals(from: head) }
      _ = scanDigits(start..<head)
    }
    guard let number = chineseNumber(at: head, headValue: nil, headEnd: head) else {
      return endOfNumerals(from: head)
    }
    if text.follows(number.end, ChineseNumerals.vague) { return number.end + 1 }
    let decimal = decimal(after: number.end, whole: number.value)
    let end = decimal?.end ?? number.end
    add(
      head..<end, decimal == nil ? .words : .quantity, .chinese,
      value: decimal?.value ?? number.value)
    tokens[tokens.count - 1].isLone = end - head == 1
    return end
  }

  private func endOfNumerals(from start: Int) -> Int {
    var end = start
    while end < text.count, ChineseNumerals.isNumeral(text.letters[end]) { end += 1 }
    return max(end, start + 1)
  }

  private func isVague(_ start: Int) -> Bool {
    guard let low = ChineseNumerals.digits[text.letter(start)],
      let high = ChineseNumerals.digits[text.letter(start + 1)]
    else { return false }
    return low > 0 && (high == low + 1 || (low, high) == (3, 5))
  }

  private mutating func scanDigits(_ range: Range<Int>) -> Int {
    var range = range
    // 一定, 一下: the last 一 belongs to the next word.
    if text.letter(range.upperBound - 1) == ChineseNumerals.one,
      text.follows(range.upperBound, ChineseNumerals.afterOne)
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    let end = range.upperBound
    if range.count < 3 { range = withoutWeakEdges(range) }
    guard !range.isEmpty else { return max(end, range.lowerBound + 1) }
    let numerals = text.letters[range]
    let values = numerals.map { ChineseNumerals.digits[$0] ?? 0 }
    if range.count <= 2, let value = values.first, let second = values.last,
      let decimal = decimal(
        after: end, whole: Double(range.count == 1 ? value : value * 10 + second))
    {
      add(range.lowerBound..<decimal.end, .quantity, .chinese, value: decimal.value)
      return decimal.end
    }
    add(range, .digits, .chinese, digits: values.map { UInt8(0x30 + $0) })
    let last = tokens.count - 1
    tokens[last].isLone = range.count == 1
    if range.count == 2 {
      if isVague(range.lowerBound) { tokens[last].pair = (values[0], values[1]) }
      tokens[last].isVagueOnly = numerals.contains(ChineseNumerals.two)
    }
    return end
  }

  private func withoutWeakEdges(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, ChineseNumerals.weak.contains(text.letters[first]) {
      range = range.dropFirst()
    }
    while let last = range.last, ChineseNumerals.weak.contains(text.letters[last]) {
      range = range.dropLast()
    }
    return range
  }

  /// 三点五 is a decimal, unless it reads as a time of day.
  private func decimal(after end: Int, whole: Double) -> (end: Int, value: Double)? {
    guard text.isGlued(at: end), text.letter(end) == ChineseNumerals.point else { return nil }
    var index = end + 1
    var scale = 0.1
    var value = whole
    while text.isGlued(at: index), let digit = ChineseNumerals.digits[text.letter(index)],
      text.letter(index) != ChineseNumerals.two, index - end <= 6
    {
      value += Double(digit) * scale
      scale /= 10
      index += 1
    }
    guard index > end + 1 else { return nil }
    let next = text.isJoined(at: index) ? text.letter(index) : 0
    let isTime =
      ChineseNumerals.isNumeral(next) && next != 0x4E07 && next != 0x4EBF
      || TimeWords.afterMinutes.contains(next)
      || text.letter(index - 1) == ChineseNumerals.one && ChineseNumerals.afterOne.contains(next)
    if isTime || next == ChineseNumerals.point { return nil }
    // 三点零五 by itself is five past three.
    if index == end + 3, ChineseNumerals.digits[text.letter(end + 1)] == 0, whole <= 24,
      ChineseNumerals.digits[text.letter(end + 2)] != 0, !isMeasured(at: index)
    {
      return nil
    }
    var start = end - 1
    while text.isGlued(at: start), ChineseNumerals.isNumeral(text.letter(start - 1)) { start -= 1 }
    if TimeWords.partsOfDay.match(in: text, endingAt: start) != nil { return nil }
    let digits = Double(index - end - 1)
    let factor = [10.0, 100, 1_000, 10_000, 100_000, 1_000_000][min(5, Int(digits) - 1)]
    let rounded = (value * factor).rounded() / factor
    // 三点五万
    if text.isGlued(at: index), let unit = ChineseNumerals.units[next], unit >= 10_000 {
      return (index + 1, (rounded * unit * 1_000).rounded() / 1_000)
    }
    return (index, rounded)
  }

  private func isMeasured(at index: Int) -> Bool {
    MeasureWords.all.match(in: text, after: index) != nil
      || AmountWords.units.match(in: text, after: index) != nil
      || DurationWords.units.match(in: text, after: index) != nil
  }

  /// Reads a number with units: 一百二十, 三千五, 十五, or what follows an Arabic head (1万2).
  ///
  /// - Returns: The end and the value; nil if there is no unit where one must be.
  func chineseNumber(
    at start: Int, headValue: Double?, headEnd: Int
  ) -> (end: Int, value: Double)? {
    var sum = ChineseSum()
    var index = headEnd
    var end = start
    if let headValue {
      sum.pending = headValue
      guard let unit = ChineseNumerals.units[text.letter(index)], text.isJoined(at: index),
        unit != 10
      else { return nil }
    }
    while index < text.count, index == start || index == headEnd || text.isGlued(at: index) {
      let letter = text.letters[index]
      if let unit = ChineseNumerals.units[letter] {
        guard sum.apply(unit, atStart: index == start) else { break }
        end = index + 1
      } else if let digit = ChineseNumerals.digits[letter] {
        guard sum.pending == nil else { break }
        if digit == 0 {
          sum.hasZero = true
        } else {
          if letter == ChineseNumerals.one, text.follows(index + 1, ChineseNumerals.afterOne) {
            break
          }
          sum.pending = Double(digit)
        }
      } else if headValue != nil, text.isDigit(index), sum.pending == nil {
        var value = 0.0
        let first = index
        while text.isDigit(index), index == first || text.isGlued(at: index), index - first < 8 {
          value = value * 10 + Double(text.letters[index] - 0x30)
          index += 1
        }
        if index - first > 1 { sum.hasZero = true }
        sum.pending = value
        continue
      } else {
        break
      }
      index += 1
    }
    guard end > start else { return nil }
    let stoppedAtUnit = index < text.count && ChineseNumerals.units[text.letters[index]] != nil
    if let tail = sum.pending, !(stoppedAtUnit && text.isGlued(at: index)) {
      sum.pending = nil
      return (index, sum.total(withTail: tail))
    }
    sum.pending = nil
    return (end, sum.total(withTail: 0))
  }
}

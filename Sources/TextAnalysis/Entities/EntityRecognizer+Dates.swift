extension EntityRecognizer {
  /// A date that starts with a number: 3月5号, 2025年, 2025-03-04, "5th of March".
  mutating func readDate(at index: Int) -> Bool {
    readMarkedDate(at: index) || readChineseDate(at: index) || readDayOfMonthName(at: index)
  }

  /// A date that starts with a word: 明天, 下周三, 这个月5号, "March 5".
  mutating func readDateWord(at index: Int) -> Int? {
    if let month = DateWords.months.match(in: text, at: index), let day = day(after: month.end),
      let end = DateWords.day.match(in: text, after: day.end)
    {
      add(.date, index..<end.end, digits: "\(day.value)", taking: [day.token])
      return end.end
    }
    if let word = DateWords.whole.match(in: text, at: index) {
      let isWeekday = ChineseNumerals.week.match(in: text, endingAt: word.end - 1) != nil
      if isWeekday, text.follows(word.end, DateWords.afterWeekday) { return nil }
      // 说一下周边, 一下周三: 下 ends the word before.
      let isWeek = ChineseNumerals.week.match(in: text, endingAt: word.end) != nil
      if isWeek, text.follows(word.end, DateWords.afterWeek) { return nil }
      if text.letter(index) == 0x4E0B, text.precedes(index, [0x4E00]) { return nil }
      add(.date, index..<word.end, digits: "")
      return word.end
    }
    return readMonthName(at: index)
  }

  func isFourDigitYear(_ token: NumberToken) -> Bool {
    guard token.style == .digits, token.digits.count == 4, let value = token.integer else {
      return false
    }
    return (1900..<2100).contains(value)
  }

  private mutating func readMarkedDate(at index: Int) -> Bool {
    guard index + 2 < tokens.count else { return false }
    let parts = tokens[index...index + 2]
    let separators = parts.dropFirst().map { text.gaps[$0.letters.lowerBound] }
    let isMarked =
      parts.allSatisfy(\.isArabicDigits)
      && zip(parts, parts.dropFirst()).allSatisfy { $0.letters.upperBound == $1.letters.lowerBound }
      && separators[0] == separators[1] && [.hyphen, .slash, .dot].contains(separators[0])
    let numbers = parts.compactMap(\.integer)
    guard isMarked, numbers.count == 3 else { return false }
    let date: (year: Int, month: Int, day: Int)
    if isFourDigitYear(tokens[index]) {
      date = (numbers[0], numbers[1], numbers[2])
    } else if isFourDigitYear(tokens[index + 2]), separators[0] == .slash {
      date = (numbers[2], numbers[0], numbers[1])
    } else {
      return false
    }
    guard (1...12).contains(date.month), (1...31).contains(date.day) else { return false }
    add(
      .date, tokens[index].letters.lowerBound..<tokens[index + 2].letters.upperBound,
      digits: "\(date.year)-\(Self.twoDigits(date.month))-\(Self.twoDigits(date.day))",
      taking: [index, index + 1, index + 2])
    return true
  }

  private mutating func readChineseDate(at index: Int) -> Bool {
    let token = tokens[index]
    let start = token.letters.lowerBound
    var taken = [index]
    var digits: [String] = []
    var end = token.letters.upperBound
    if text.isJoined(at: end), text.letter(end) == 0x5E74 {
      let isLong = isFourDigitYear(token)
      let month = self.month(after: end + 1)
      guard token.style == .digits, isLong || token.digits.count == 2 && month != nil else {
        return false
      }
      // Of two digits, 九八年 is 1998 and 二五年 2025.
      let century = (token.integer ?? 0) >= 50 ? "19" : "20"
      digits.append(isLong ? token.text : century + token.text)
      end += 1
      guard let month else {
        add(.date, start..<end, digits: digits[0], taking: taken)
        return true
      }
      taken.append(month.token)
      digits.append(Self.twoDigits(month.value))
      end = month.end
    } else if let month = month(at: index) {
      digits.append(Self.twoDigits(month.value))
      end = month.end
    } else {
      return false
    }
    if let day = endingDay(after: end) {
      taken.append(day.token)
      digits.append(Self.twoDigits(day.value))
      end = day.end
    } else if text.follows(end, DateWords.parts) {
      end += 1
    }
    add(.date, start..<end, digits: digits.joined(separator: "-"), taking: taken)
    return true
  }

  private func month(after index: Int) -> (token: Int, value: Int, end: Int)? {
    token(after: index).flatMap(month(at:))
  }

  private func month(at index: Int) -> (token: Int, value: Int, end: Int)? {
    let token = tokens[index]
    guard let value = token.integer, (1...12).contains(value), token.pair == nil || value > 9,
      let end = DateWords.month.match(in: text, after: token.letters.upperBound)
    else { return nil }
    return (index, value, end.end)
  }

  private func day(after index: Int) -> (token: Int, value: Int, end: Int)? {
    guard let next = token(after: index), let value = tokens[next].integer,
      (1...31).contains(value), tokens[next].style != .ordinal
    else { return nil }
    return (next, value, tokens[next].letters.upperBound)
  }

  /// The day with 号 or 日, or two digits with nothing that they could count.
  private func endingDay(after index: Int) -> (token: Int, value: Int, end: Int)? {
    guard let day = day(after: index) else { return nil }
    if let end = DateWords.day.match(in: text, after: day.end) {
      return text.follows(end.end, DateWords.afterDay) ? nil : (day.token, day.value, end.end)
    }
    let isPlain = day.value >= 10 && !isBeforeMeasure(tokens[day.token])
    return isPlain ? day : nil
  }

  private mutating func readMonthName(at index: Int) -> Int? {
    guard let month = DateWords.monthNames.match(in: text, at: index) else { return nil }
    let isAmbiguous = DateWords.ambiguousNames.match(in: text, at: index)?.end == month.end
    guard let next = token(after: month.end), let day = tokens[next].integer,
      (1...31).contains(day), tokens[next].script != .english || !isAmbiguous || day > 3
    else {
      // A short form or an ordinary word needs its day.
      guard !isAmbiguous, month.end - index > 4 || month.value == 6 || month.value == 7 else {
        return nil
      }
      guard month.end - index > 3 else { return nil }
      add(.date, index..<month.end, digits: Self.twoDigits(month.value))
      return month.end
    }
    let end = endOfOrdinal(tokens[next])
    var digits = "\(Self.twoDigits(month.value))-\(Self.twoDigits(day))"
    if let year = token(after: end), isFourDigitYear(tokens[year]) {
      digits = "\(tokens[year].text)-\(digits)"
      let last = tokens[year].letters.upperBound
      add(.date, index..<last, digits: digits, taking: [next, year])
      return last
    }
    add(.date, index..<end, digits: digits, taking: [next])
    return end
  }

  private mutating func readDayOfMonthName(at index: Int) -> Bool {
    let token = tokens[index]
    guard let day = token.integer, (1...31).contains(day) else { return false }
    let end = endOfOrdinal(token)
    let name = DateWords.of.match(in: text, after: end)?.end ?? end
    guard end > token.letters.upperBound || name > end || token.isArabicDigits,
      let month = DateWords.monthNames.match(in: text, after: name),
      DateWords.ambiguousNames.match(in: text, at: name) == nil || name > end
    else { return false }
    add(
      .date, token.letters.lowerBound..<month.end,
      digits: "\(Self.twoDigits(month.value))-\(Self.twoDigits(day))", taking: [index])
    return true
  }

  private func endOfOrdinal(_ token: NumberToken) -> Int {
    let end = token.letters.upperBound
    return DateWords.ordinalEndings.match(in: text, after: end)?.end ?? end
  }

  static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

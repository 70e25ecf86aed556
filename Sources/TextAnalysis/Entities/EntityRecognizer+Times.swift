extension EntityRecognizer {
  /// A time of day that has an hour: 下午三点半, 15:30, "3 pm".
  mutating func readTime(at index: Int) -> Bool {
    guard let hour = tokens[index].integer, (0...24).contains(hour), tokens[index].pair == nil,
      tokens[index].style != .ordinal
    else { return false }
    let start = tokens[index].letters.lowerBound
    let part =
      text.isJoined(at: start) ? TimeWords.partsOfDay.match(in: text, endingAt: start) : nil
    guard var clock = clock(at: index, isPartKnown: part != nil) else { return false }
    var known = part?.value
    if let half = halfOfDay(after: clock.end), hour <= 12 {
      known = half.isAfternoon ? .afternoon : .morning
      if hour == 12, !half.isAfternoon { clock.hour = 0 }
      clock.end = half.end
    } else if !clock.isComplete {
      return false
    }
    let (time, isKnown) = Self.time(clock.hour, clock.minute, part: known)
    let digits = "\(Self.twoDigits(time / 60)):\(Self.twoDigits(time % 60))"
    add(
      .time, (part?.start ?? start)..<clock.end, digits: digits,
      value: isKnown ? Double(time) : nil, taking: clock.tokens)
    return true
  }

  /// A part of the day by itself; 上午好 and "good morning" are greetings.
  mutating func readTimeWord(at index: Int) -> Int? {
    if let part = TimeWords.partsOfDay.match(in: text, at: index) {
      let isGreeting = text.isJoined(at: part.end) && text.letter(part.end) == 0x597D
      if isGreeting { return part.end }
      add(.time, index..<part.end, digits: "")
      return part.end
    }
    guard let word = TimeWords.english.match(in: text, at: index),
      !text.isJoined(at: index) || TimeWords.good.match(in: text, endingAt: index) == nil
    else { return nil }
    let digits = word.value.map { "\(Self.twoDigits($0 / 60)):\(Self.twoDigits($0 % 60))" } ?? ""
    add(.time, index..<word.end, digits: digits, value: word.value.map(Double.init))
    return word.end
  }

  private struct Clock {
    var hour: Int
    var minute = 0
    var end: Int
    var tokens: [Int]

    /// Whether it needs no "am" or "pm" to be a time.
    var isComplete = true
  }

  private func clock(at index: Int, isPartKnown: Bool) -> Clock? {
    let token = tokens[index]
    let end = token.letters.upperBound
    guard let hour = token.integer else { return nil }
    if let clock = digitalClock(at: index, hour: hour) { return clock }
    if text.isJoined(at: end), text.letter(end) == ChineseNumerals.point {
      return spokenClock(at: index, hour: hour, isPartKnown: isPartKnown)
    }
    if let word = TimeWords.oclock.match(in: text, after: end), hour <= 12 {
      return Clock(hour: hour, end: word.end, tokens: [index])
    }
    // "3 pm" is for the caller to tell.
    return Clock(hour: hour, end: end, tokens: [index], isComplete: false)
  }

  /// 15:30 and 15:30:00.
  private func digitalClock(at index: Int, hour: Int) -> Clock? {
    guard tokens[index].isArabicDigits, tokens[index].digits.count <= 2,
      let minute = colonPart(after: index)
    else { return nil }
    let second = colonPart(after: index + 1)
    let last = second == nil ? index + 1 : index + 2
    if second != nil, colonPart(after: index + 2) != nil { return nil }
    return Clock(
      hour: hour, minute: minute, end: tokens[last].letters.upperBound, tokens: Array(index...last))
  }

  private func colonPart(after index: Int) -> Int? {
    guard index + 1 < tokens.count,
      tokens[index].letters.upperBound == tokens[index + 1].letters.lowerBound,
      text.gaps[tokens[index + 1].letters.lowerBound] == .colon,
      tokens[index + 1].isArabicDigits, tokens[index + 1].digits.count == 2,
      let value = tokens[index + 1].integer, value < 60
    else { return nil }
    return value
  }

  /// 三点, 三点半, 三点一刻, 三点十五分, 三点零五.
  private func spokenClock(at index: Int, hour: Int, isPartKnown: Bool) -> Clock? {
    let start = tokens[index].letters.lowerBound
    var clock = Clock(hour: hour, end: tokens[index].letters.upperBound + 1, tokens: [index])
    if let half = TimeWords.half.match(in: text, after: clock.end) {
      clock.minute = 30
      clock.end = half.end
      return clock
    }
    if let whole = TimeWords.whole.match(in: text, after: clock.end) {
      clock.end = whole.end
      return clock
    }
    if let next = token(after: clock.end), let minute = tokens[next].integer, minute < 60 {
      let after = tokens[next].letters.upperBound
      if let quarter = TimeWords.quarter.match(in: text, after: after), minute == 1 || minute == 3 {
        clock.minute = minute * 15
        clock.end = quarter.end
        clock.tokens.append(next)
        return clock
      }
      let unit = TimeWords.minute.match(in: text, after: after)
      if unit != nil || minute >= 10 && !isBeforeMeasure(tokens[next])
        || tokens[next].digits.count == 2 && tokens[next].digits[0] == 0x30
      {
        clock.minute = minute
        clock.end = unit?.end ?? after
        clock.tokens.append(next)
        return clock
      }
    }
    if isPartKnown || text.follows(clock.end, TimeWords.around) { return clock }
    let isPoints =
      tokens[index].isLone && text.letter(start) == ChineseNumerals.one
      || text.precedes(start, TimeWords.beforePoints)
      || TimeWords.afterPoints.match(in: text, after: clock.end) != nil
    return isPoints ? nil : clock
  }

  private func halfOfDay(after index: Int) -> (end: Int, isAfternoon: Bool)? {
    TimeWords.halves.match(in: text, after: index).map { ($0.end, $0.value) }
  }

  /// Minutes after midnight, and whether the half of the day is certain.
  private static func time(
    _ hour: Int, _ minute: Int, part: TimeWords.Part?
  ) -> (minutes: Int, isKnown: Bool) {
    let late: Bool
    switch part {
    case .afternoon: late = hour < 12
    case .noon: late = hour < 10
    case .evening: late = hour >= 5 && hour < 12
    case .morning, nil: late = false
    }
    let isMidnight = part == .evening && hour == 12 || hour == 24
    let result = isMidnight ? 0 : late ? hour + 12 : hour
    return (result * 60 + minute, part != nil || hour > 12 || hour == 0)
  }
}

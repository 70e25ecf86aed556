extension EntityRecognizer {
  /// A length of time: 24小时, 三到五个工作日, 一个半小时, 两三天, "2 business days".
  mutating func readDuration(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.style != .ordinal, let count = token.value,
      !text.precedes(token.letters.lowerBound, DurationWords.ordinal)
    else { return false }
    if let pair = token.pair, let unit = unit(after: token.letters.upperBound) {
      add(
        .duration, token.letters.lowerBound..<unit.end, digits: "\(pair.low)-\(pair.high)",
        value: Double(pair.high) * unit.seconds, taking: [index])
      return true
    }
    guard !token.isVagueOnly else { return false }
    if let last = rangeEnd(from: index), let high = tokens[last].value,
      let length = length(from: last)
    {
      add(
        .duration, token.letters.lowerBound..<length.end,
        digits: "\(token.text)-\(tokens[last].text)", value: high * length.unit,
        taking: [index, last])
      return true
    }
    guard let length = length(from: index) else { return false }
    let total = count + length.extra
    add(
      .duration, token.letters.lowerBound..<length.end,
      digits: length.extra == 0 ? token.text : Self.digits(total), value: total * length.unit,
      taking: [index])
    return true
  }

  /// Half an hour and other lengths without a number.
  mutating func readHalf(at index: Int) -> Int? {
    guard let half = DurationWords.halves.match(in: text, at: index),
      !isAfterCount(index), !isFollowedByOtherWord(half.end)
    else { return nil }
    add(.duration, index..<half.end, digits: half.value.digits, value: half.value.seconds)
    return half.end
  }

  /// 一个半小时 has been read from its number on.
  private func isAfterCount(_ index: Int) -> Bool {
    text.isJoined(at: index) && text.letter(index - 1) == 0x4E2A && text.letter(index) == 0x534A
  }

  private func length(from index: Int) -> (end: Int, unit: Double, extra: Double)? {
    let token = tokens[index]
    var end = token.letters.upperBound
    if isFourDigitYear(token), text.letter(end) == 0x5E74 { return nil }
    if let half = DurationWords.andHalf.match(in: text, after: end),
      let unit = DurationWords.halvable.match(in: text, after: half.end)
    {
      return (unit.end, unit.value, 0.5)
    }
    if text.follows(end, AmountWords.about) { end += 1 }
    guard let unit = unit(after: end) else { return nil }
    if token.isLone, text.letter(token.letters.lowerBound) == ChineseNumerals.one,
      text.letter(unit.end - 1) == 0x5929,
      text.precedes(token.letters.lowerBound, DurationWords.beforeOneDay)
    {
      return nil
    }
    if token.script == .english, token.isLone, token.value == 1, unit.seconds <= 60 { return nil }
    if let half = DurationWords.half.match(in: text, after: unit.end), text.letter(end) != 0x79D2 {
      return (half.end, unit.seconds, 0.5)
    }
    return (unit.end, unit.seconds, 0)
  }

  private func unit(after index: Int) -> (end: Int, seconds: Double)? {
    guard let unit = DurationWords.units.match(in: text, after: index),
      !isFollowedByOtherWord(unit.end)
    else { return nil }
    return (unit.end, unit.value)
  }

  private func isFollowedByOtherWord(_ end: Int) -> Bool {
    guard let others = DurationWords.notAfter[text.letter(end - 1)] else { return false }
    return text.follows(end, others)
  }
}

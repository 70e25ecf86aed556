extension EntityRecognizer {
  /// A number with its currency: 一百二十块五毛, ¥99.9, 100到200元, "20 dollars".
  mutating func readAmount(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.style != .ordinal, let low = token.value else { return false }
    if let last = rangeEnd(from: index), let high = amount(at: last) {
      let letters = token.letters.lowerBound..<high.end
      add(
        .amount, letters, digits: "\(token.text)-\(Self.digits(high.value))", value: high.value,
        taking: [index] + high.tokens)
      return true
    }
    let start = amountStart(token)
    if let amount = amount(at: index) {
      let lower = start ?? token.letters.lowerBound
      add(
        .amount, lower..<amount.end, digits: Self.digits(amount.value), value: amount.value,
        taking: amount.tokens)
      return true
    }
    guard let start, !token.isLone || token.script == .arabic else { return false }
    add(.amount, start..<token.letters.upperBound, digits: token.text, value: low, taking: [index])
    return true
  }

  /// Where an amount starts whose currency stands before it; nil if none does.
  private func amountStart(_ token: NumberToken) -> Int? {
    let start = token.letters.lowerBound
    if text.gaps[start].contains(.currency) { return start }
    guard text.isJoined(at: start) else { return nil }
    return AmountWords.currencies.match(in: text, endingAt: start)?.start
  }

  /// The amount from a token on, with the parts after its first unit.
  private func amount(at index: Int) -> (end: Int, value: Double, tokens: [Int])? {
    let token = tokens[index]
    guard token.style != .ordinal, !token.isVagueOnly, token.pair == nil, let count = token.value
    else { return nil }
    var end = token.letters.upperBound
    if text.gaps[end].contains(.currency), text.breaks[end] <= .space || end == text.count,
      !text.isDigit(end)
    {
      return (end, count, [index])
    }
    if text.follows(end, AmountWords.about) { end += 1 }
    guard let unit = AmountWords.units.match(in: text, after: end),
      !text.follows(unit.end, AmountWords.notAfter)
    else { return nil }
    var amount = (end: unit.end, value: Self.rounded(count * unit.value), tokens: [index])
    if unit.end == end + 1 {
      if unit.value == 1 {
        addChange(to: &amount)
      } else if unit.value == 0.1 {
        _ = addDigit(to: &amount, scale: 0.01, units: AmountWords.hundredths)
      }
    }
    let isTogether =
      token.isLone && text.letter(token.letters.lowerBound) == ChineseNumerals.one
      && text.letter(end) == 0x5757 && amount.end == end + 1
    return isTogether ? nil : amount
  }

  /// 五毛 in 三块五毛, 五 in 三块五.
  private func addChange(to amount: inout (end: Int, value: Double, tokens: [Int])) {
    if let hasUnit = addDigit(to: &amount, scale: 0.1, units: AmountWords.tenths), hasUnit {
      _ = addDigit(to: &amount, scale: 0.01, units: AmountWords.hundredths)
    }
    if let end = AmountWords.money.match(in: text, after: amount.end)?.end { amount.end = end }
  }

  /// Adds one digit with or without its unit.
  ///
  /// - Returns: Whether the unit was there; nil if there was no such digit.
  private func addDigit(
    to amount: inout (end: Int, value: Double, tokens: [Int]), scale: Double,
    units: WordTable<Bool>
  ) -> Bool? {
    guard text.isGlued(at: amount.end), let next = token(at: amount.end),
      let digit = tokens[next].integer, digit < 10
    else { return nil }
    let after = tokens[next].letters.upperBound
    let unit = units.match(in: text, after: after)?.end
    let isPlain = tokens[next].digits.count == 1 && !text.follows(after, AmountWords.counted)
    guard unit != nil || isPlain else { return nil }
    amount.value = Self.rounded(amount.value + Double(digit) * scale)
    amount.end = unit ?? after
    amount.tokens.append(next)
    return unit != nil
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  static func digits(_ value: Double) -> String {
    String(decoding: NumberToken.digits(of: value), as: UTF8.self)
  }
}

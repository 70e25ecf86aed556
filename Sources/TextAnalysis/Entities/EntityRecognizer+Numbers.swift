extension EntityRecognizer {
  /// The numbers themselves, job numbers and telephone numbers.
  mutating func addNumbers() {
    for index in tokens.indices {
      let token = tokens[index]
      guard token.style != .ordinal, !token.isVagueOnly || isTaken[index] else { continue }
      if token.pair != nil, isTaken[index] || isVague(token) { continue }
      if token.isPhone, isFreePhone(index) {
        add(.phone, token.letters, digits: token.text, value: token.value)
      }
      if token.isLone, !isCounting[index], !isBeforeMeasure(token), rangePartner(of: index) == nil {
        continue
      }
      add(.number, token.letters, digits: token.text, value: token.value)
      addJobNumber(at: index)
    }
  }

  /// 三四个 is "three or four", but 三四号 may be number 34.
  private func isVague(_ token: NumberToken) -> Bool {
    isBeforeMeasure(token) && text.letter(token.letters.upperBound) != 0x53F7
  }

  /// A five-digit hotline that counts something is only a number: 10000元, 12000个.
  private func isFreePhone(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.digits.count == 5 else { return true }
    return !isTaken[index]
      && (!isBeforeMeasure(token) || text.letter(token.letters.upperBound) == 0x53F7)
  }

  /// Whether a unit or measure word follows: 三位, 五次.
  func isBeforeMeasure(_ token: NumberToken) -> Bool {
    let end = token.letters.upperBound
    // 十分 is "very".
    let isTen = token.letters.count == 1 && text.letter(end - 1) == ChineseNumerals.ten
    guard token.script != .english, let measure = MeasureWords.all.match(in: text, after: end),
      !text.follows(measure.end, MeasureWords.notAfter[text.letter(end)] ?? []),
      !isTen || text.letter(end) != 0x5206
    else { return false }
    guard token.letters.count == 1, text.letter(end - 1) == ChineseNumerals.one else { return true }
    return MeasureWords.afterOne.match(in: text, at: end) == nil
  }

  /// The other end of a range (三到五, 3-5, "24 to 48"), if the token opens or closes one that counts.
  func rangePartner(of index: Int) -> Int? {
    if let next = rangeEnd(from: index), isCounting[next] || isBeforeMeasure(tokens[next]) {
      return next
    }
    return nil
  }

  /// The token that closes a range opened by another.
  func rangeEnd(from index: Int) -> Int? {
    let end = tokens[index].letters.upperBound
    if index + 1 < tokens.count, tokens[index + 1].letters.lowerBound == end {
      let gap = text.gaps[end]
      let dashes: Gap = [.hyphen, .dash, .tilde]
      return gap.isSubset(of: dashes.union(.space)) && !gap.isDisjoint(with: dashes)
        ? index + 1 : nil
    }
    guard let word = MeasureWords.upTo.match(in: text, after: end) else { return nil }
    return token(after: word.end)
  }
}

/// Joins digits that are written or said in groups: 138-0013-8000, 一三八 零零一三 八零零零, 1 0 3.
enum DigitGroups {
  /// The tokens with groups joined where the whole is a known thing.
  ///
  /// O(tokens); a telephone number spans at most 16 digits.
  static func joined(_ tokens: [NumberToken], in text: LetterView) -> [NumberToken] {
    guard tokens.count > 1 || tokens.first?.digits.count ?? 0 > 4 else { return tokens }
    var result: [NumberToken] = []
    var index = 0
    while index < tokens.count {
      if let (token, count) = phone(tokens, at: index, in: text)
        ?? series(tokens, at: index, in: text)
      {
        result.append(token)
        index += count
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static func canJoin(_ token: NumberToken) -> Bool {
    token.style == .digits && !token.isPart && !token.isVagueOnly
  }

  /// The marks between two tokens with no letter between them; nil if there is one.
  private static func gap(
    _ tokens: [NumberToken], before index: Int, in text: LetterView
  ) -> Gap? {
    let start = tokens[index].letters.lowerBound
    return tokens[index - 1].letters.upperBound == start ? text.gaps[start] : nil
  }

  private static func phone(
    _ tokens: [NumberToken], at start: Int, in text: LetterView
  ) -> (NumberToken, Int)? {
    guard canJoin(tokens[start]), tokens[start].digits.count <= 16 else { return nil }
    // Digits that go on from the group before are the middle of something longer.
    if start > 0, let gap = gap(tokens, before: start, in: text), gap == .hyphen,
      canJoin(tokens[start - 1])
    {
      return nil
    }
    let hasPlus = text.gaps[tokens[start].letters.lowerBound].contains(.plus)
    var digits: [UInt8] = []
    var sizes: [Int] = []
    var best: (NumberToken, Int)?
    var end = start
    while end < tokens.count, canJoin(tokens[end]) {
      if end > start {
        guard let gap = gap(tokens, before: end, in: text), gap.isSubset(of: phoneSeparators) else {
          break
        }
      }
      guard digits.count + tokens[end].digits.count <= 16 else { break }
      digits += tokens[end].digits
      sizes.append(tokens[end].digits.count)
      end += 1
      if let number = PhoneNumbers.canonical(digits, groups: sizes, hasPlus: hasPlus) {
        var token = tokens[start]
        token.letters = token.letters.lowerBound..<tokens[end - 1].letters.upperBound
        token.digits = number
        token.value = NumberToken.value(of: number)
        token.isLone = false
        token.pair = nil
        token.isPhone = true
        best = (token, end - start)
      }
    }
    // 1 2 3 4 5 6: single digits go on to the last.
    if let (_, count) = best, count > 1, start + count < tokens.count,
      sizes.prefix(count).allSatisfy({ $0 == 1 }), tokens[start + count].digits.count == 1,
      canJoin(tokens[start + count]),
      gap(tokens, before: start + count, in: text) == gap(tokens, before: start + 1, in: text)
    {
      return nil
    }
    // More digits glued on make another number of it.
    if let (_, count) = best, start + count < tokens.count, canJoin(tokens[start + count]),
      let gap = gap(tokens, before: start + count, in: text), gap.isEmpty || gap == .hyphen
    {
      return nil
    }
    return best
  }

  private static let phoneSeparators: Gap = [.space, .hyphen, .symbol, .comma, .pause, .dot]

  /// Single digits with spaces, or long groups with spaces or hyphens (a card, an order).
  private static func series(
    _ tokens: [NumberToken], at start: Int, in text: LetterView
  ) -> (NumberToken, Int)? {
    guard canJoin(tokens[start]), let second = tokens.dropFirst(start + 1).first, canJoin(second),
      let separator = gap(tokens, before: start + 1, in: text),
      separator.isSubset(of: [.space, .hyphen])
    else { return nil }
    let isSingle = tokens[start].digits.count == 1
    guard isSingle || tokens[start].digits.count >= 3, !(isSingle && separator == .hyphen) else {
      return nil
    }
    var digits: [UInt8] = []
    var end = start
    while end < tokens.count, canJoin(tokens[end]),
      isSingle ? tokens[end].digits.count == 1 : tokens[end].digits.count >= 3,
      end == start || gap(tokens, before: end, in: text) == separator
    {
      digits += tokens[end].digits
      end += 1
    }
    guard end - start > 1, isSingle || digits.count >= 12 else { return nil }
    var token = tokens[start]
    token.letters = token.letters.lowerBound..<tokens[end - 1].letters.upperBound
    token.digits = digits
    token.value = NumberToken.value(of: digits)
    token.isLone = false
    token.pair = nil
    return (token, end - start)
  }
}

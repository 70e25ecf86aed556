import JSONCoding

/// Divides a text by times that were given for each character or word of it.
enum TokenTimes {
  /// Turns by sentence if there is a time for every token, otherwise one turn for all.
  static func turns(_ text: String, _ times: JSONValue?, line: Int) -> [DraftTurn] {
    guard !text.isEmpty else { return [] }
    var times = times
    if let string = times?.string { times = Unwrapper.parse(string) }
    let spans = (times?.array ?? JSONArray([])).compactMap { span -> (Double, Double)? in
      guard let pair = span.array, pair.count == 2, let start = pair[0].double,
        let end = pair[1].double
      else { return nil }
      return (start / 1000, end / 1000)
    }
    let tokens = tokens(of: text)
    guard tokens.count(where: { !$0.isMark }) == spans.count, !spans.isEmpty else {
      var turn = DraftTurn(text: text, line: line)
      turn.start = spans.first?.0
      turn.end = spans.last?.1
      return [turn]
    }
    var grouper = WordGrouper()
    var next = 0
    for token in tokens {
      var word = SpokenWord(text: token.text, isMark: token.isMark, line: line)
      if !token.isMark {
        (word.start, word.end) = (spans[next].0, spans[next].1)
        next += 1
      }
      grouper.add(word)
    }
    return grouper.turns()
  }

  /// Chinese characters one by one, words of letters and digits as a whole, marks apart.
  private static func tokens(of text: String) -> [(text: String, isMark: Bool)] {
    var tokens: [(text: String, isMark: Bool)] = []
    var word = ""
    for character in text {
      let isLetter = character.isLetter || character.isNumber || character == "'"
      let isWide = (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
      if isLetter, !isWide {
        word.append(character)
        continue
      }
      if !word.isEmpty { tokens.append((word, false)) }
      word = ""
      if character.isWhitespace { continue }
      tokens.append((String(character), !isLetter))
    }
    if !word.isEmpty { tokens.append((word, false)) }
    return tokens
  }
}

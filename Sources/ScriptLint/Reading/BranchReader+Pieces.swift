extension BranchReader {
  /// Splits text at the marks between branches, `/`, `；`, `|` and line ends, unless they are in quotation marks.
  static func pieces(of line: PlacedText) -> [PlacedText] {
    var pieces: [PlacedText] = []
    var start = 0
    var index = 0
    while index < line.count {
      if let (_, next) = Utterances.closedQuotation(at: index, of: line) {
        index = next
        continue
      }
      if "/／；;|".contains(line.characters[index]) || line.characters[index].isNewline {
        pieces.append(line[start..<index])
        start = index + 1
      }
      index += 1
    }
    pieces.append(line.dropping(start))
    return pieces.filter { !$0.isBlank }
  }

  /// Splits a line behind every sentence.
  static func sentences(of line: PlacedText) -> [PlacedText] {
    var pieces: [PlacedText] = []
    var start = 0
    for index in line.characters.indices where ".。".contains(line.characters[index]) {
      let next = index + 1
      guard next == line.count || line.characters[index] == "。" || line.characters[next] == " "
      else { continue }
      pieces.append(line[start..<index].trimmed)
      start = next
    }
    pieces.append(line.dropping(start).trimmed)
    return pieces.filter { !$0.isBlank }
  }

  /// Splits a line behind every jump: 是转3，否转4.
  static func piecesBehindJumps(of line: PlacedText) -> [PlacedText] {
    var pieces: [PlacedText] = []
    var start = 0
    for jump in StepJump.all(in: line.plain) {
      pieces.append(line[start..<jump.range.upperBound])
      start = jump.range.upperBound
    }
    pieces.append(line.dropping(start))
    return pieces.map { piece in
      var first = 0
      while first < piece.count,
        piece.characters[first].isWhitespace || "，,。.；;、/／|".contains(piece.characters[first])
      { first += 1 }
      return piece.dropping(first).trimmed
    }.filter { !$0.isBlank && !$0.characters.allSatisfy { "（）()[]【】”\"。".contains($0) } }
  }

  /// The text between brackets that enclose all of it, or what is left of such a pair after a cut.
  static func withoutBrackets(_ text: PlacedText) -> PlacedText {
    let pairs: [Character: Character] = ["（": "）", "(": ")", "[": "]", "【": "】"]
    guard let first = text.characters.first else { return text }
    if let close = pairs[first] {
      guard let end = text.characters.firstIndex(of: close) else { return text.dropping(1).trimmed }
      if end == text.count - 1 { return text[1..<end].trimmed }
      // （方便转(3)，不方便转(4)）
      if text.characters.last == close, "（(".contains(first), isBalanced(text) {
        return text[1..<text.count - 1].trimmed
      }
      // [是] → 3
      if "[【".contains(first), end > 1, end < 12, leads(text.plain, behind: end + 1) {
        var text = text
        text.remove(end..<end + 1)
        text.remove(0..<1)
        return text
      }
    }
    if let last = text.characters.last, "）)".contains(last),
      !text.characters.contains(where: { "（(".contains($0) })
    {
      return text[0..<text.count - 1].trimmed
    }
    return text
  }

  /// Whether the first bracket is closed by the last character only.
  private static func isBalanced(_ text: PlacedText) -> Bool {
    var depth = 0
    for (index, character) in text.characters.enumerated() {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth -= 1 }
      if depth == 0 { return index == text.count - 1 }
    }
    return false
  }

  /// Whether a jump begins at an index, behind spaces and commas.
  private static func leads(_ plain: [Character], behind start: Int) -> Bool {
    var index = start
    while index < plain.count, " ，,：:".contains(plain[index]) { index += 1 }
    return index < plain.count && StepJump.at(index, in: plain) != nil
  }
}

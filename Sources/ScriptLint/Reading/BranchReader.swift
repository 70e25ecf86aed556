/// Reads branches such as `是，转2`, `否。记录原因，转 6`, `不满意 → 4` and `If no, go to 3`.
struct BranchReader {
  /// The headings of the file, which a branch may lead to.
  var headings: Set<String>

  /// Whether a stretch of characters is in quotation marks, and the words between them.
  private static let quotes: [(open: Character, close: Character)] = [
    ("“", "”"), ("\"", "\""), ("「", "」"), ("『", "』"),
  ]

  /// Reads the branches of a line; none if the line is something else.
  ///
  /// Several of them may stand in a line, separated by `/`, `；` or `|`.
  func branches(in line: PlacedText) -> [ScriptBranch] {
    let pieces = Self.pieces(of: line)
    if pieces.count > 1 {
      let branches = pieces.map { branch(in: $0.trimmed) }
      if branches.allSatisfy({ $0 != nil }) { return branches.compactMap(\.self) }
    }
    return branch(in: line.trimmed).map { [$0] } ?? []
  }

  /// The branch that a piece of a line is, if it is one.
  func branch(in text: PlacedText) -> ScriptBranch? {
    var start = 0
    var isCondition = false
    for word in ["如果", "若是", "如", "若", "If ", "if "] where text.hasPrefix(word) {
      start = word.count
      isCondition = true
      break
    }
    let characters = text.characters
    var end = start
    while end < characters.count, !Self.isAnswerEnd(characters, at: end) { end += 1 }
    let answer = text[start..<end].trimmed
    guard !answer.isEmpty, answer.count <= 24, end < characters.count else { return nil }
    guard !answer.characters.contains(where: { "“”\"「？?！!".contains($0) }) else { return nil }
    let rest = text.dropping(end)
    var branch = ScriptBranch(answer: answer, target: .next)
    let number = Self.target(in: rest)
    branch.words = spoken(in: rest)
    if let number {
      branch.target = .step(number.label)
      branch.targetPlace = rest.sourceRange(of: number.range)
    } else if let heading = heading(in: rest) {
      branch.target = heading.isKnown ? .part(heading.name) : .step(heading.name)
      branch.targetPlace = rest.sourceRange(of: heading.range)
    } else if Self.ends(rest.string) {
      branch.target = .end
    }
    guard branch.target != .next || isCondition || AnswerWords.isKnown(answer.string) else {
      return nil
    }
    // A long sentence that happens to mention a step is no branch.
    if !AnswerWords.isKnown(answer.string), !isCondition, answer.count > 14 { return nil }
    return branch
  }

  // MARK: Pieces

  private static func pieces(of line: PlacedText) -> [PlacedText] {
    var pieces: [PlacedText] = []
    var start = 0
    var closing: Character?
    for (index, character) in line.characters.enumerated() {
      if let open = closing {
        if character == open { closing = nil }
        continue
      }
      if let quote = quotes.first(where: { $0.open == character }) {
        closing = quote.close
      } else if "/／；;|".contains(character) {
        pieces.append(line[start..<index])
        start = index + 1
      }
    }
    pieces.append(line.dropping(start))
    return pieces.filter { !$0.isBlank }
  }

  private static func isAnswerEnd(_ characters: [Character], at index: Int) -> Bool {
    let character = characters[index]
    if "，,。:：;；→⇒⟶、（(".contains(character) { return true }
    if character == "-" || character == "=" {
      return index + 1 < characters.count && characters[index + 1] == ">"
    }
    if character == "—" || character == "–" { return true }
    if character == "转" || character == "跳" { return true }
    // "Yes go to 3" has no mark at all.
    return character == " " && characters[(index + 1)...].starts(with: "go to")
  }

  // MARK: Targets

  /// The number that a branch leads to: the last one, since words may stand before it.
  static func target(in rest: PlacedText) -> (label: String, range: Range<Int>)? {
    let characters = rest.characters
    var found: (label: String, range: Range<Int>)?
    var index = 0
    while index < characters.count {
      guard let after = afterArrow(characters, at: index) else {
        index += 1
        continue
      }
      var place = after
      func skip(_ words: [String]) {
        for word in words where characters[place...].starts(with: word) { place += word.count }
      }
      while place < characters.count, characters[place] == " " { place += 1 }
      skip(["第", "步骤", "step ", "Step "])
      while place < characters.count, characters[place] == " " { place += 1 }
      let start = place
      while place < characters.count, place - start < 3, characters[place].isASCIIDigit {
        place += 1
      }
      if place > start {
        found = (String(characters[start..<place]), start..<place)
      } else {
        while place < characters.count, place - start < 3,
          ChineseCount.digits[characters[place]] != nil
        { place += 1 }
        // 转一下 is no number.
        let isStep = place < characters.count && characters[place] == "步"
        if place > start, isStep || place == characters.count,
          let value = ChineseCount.value(String(characters[start..<place]))
        {
          found = (String(value), start..<place)
        }
      }
      index = max(index + 1, place)
    }
    return found
  }

  /// The place behind an arrow or a word that means one.
  private static func afterArrow(_ characters: [Character], at index: Int) -> Int? {
    let rest = characters[index...]
    for word in [
      "转到", "转至", "转入", "转回", "转", "跳到", "跳至", "跳转到", "回到", "返回", "进入", "→", "⇒", "⟶",
      "->", "=>", "——>", "go back to", "go to", "goto", "back to", "continue with",
    ] where rest.starts(with: word, by: { $0 == $1 || $0.lowercased() == String($1) }) {
      return index + word.count
    }
    return nil
  }

  /// A part that a branch leads to by its name; in brackets even one that there is none of.
  private func heading(in rest: PlacedText) -> (name: String, range: Range<Int>, isKnown: Bool)? {
    let characters = rest.characters
    for index in characters.indices {
      guard let after = Self.afterArrow(characters, at: index) else { continue }
      var start = after
      while start < characters.count, characters[start] == " " { start += 1 }
      guard start < characters.count else { return nil }
      let close: Character? = ["“": "”", "「": "」", "【": "】", "《": "》", "\"": "\""][
        characters[start]]
      if let close, let end = characters[(start + 1)...].firstIndex(of: close) {
        let name = String(characters[start + 1..<end])
        if headings.contains(name) { return (name, start + 1..<end, true) }
        if characters[start] == "【" || characters[start] == "《" {
          return (name, start + 1..<end, false)
        }
      } else {
        var end = start
        while end < characters.count, !"，,。；;（(".contains(characters[end]) { end += 1 }
        let name = String(characters[start..<end]).trimmingSpaces
        if headings.contains(name) { return (name, start..<end, true) }
      }
    }
    return nil
  }

  /// Whether a branch ends the call: it is hung up, or another time is agreed.
  private static func ends(_ rest: String) -> Bool {
    let words = [
      "结束", "挂机", "挂断", "再拨", "改天", "另约", "回拨时间", "再联系", "再次回拨", "end the call", "end call",
      "hang up", "call back", "another time", "end.",
    ]
    let rest = rest.lowercased()
    return words.contains { rest.contains($0) } || rest.hasSuffix(" end") || rest == "end"
  }

  // MARK: Words

  /// What the agent says on the branch: whatever is in quotation marks and is no heading.
  private func spoken(in rest: PlacedText) -> [ScriptLine] {
    var lines: [ScriptLine] = []
    var index = 0
    while index < rest.count {
      guard let quote = Self.quotes.first(where: { $0.open == rest.characters[index] }),
        let end = rest.characters[(index + 1)...].firstIndex(of: quote.close)
      else {
        index += 1
        continue
      }
      let words = rest[index + 1..<end]
      if !words.isBlank, !headings.contains(words.string) {
        lines.append(ScriptLine(speaker: .agent, words: words.trimmed))
      }
      index = end + 1
    }
    return lines
  }
}

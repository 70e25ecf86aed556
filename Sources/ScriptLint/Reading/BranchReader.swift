/// Reads branches such as `是，转2`, `否。记录原因，转 6`, `不满意 → 4` and `If no, go to 3`.
struct BranchReader {
  /// The headings of the file, which a branch may lead to.
  var headings: Set<String>
  /// Whether letters number steps, so that → C leads to one.
  var takesLetters = false

  /// Reads the branches of a line; none if the line is something else.
  ///
  /// Several of them may stand in a line, separated by marks or by nothing but the jump before.
  /// O(line).
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - takesBareNumbers: Whether a number alone is a step, as in a column for branches.
  /// - Returns: The branches.
  func branches(in line: PlacedText, takesBareNumbers: Bool = false) -> [ScriptBranch] {
    guard line.count <= Self.longestLine else { return [] }
    let whole = line.trimmed
    let line = Self.withoutBrackets(whole)
    let found = branchesInside(line, takesBareNumbers: takesBareNumbers)
    // （方便，您讲） is what the customer says.
    if line.count < whole.count, found.contains(where: { $0.target == .next }) { return [] }
    return found
  }

  private func branchesInside(_ line: PlacedText, takesBareNumbers: Bool) -> [ScriptBranch] {
    let ways = [Self.pieces, Self.piecesBehindJumps, Self.sentences]
    for pieces in ways.lazy.map({ $0(line) }) where pieces.count > 1 {
      let branches = pieces.map { branch(in: $0, takesBareNumbers) }
      if branches.allSatisfy({ $0 != nil }) { return branches.compactMap(\.self) }
    }
    // What leads to two steps is no single branch: better unread than wrong.
    guard Set(StepJump.all(in: line.plain).map(\.label)).count <= 1 else { return [] }
    return branch(in: line, takesBareNumbers).map { [$0] } ?? []
  }

  /// Nobody writes a branch that is longer, with the words on it.
  static let longestLine = 1_000

  /// The branch that a piece of a line is, if it is one.
  func branch(in text: PlacedText, _ takesBareNumbers: Bool = false) -> ScriptBranch? {
    let text = Self.withoutBrackets(text.trimmed)
    let plain = text.plain
    let lead = BranchAnswer.lead(of: plain)
    let jump = StepJump.first(in: plain, from: lead.index)
    guard let (answer, end) = answer(of: text, plain, lead, jump), !answer.isEmpty,
      end < text.count
    else { return nil }
    // 转3或者转4 leaves open what decides.
    guard !["或", "或者", "或是", "or"].contains(answer.string.lowercased()),
      !answer.characters.contains(where: { "“”\"「？?！!".contains($0) })
    else { return nil }
    let rest = text.dropping(end)
    var branch = ScriptBranch(answer: answer, target: .next)
    let isKnown = AnswerWords.isKnown(answer.string)
    let isStated = isKnown || lead.isCondition || lead.isAnnounced
    branch.words = spoken(in: rest)
    if let target = target(of: rest, isStated: isStated, takesBareNumbers) {
      branch.target = target.target
      branch.targetPlace = rest.sourceRange(of: target.range)
    } else if Self.ends(rest, isStated: isStated) {
      branch.target = .end
    }
    guard branch.target != .next || lead.isCondition || isKnown else { return nil }
    if let jump, jump.strength == .weak, !takesBareNumbers, !isStated,
      !Self.isDivided(plain, at: jump.range.lowerBound)
    {
      return nil
    }
    // A long sentence that happens to mention a step is no branch.
    let isDirect = isStated || jump?.range.lowerBound == end
    guard BranchAnswer.isShort(answer, limit: isDirect ? 24 : 14) else { return nil }
    return branch
  }

  /// The answer, and where the branch goes on behind it.
  private func answer(
    of text: PlacedText, _ plain: [Character], _ lead: BranchAnswer.Lead, _ jump: StepJump?
  ) -> (answer: PlacedText, end: Int)? {
    if let end = BranchAnswer.otherEnd(in: plain, at: lead.index),
      end == plain.count || end == jump?.range.lowerBound || !plain[end].isLetter
    {
      return (text[lead.index..<end], end)
    }
    if lead.isCondition || lead.isAnnounced || jump != nil,
      let quoted = BranchAnswer.quoted(in: text, at: lead.index)
    {
      return (quoted.words, quoted.next)
    }
    var end = lead.index
    while end < plain.count, end != jump?.range.lowerBound,
      !Self.isAnswerEnd(plain, at: end, hasJump: jump != nil)
    { end += 1 }
    return (BranchAnswer.withoutTail(text[lead.index..<end]), end)
  }

  private static func isAnswerEnd(_ characters: [Character], at index: Int, hasJump: Bool) -> Bool {
    let character = characters[index]
    if "，,。:：;；→⇒⟶、（(—–".contains(character) { return true }
    if character == "-" || character == "=" {
      return index + 1 < characters.count && characters[index + 1] == ">"
    }
    return !hasJump && (character == "转" || character == "跳")
  }

  /// Whether something parts a word from what stands before it: 是，到3 and not 2到3.
  private static func isDivided(_ plain: [Character], at index: Int) -> Bool {
    guard index > 0 else { return true }
    return "，,。.：:；;、—–-= （()）则就请\t".contains(plain[index - 1])
  }

  /// What the agent says on the branch: whatever is in quotation marks and is no heading.
  private func spoken(in rest: PlacedText) -> [ScriptLine] {
    var lines: [ScriptLine] = []
    var index = 0
    while index < rest.count {
      guard let (words, next) = Utterances.closedQuotation(at: index, of: rest) else {
        index += 1
        continue
      }
      // 转“3” names a step.
      let isLabel = StepLabel(words.plain, at: 0)?.end == words.count
      if !words.isBlank, !isLabel, !headings.contains(words.string) {
        lines.append(ScriptLine(speaker: .agent, words: words.trimmed))
      }
      index = next
    }
    return lines
  }
}

extension BranchReader {
  /// The jump that a line ends with, such as `…再打给您。转1`, `（转第3步）` or `→ 4`, and the words
  /// before it.
  ///
  /// Words of a sentence are no jump: in 请转1号窗口 nothing divides 转 from what comes before, and the
  /// sentence goes on behind the number.
  static func jump(endOf line: PlacedText) -> (words: PlacedText, jump: ScriptJump)? {
    let characters = line.characters
    guard let last = characters.lastIndex(where: { !isClosing($0) }) else { return nil }
    let plain = line.plain
    for start in characters.indices.prefix(last + 1).reversed() {
      let before = start > 0 ? characters[start - 1] : nil
      // （记录后跳至第4步）
      guard before.map({ isDivider($0) || $0 == "后" }) ?? true, !isDivider(characters[start]) else {
        continue
      }
      guard last + 1 - start <= longestJump else { return nil }
      let jump: ScriptJump
      if let target = StepJump.at(start, in: plain), isClosed(plain, behind: target.range),
        target.strength != .weak || before.map({ !",，、".contains($0) }) ?? true
      {
        jump = ScriptJump(label: target.label, place: line.sourceRange(of: target.labelRange))
      } else if isEnd(String(plain[start..<last + 1])), before.map({ !"，,、".contains($0) }) ?? true
      {
        jump = ScriptJump(label: "", place: line.sourceRange(of: start..<last + 1), isEnd: true)
      } else {
        continue
      }
      var end = start
      while end > 0, "（([【 \t".contains(characters[end - 1]) { end -= 1 }
      if let bracket = openBracket(in: characters[..<end]) { end = bracket }
      let words = line[0..<end]
      // 是→3  否→4: what leads elsewhere before depends on an answer.
      guard StepJump.first(in: words.plain).map({ $0.strength == .weak }) ?? true,
        !isAnswer(words)
      else { return nil }
      return (words, jump)
    }
    return nil
  }

  /// The bracket that is open at the end of some words, if it is near.
  private static func openBracket(in characters: ArraySlice<Character>) -> Int? {
    for index in characters.indices.suffix(12).reversed() {
      if "）)".contains(characters[index]) { return nil }
      if "（(".contains(characters[index]) { return index }
    }
    return nil
  }

  /// Whether some words are no more than an answer, or a condition.
  private static func isAnswer(_ words: PlacedText) -> Bool {
    let plain = words.plain
    if AnswerWords.isKnown(String(plain.filter { !"，,：:；; 。.（(".contains($0) })) { return true }
    return BranchAnswer.lead(of: plain).isCondition
      && !plain.contains { "。！？!?“”\"".contains($0) }
  }

  private static func isClosed(_ plain: [Character], behind jump: Range<Int>) -> Bool {
    plain[jump.upperBound...].allSatisfy { isClosing($0) }
  }

  /// Whether a clause says that the call is over.
  static func isEnd(_ clause: String) -> Bool {
    let words: Set<String> = [
      "结束", "结束通话", "通话结束", "流程结束", "结束流程", "话术结束", "结束话术", "结束服务", "结束来电", "挂机", "挂断", "挂断电话",
      "礼貌挂机", "end", "end call", "end the call", "end of call", "end of the call", "hang up",
      "call ends", "end of script", "close the call", "disconnect", "finish",
    ]
    return words.contains(clause.lowercased().trimmingSpaces)
  }

  /// A jump is short: `continue with step 12` is about the longest.
  private static let longestJump = 24

  private static func isClosing(_ character: Character) -> Bool {
    character.isWhitespace || "。.；;）)]】".contains(character)
  }

  /// What may stand before a jump.
  private static func isDivider(_ character: Character) -> Bool {
    character.isWhitespace || "。.，,；;：:！!？?（([【、\"”」』…—–".contains(character)
  }
}

extension BranchReader {
  /// The jump that a line ends with, such as `…再打给您。转1`, `（转第3步）` or `→ 4`, and the words
  /// before it.
  ///
  /// Words of a sentence are no jump: in 请转1号窗口 nothing divides 转 from what comes before, and the
  /// sentence goes on behind the number.
  static func jump(endOf line: PlacedText) -> (words: PlacedText, jump: ScriptJump)? {
    let characters = line.characters
    guard let last = characters.lastIndex(where: { !isClosing($0) }) else { return nil }
    for start in characters.indices.prefix(last + 1).reversed() {
      let before = start > 0 ? characters[start - 1] : nil
      guard before.map(isDivider) ?? true, !isDivider(characters[start]) else { continue }
      let rest = line[start..<last + 1]
      guard rest.count <= longestJump else { return nil }
      guard let target = target(in: rest), isOnlyJump(rest.characters, to: target.range) else {
        continue
      }
      var end = start
      while end > 0, "（([【 \t".contains(characters[end - 1]) { end -= 1 }
      return (
        line[0..<end],
        ScriptJump(label: target.label, place: rest.sourceRange(of: target.range))
      )
    }
    return nil
  }

  /// A jump is short: `continue with step 12` is about the longest.
  private static let longestJump = 24

  private static func isClosing(_ character: Character) -> Bool {
    character.isWhitespace || "。.；;）)]】".contains(character)
  }

  /// What may stand before a jump.
  private static func isDivider(_ character: Character) -> Bool {
    character.isWhitespace || "。.，,；;：:！!？?（([【、\"”」』…".contains(character)
  }

  /// Whether nothing but the jump is there.
  private static func isOnlyJump(_ characters: [Character], to number: Range<Int>) -> Bool {
    let before = String(characters[..<number.lowerBound]).trimmingSpaces
    let after = String(characters[number.upperBound...]).trimmingSpaces
    let way = before.replacing("第", with: "").replacing("步骤", with: "").trimmingSpaces
    return [
      "转", "转到", "转至", "转入", "转回", "跳到", "跳至", "跳转到", "回到", "返回", "进入", "→", "⇒", "⟶", "->", "=>",
      "——>", "go back to", "go to", "goto", "back to", "continue with", "go back to step",
      "go to step", "back to step", "continue with step", "→ step", "-> step",
    ].contains(way.lowercased()) && ["", "步", "步骤", "。"].contains(after)
  }
}

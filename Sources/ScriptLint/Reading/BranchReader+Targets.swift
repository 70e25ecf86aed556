import Diagnostics

extension BranchReader {
  /// The number that a text leads to: the last one, since words may stand before it.
  static func target(in rest: PlacedText) -> (label: String, range: Range<Int>)? {
    StepJump.all(in: rest.plain).last.map { ($0.label, $0.labelRange) }
  }

  /// Where a branch leads by number or name.
  ///
  /// - Parameters:
  ///   - rest: What stands behind the answer.
  ///   - isStated: Whether the answer is surely one.
  ///   - takesBareNumbers: Whether a number alone is a step.
  /// - Returns: The target with the characters that name it; `nil` if nothing does.
  func target(
    of rest: PlacedText, isStated: Bool, _ takesBareNumbers: Bool
  ) -> (target: ScriptBranch.Target, range: Range<Int>)? {
    let plain = rest.plain
    if let jump = StepJump.all(in: plain).last { return (.step(jump.label), jump.labelRange) }
    if let label = Self.bareTarget(in: plain, isStated: isStated, takesBareNumbers) {
      return (.step(label.label), label.range)
    }
    if takesLetters, let letter = Self.letter(in: plain) { return letter }
    guard let heading = heading(in: rest) else { return nil }
    return (heading.isKnown ? .part(heading.name) : .step(heading.name), heading.range)
  }

  /// A step named without a word of going: `是：第3步`, `Yes (3)`; it must be all that is left.
  private static func bareTarget(
    in plain: [Character], isStated: Bool, _ takesBareNumbers: Bool
  ) -> StepLabel? {
    var start = 0
    while start < plain.count,
      plain[start].isWhitespace || "，,：:；;、—–-=".contains(plain[start])
    { start += 1 }
    guard let label = StepLabel(plain, at: start),
      plain[label.end...].allSatisfy({ $0.isWhitespace || "。.；;，,）)".contains($0) })
    else { return nil }
    if label.isNamed || takesBareNumbers { return label }
    // 是（3）; but 第一部分（3） is a title.
    if label.isBracketed { return isStated && !label.isChinese ? label : nil }
    // 是，3 could be anything; behind a colon or a dash, or in ELSE 4, it is a step.
    let isMarked = plain[..<start].allSatisfy { "：:-—–= ".contains($0) }
    return isStated && start > 0 && isMarked && !label.isChinese ? label : nil
  }

  /// A step named by a letter behind an arrow.
  private static func letter(
    in plain: [Character]
  ) -> (target: ScriptBranch.Target, range: Range<Int>)? {
    for index in plain.indices {
      guard var place = afterArrow(plain, at: index) else { continue }
      while place < plain.count, plain[place] == " " { place += 1 }
      guard place < plain.count, plain[place].isASCII, plain[place].isUppercase,
        StepJump.ends(place + 1, plain)
      else { continue }
      return (.step(String(plain[place])), place..<place + 1)
    }
    return nil
  }

  /// The place behind an arrow or a word that means one.
  private static func afterArrow(_ plain: [Character], at index: Int) -> Int? {
    StepJump.strong.first { PlainCharacters.has($0, plain, at: index) }.map { index + $0.count }
  }

  /// A part that a branch leads to by its name; in brackets even one that there is none of.
  ///
  /// So does a name that is nearly one. Other words behind an arrow may be what is to be done there.
  private func heading(in rest: PlacedText) -> (name: String, range: Range<Int>, isKnown: Bool)? {
    let characters = rest.characters
    let plain = rest.plain
    for index in characters.indices {
      guard let after = Self.afterArrow(plain, at: index) else { continue }
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
        if Suggestion.nearest(to: name, among: headings.sorted()) != nil {
          return (name, start..<end, false)
        }
      }
    }
    return nil
  }

  /// Whether a branch ends the call: it is hung up, or another time is agreed.
  ///
  /// Words of another time may also be the agent's own, so they count behind a plain answer only.
  static func ends(_ rest: PlacedText, isStated: Bool) -> Bool {
    let words = String(rest.plain).lowercased()
    let surely = ["结束", "挂机", "挂断", "end the call", "end call", "hang up", "end."]
    if surely.contains(where: words.contains) || words.hasSuffix(" end") || words == "end" {
      return true
    }
    let perhaps = [
      "再拨", "改天", "另约", "回拨时间", "再联系", "再次回拨", "call back", "another time",
    ]
    return isStated && perhaps.contains(where: words.contains)
  }
}

import Diagnostics

/// Dialogues whose speakers are letters, as in `A：您好` and `B：我家停水了`.
enum LetteredDialogue {
  private static let colons: Set<Character> = ["：", ":"]

  /// The lines with the speakers' names in the place of their letters.
  ///
  /// Letters are speakers where two of them take turns and one greets; elsewhere they are options. Whoever
  /// greets first is the agent. O(lines).
  static func named(_ lines: [PlacedText]) -> [PlacedText] {
    let letters = lines.map { letter(of: $0.trimmed) }
    let speakers = letters.compactMap(\.self)
    guard Set(speakers) == ["A", "B"], speakers.count >= 4 else { return lines }
    let turns = zip(speakers, speakers.dropFirst()).count { $0 != $1 }
    let greeting = lines.indices.first {
      letters[$0] != nil && CallWords.greets(lines[$0].string)
    }
    guard turns > 2, let greeting, let agent = letters[greeting] else { return lines }
    return zip(lines, letters).map { line, letter in
      guard let letter, let place = line.characters.firstIndex(of: letter) else { return line }
      var line = line
      line.replace(place..<place + 1, with: letter == agent ? "客服" : "客户")
      return line
    }
  }

  /// The letter before a colon with words behind it.
  private static func letter(of line: PlacedText) -> Character? {
    guard line.count > 2, let first = line.characters.first, "AB".contains(first),
      colons.contains(line.characters[1]), BranchReader.target(in: line) == nil
    else { return nil }
    return first
  }
}

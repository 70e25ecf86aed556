import Diagnostics

/// Joins an answer with the jump that stands on a line of its own below it, as nested lists have it.
///
/// ```
/// - 愿意
///   - 转 6
/// ```
enum JoinedJumps {
  /// The lines, a jump appended to the answer above it and blank in its own place.
  ///
  /// Every character keeps its place. O(text).
  static func joined(_ lines: [PlacedText]) -> [PlacedText] {
    var lines = lines
    var above: Int?
    for index in lines.indices where !lines[index].isBlank {
      defer { if !lines[index].isBlank { above = index } }
      guard let answer = above, depth(of: lines[answer]) < depth(of: lines[index]),
        isAnswer(lines[answer]), let jump = jump(in: lines[index]), let origin = jump.origins.first
      else { continue }
      let isLedOn = lines[answer].characters.last { !$0.isWhitespace }.map { "：:，,".contains($0) }
      if isLedOn != true {
        lines[answer].append(PlacedText(characters: ["，"], origins: [origin]))
      }
      lines[answer].append(jump)
      lines[index] = PlacedText()
    }
    return lines
  }

  private static func depth(of line: PlacedText) -> Int {
    line.characters.prefix(while: \.isWhitespace).reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
  }

  /// Whether a line is short, an item of a list, and leads nowhere by itself.
  private static func isAnswer(_ line: PlacedText) -> Bool {
    let text = line.trimmed
    guard let first = text.characters.first, "-*+•·".contains(first), text.count <= 24 else {
      return false
    }
    return StepJump.first(in: text.plain) == nil
      && !text.characters.contains { "。！？!?“”\"「".contains($0) }
  }

  /// The words of a line that is nothing but a jump.
  private static func jump(in line: PlacedText) -> PlacedText? {
    var text = line.trimmed
    if let first = text.characters.first, "-*+•·".contains(first), text.count > 1,
      text.characters[1] == " "
    {
      text = text.dropping(2).trimmed
    }
    guard let (words, _) = BranchReader.jump(endOf: text), words.isBlank else { return nil }
    return text
  }
}

/// Joins lines that a bracket runs over, as long stage directions do.
enum JoinedBrackets {
  /// As many lines as a bracket may run over.
  private static let longest = 10
  private static let pairs: [Character: Character] = ["（": "）", "(": ")", "【": "】", "〔": "〕"]

  /// The lines, those that a bracket runs over as one, and blank ones in the place of the others.
  ///
  /// Every character keeps its place. O(text).
  static func joined(_ lines: [PlacedText], isMarkdown: Bool) -> [PlacedText] {
    var lines = lines
    for index in lines.indices where !lines[index].isBlank {
      guard let close = unclosed(in: lines[index]),
        let last = end(of: close, after: index, in: lines, isMarkdown: isMarkdown)
      else { continue }
      for next in index + 1...last {
        lines[index].append(space(behind: lines[index]))
        lines[index].append(lines[next].trimmed)
        lines[next] = PlacedText()
      }
    }
    return lines
  }

  /// The mark that would close the bracket that a line leaves open.
  private static func unclosed(in line: PlacedText) -> Character? {
    var open: [Character] = []
    for character in line.characters {
      if let close = pairs[character] {
        open.append(close)
      } else if let last = open.last, character == last {
        open.removeLast()
      }
    }
    return open.count == 1 ? open[0] : nil
  }

  /// The line that closes a bracket, unless something else begins before it does.
  private static func end(
    of close: Character, after index: Int, in lines: [PlacedText], isMarkdown: Bool
  ) -> Int? {
    for next in lines.indices.dropFirst(index + 1).prefix(longest) {
      let line = lines[next].trimmed
      guard let first = line.characters.first, !"#|-*>".contains(first), Numbering(line) == nil,
        SpeakerLabel(line) == nil
      else { return nil }
      var depth = 0
      for character in line.characters {
        if pairs[character] == close { depth += 1 }
        if character == close {
          if depth == 0 { return next }
          depth -= 1
        }
      }
    }
    return nil
  }

  /// A space that stands where a line ends.
  private static func space(behind line: PlacedText) -> PlacedText {
    guard let origin = line.origins.last else { return PlacedText() }
    return PlacedText(characters: [" "], origins: [origin])
  }
}

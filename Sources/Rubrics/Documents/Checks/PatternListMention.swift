/// A word list that a pattern uses: a name in braces.
struct PatternListMention {
  var name: String
  /// Where it stands with its braces, in characters of the pattern.
  var offset: Int
  var length: Int

  /// The word lists that a pattern uses, in order.
  ///
  /// O(pattern).
  static func all(in pattern: String) -> [PatternListMention] {
    // Most patterns use none, and walking bytes is much cheaper than walking characters.
    guard pattern.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == 0xEF }) else { return [] }
    var mentions: [PatternListMention] = []
    var name: String?
    var start = 0
    for (offset, character) in pattern.enumerated() {
      switch character {
      case "{", "｛":
        name = ""
        start = offset
      case "}", "｝":
        if let name {
          mentions.append(
            PatternListMention(
              name: trimmed(name), offset: start, length: offset + 1 - start))
        }
        name = nil
      default: name?.append(character)
      }
    }
    return mentions
  }

  private static func trimmed(_ name: String) -> String {
    var slice = name[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}

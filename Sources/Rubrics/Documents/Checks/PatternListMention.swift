/// A word list that a pattern uses: a name in braces.
package struct PatternListMention {
  package var name: String
  /// Where it stands with its braces, in characters of the pattern.
  package var offset: Int
  package var length: Int

  /// The word lists that a pattern uses, in order.
  ///
  /// O(pattern).
  package static func all(in pattern: String) -> [PatternListMention] {
    // Most patterns use none, and walking bytes is much cheaper than walking characters.
    guard hasBrace(pattern) else { return [] }
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

  /// Whether a text has `{` or `｛`.
  private static func hasBrace(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") || (byte == 0x9B && before == (0xEF, 0xBD)) { return true }
      before = (before.1, byte)
    }
    return false
  }

  private static func trimmed(_ name: String) -> String {
    var slice = name[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}

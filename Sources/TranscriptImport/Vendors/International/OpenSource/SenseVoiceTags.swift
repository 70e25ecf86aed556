/// The tags that SenseVoice writes between the words: `<|zh|><|ANGRY|><|Speech|><|withitn|>`.
enum SenseVoiceTags {
  private static let plumbing: Set<String> = [
    "zh", "en", "yue", "ja", "ko", "nospeech", "auto", "withitn", "woitn", "Speech",
    "EMO_UNKNOWN",
  ]

  /// The text without tags, and those that say how or what else was heard.
  static func strip(_ text: String) -> (text: String, tags: [String]) {
    // A model of punctuation sets spaces between the signs: `< | zh | >`.
    var text = text
    if text.contains("< |") {
      text = text.replacing("< | ", with: "<|").replacing(" | >", with: "|>")
    }
    guard text.contains("<|") else { return (text.trimmed, []) }
    var out = ""
    var tags: [String] = []
    var rest = text[...]
    while let open = rest.range(of: "<|") {
      out += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].range(of: "|>") else {
        return ((out + rest[open.lowerBound...]).trimmed, tags)
      }
      let tag = String(rest[open.upperBound..<close.lowerBound])
      if !plumbing.contains(tag) { tags.append(tag) }
      rest = rest[close.upperBound...]
    }
    return ((out + rest).trimmed, tags)
  }
}

extension Substring {
  /// Where a short text first occurs.
  ///
  /// O(text · short text).
  fileprivate func range(of needle: String) -> Range<Index>? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(needle) { return place..<index(place, offsetBy: needle.count) }
      formIndex(after: &place)
    }
    return nil
  }
}

extension String {
  fileprivate func contains(_ needle: String) -> Bool { self[...].range(of: needle) != nil }
}

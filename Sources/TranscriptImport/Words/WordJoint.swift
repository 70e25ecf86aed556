/// Puts words together to the text that they were.
enum WordJoint {
  /// Words carry no spaces: one goes between two words of an alphabet, none beside Chinese.
  case spaced
  /// Words carry their own spaces.
  case asWritten

  /// Appends a word to a text.
  func append(_ word: String, to text: inout String) {
    if self == .spaced, Self.needsSpace(between: text, and: word) { text += " " }
    text += word
  }

  /// Whether a space belongs between two pieces of text.
  static func needsSpace(between left: String, and right: String) -> Bool {
    guard let a = left.unicodeScalars.last, let b = right.unicodeScalars.first else {
      return false
    }
    if a.properties.isWhitespace || b.properties.isWhitespace { return false }
    return isSpacing(a) && isSpacing(b) && !closing.contains(b) && !opening.contains(a)
  }

  /// Joins pieces that a recogniser divided by spaces, such as `您 好 OK 吗`.
  static func joined(_ text: String) -> String {
    var out = ""
    for piece in text.split(whereSeparator: \.isWhitespace) {
      WordJoint.spaced.append(String(piece), to: &out)
    }
    return out
  }

  /// Letters of scripts that put spaces between words.
  private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x2E80 || (0xAC00...0xD7A3).contains(scalar.value)
  }

  private static let closing = Set(",.!?;:%)]}’”…".unicodeScalars)
  private static let opening = Set("([{‘“$¥#@".unicodeScalars)
}

/// Words that are looked for in many short texts.
///
/// A search of the standard library takes a text apart into characters, which for short words costs
/// a hundred times as much as comparing bytes.
struct WordMarks {
  private let words: [[UInt8]]

  /// Takes the words; empty ones are found nowhere.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  /// Whether a text has one of the words in it.
  ///
  /// O(text · words).
  func occur(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return words.contains { Self.has($0, in: bytes) }
  }

  private static func has(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == word[0] {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

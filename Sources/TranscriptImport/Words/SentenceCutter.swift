/// Cuts a text with punctuation where the same text without it was cut.
enum SentenceCutter {
  /// The parts of a text whose letters are those of the given pieces, in order.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - pieces: The same letters in pieces, with any marks and spaces.
  /// - Returns: A part for each piece, marks behind it included; `nil` when letters differ.
  static func cut(_ text: String, like pieces: [String]) -> [String]? {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    var parts: [String] = []
    for piece in pieces {
      let start = place
      for letter in piece.unicodeScalars where isLetter(letter) {
        while place < scalars.count, !isLetter(scalars[place]) { place += 1 }
        guard place < scalars.count, scalars[place] == letter else { return nil }
        place += 1
      }
      while place < scalars.count, !isLetter(scalars[place]) { place += 1 }
      parts.append(String(scalars: Array(scalars[start..<place])).trimmed)
    }
    return place == scalars.count ? parts : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

package import Diagnostics

/// Words of a script, each character with the place in the file that it stands for.
///
/// Words are cut, joined and filled in on the way to the checks; what is found in them must still be
/// shown where the author wrote it. A character that was filled in for a placeholder stands for the
/// whole placeholder.
package struct PlacedText: Sendable, Hashable {
  /// A stretch of one line of the file; lines and columns count from 1, columns in characters.
  struct Origin: Sendable, Hashable {
    var line: Int32
    var column: Int32
    var length: Int32 = 1
  }

  private(set) var characters: [Character]
  private(set) var origins: [Origin]

  /// No words at all.
  init() {
    characters = []
    origins = []
  }

  init(characters: [Character], origins: [Origin]) {
    self.characters = characters
    self.origins = origins
  }

  /// The words of a line, or of a part of one.
  ///
  /// - Parameters:
  ///   - text: The words, without a line break.
  ///   - line: The line, counted from 1.
  ///   - column: The column of the first character, counted from 1.
  init(_ text: some StringProtocol, line: Int, column: Int = 1) {
    characters = Array(text)
    let first = Int32(clamping: column)
    origins = characters.indices.map {
      Origin(line: Int32(clamping: line), column: first &+ Int32(clamping: $0))
    }
  }

  /// The words alone.
  package var string: String { String(characters) }
  var count: Int { characters.count }
  var isEmpty: Bool { characters.isEmpty }
  /// Whether there is nothing but spaces.
  var isBlank: Bool { characters.allSatisfy(\.isWhitespace) }

  // MARK: Parts

  subscript(range: Range<Int>) -> PlacedText {
    let range = range.clamped(to: 0..<count)
    return PlacedText(characters: Array(characters[range]), origins: Array(origins[range]))
  }

  /// What follows the first characters.
  func dropping(_ number: Int) -> PlacedText { self[min(number, count)..<count] }

  /// The words without the spaces around them.
  var trimmed: PlacedText {
    guard let first = characters.firstIndex(where: { !$0.isWhitespace }),
      let last = characters.lastIndex(where: { !$0.isWhitespace })
    else { return self[0..<0] }
    return self[first..<last + 1]
  }

  func hasPrefix(_ prefix: String) -> Bool { characters.starts(with: prefix) }

  /// The first place of some characters, at or after an index.
  func firstRange(of words: String, from start: Int = 0) -> Range<Int>? {
    let pattern = Array(words)
    guard !pattern.isEmpty, count >= pattern.count, start <= count - pattern.count else {
      return nil
    }
    return (start...count - pattern.count).first {
      characters[$0] == pattern[0] && characters[$0..<$0 + pattern.count].elementsEqual(pattern)
    }.map { $0..<$0 + pattern.count }
  }

  // MARK: Changes

  mutating func append(_ other: PlacedText) {
    characters += other.characters
    origins += other.origins
  }

  /// Puts other words in the place of some; they stand for all that they replace.
  mutating func replace(_ range: Range<Int>, with words: String) {
    guard let origin = origin(of: range) else { return }
    let new = Array(words)
    characters.replaceSubrange(range, with: new)
    origins.replaceSubrange(range, with: repeatElement(origin, count: new.count))
  }

  /// Takes some characters away.
  mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    origins.removeSubrange(range)
  }

  // MARK: Places

  private func origin(of range: Range<Int>) -> Origin? {
    guard !range.isEmpty, origins.indices.contains(range.lowerBound) else { return nil }
    let first = origins[range.lowerBound]
    var end = first.column &+ first.length
    for origin in origins[range.clamped(to: origins.indices)] {
      guard origin.line == first.line else { break }
      end = max(end, origin.column &+ origin.length)
    }
    return Origin(line: first.line, column: first.column, length: end &- first.column)
  }

  /// Where some characters stand in the file; of words over several lines, the part on the first.
  func sourceRange(of range: Range<Int>) -> SourceRange? {
    guard let origin = origin(of: range) else { return nil }
    return SourceRange(
      start: SourcePosition(line: Int(origin.line), column: Int(origin.column)),
      length: Int(origin.length))
  }

  /// Whether some characters stand in the file just as they are, side by side on one line.
  func isVerbatim(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.upperBound <= count else { return false }
    let start = origins[first]
    return range.allSatisfy { index in
      let origin = origins[index]
      return origin.length == 1 && origin.line == start.line
        && origin.column == start.column &+ Int32(clamping: index - first)
    }
  }

  /// Whether some characters are in quotation marks while others are not: they are somebody else's
  /// words.
  ///
  /// O(length).
  func isQuoted(_ range: Range<Int>) -> Bool {
    let marks: [Character: Character] = ["“": "”", "「": "」", "『": "』", "‘": "’", "\"": "\""]
    var closing: Character?
    for (index, character) in characters.enumerated() {
      if index == range.lowerBound { return closing != nil }
      if character == closing {
        closing = nil
      } else if closing == nil, let close = marks[character],
        characters[(index + 1)...].contains(close)
      {
        closing = close
      }
    }
    return false
  }

  /// Where the words stand in the file.
  package var sourceRange: SourceRange? { sourceRange(of: 0..<count) }

  /// The characters that a stretch of Unicode scalars of ``string`` lies in.
  ///
  /// O(length).
  func characterRange(ofScalars scalars: Range<Int>) -> Range<Int> {
    var scalar = 0
    var lower: Int?
    var upper = count
    for (index, character) in characters.enumerated() {
      let next = scalar + character.unicodeScalars.count
      if lower == nil, scalars.lowerBound < next { lower = index }
      if scalars.upperBound <= scalar {
        upper = index
        break
      }
      scalar = next
    }
    let start = lower ?? count
    return start..<max(start, upper)
  }
}

/// A text as `Docs/Matching.md` describes it: letters, and what stands before each of them.
///
/// Only the few characters that the random texts are made of are known here.
struct ReferenceText {
  static let fillerLetters = Set(letters("嗯呃"))
  static let fillerWords = [letters("就是说"), letters("那个")]
  /// Letters that are said twice on purpose; all other Chinese letters may be stuttered.
  static let doubled = Set(letters("谢看高好事"))
  private static let plain: [Character: Character] = ["Ｈ": "h", "H": "h", "請": "请", "問": "问"]
  private static let spaces: Set<Character> = [" ", "，"]
  private static let sentenceEnds: Set<Character> = ["。", "！", "？"]

  /// The letters as scalar values, which a debug build compares far faster than characters.
  let letters: [UInt32]
  /// Whether a sentence begins at each letter, and, last, whether one ends after all.
  let begins: [Bool]
  /// Whether anything stands before each letter.
  private let isParted: [Bool]
  /// Whether each letter is left out of the text when it is looked at for the second time.
  let removed: [Bool]

  init(_ text: String) {
    var letters: [UInt32] = []
    var begins: [Bool] = []
    var isParted: [Bool] = []
    var hasEnd = true
    var hasMark = true
    for character in text {
      if Self.sentenceEnds.contains(character) {
        hasEnd = true
      } else if !Self.spaces.contains(character) {
        letters += Self.letters(String(Self.plain[character] ?? character))
        begins.append(hasEnd)
        isParted.append(hasMark || hasEnd)
        hasEnd = false
        hasMark = false
        continue
      }
      hasMark = true
    }
    self.letters = letters
    self.begins = begins + [true]
    self.isParted = isParted + [true]
    removed = Self.removed(letters)
  }

  static func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  static func isLatin(_ letter: UInt32) -> Bool { letter < 0x80 }

  static func mayStutter(_ letter: UInt32) -> Bool {
    !isLatin(letter) && !doubled.contains(letter)
  }

  /// Fillers, and pairs of letters that are said again at once.
  private static func removed(_ letters: [UInt32]) -> [Bool] {
    var removed = [Bool](repeating: false, count: letters.count)
    var index = 0
    while index < letters.count {
      let rest = letters[index...]
      var length = 0
      if fillerLetters.contains(letters[index]) {
        length = 1
      } else if let word = fillerWords.first(where: rest.starts(with:)) {
        length = word.count
      } else if rest.count > 3, letters[index] == letters[index + 2],
        letters[index + 1] == letters[index + 3], letters[index] != letters[index + 1],
        mayStutter(letters[index]), mayStutter(letters[index + 1])
      {
        length = 2
      }
      for offset in 0..<length { removed[index + offset] = true }
      index += max(1, length)
    }
    return removed
  }

  /// Whether a word can begin or end before a letter.
  func isBoundary(_ index: Int) -> Bool {
    index == 0 || index == letters.count || isParted[index] || !Self.isLatin(letters[index])
      || !Self.isLatin(letters[index - 1])
  }
}

/// A text as `Docs/Matching.md` describes it: letters, and what stands before each of them.
///
/// Only the few characters that the random texts are made of are known here.
struct ReferenceText {
  static let fillerLetters: Set<Character> = ["嗯", "呃"]
  static let fillerWords: [[Character]] = [Array("就是说"), Array("那个")]
  /// Letters that are said twice on purpose; all other Chinese letters may be stuttered.
  static let doubled: Set<Character> = ["谢", "看", "高", "好", "事"]
  private static let plain: [Character: Character] = ["Ｈ": "h", "H": "h", "請": "请", "問": "问"]
  private static let spaces: Set<Character> = [" ", "，"]
  private static let sentenceEnds: Set<Character> = ["。", "！", "？"]

  let letters: [Character]
  /// Whether a sentence begins at each letter, and, last, whether one ends after all.
  let begins: [Bool]
  /// Whether anything stands before each letter.
  private let isParted: [Bool]
  /// Whether each letter is left out of the text when it is looked at for the second time.
  let removed: [Bool]

  init(_ text: String) {
    var letters: [Character] = []
    var begins: [Bool] = []
    var isParted: [Bool] = []
    var hasEnd = true
    var hasMark = true
    for character in text {
      if Self.sentenceEnds.contains(character) {
        hasEnd = true
      } else if !Self.spaces.contains(character) {
        letters.append(Self.plain[character] ?? character)
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

  static func isLatin(_ letter: Character) -> Bool { letter.isASCII }

  static func mayStutter(_ letter: Character) -> Bool {
    !isLatin(letter) && !doubled.contains(letter)
  }

  /// Fillers, and pairs of letters that are said again at once.
  private static func removed(_ letters: [Character]) -> [Bool] {
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

/// The smallest parts that texts are made of: a Chinese character, or a word of Latin letters.
///
/// Slots are tokens too: places where a name, a number or a thing is put in.
struct TokenTable {
  /// A token's number; slots have negative ones.
  typealias Token = Int32

  private var numbers: [String: Token] = [:]
  private(set) var words: [[UInt8]] = []
  private(set) var slotNames: [String] = []

  /// Whether a token is a word that spaces part from others like it.
  func isWord(_ token: Token) -> Bool { token >= 0 && words[Int(token)][0] < 0x80 }

  /// The name of a slot; `nil` for words.
  func slot(_ token: Token) -> Int? { token < 0 ? Int(-1 - token) : nil }

  /// Cuts a phrase into tokens.
  ///
  /// - Parameter phrase: Words with slots such as `{goods}`; spaces part words.
  /// - Returns: The tokens, none for spaces.
  mutating func tokens(of phrase: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    func isLatin(_ character: Character) -> Bool { character.utf8.count == 1 }
    for character in phrase {
      if let first = word.first, first == "{" {
        word.append(character)
        if character == "}" {
          tokens.append(slotNumber(String(word.dropFirst().dropLast())))
          word = ""
        }
      } else if character == " " || character == "{" || !isLatin(character) {
        if !word.isEmpty { tokens.append(number(word)) }
        word = character == "{" ? "{" : ""
        if character != " ", character != "{" { tokens.append(number(String(character))) }
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { tokens.append(number(word)) }
    return tokens
  }

  private mutating func number(_ word: String) -> Token {
    if let known = numbers[word] { return known }
    let number = Token(words.count)
    numbers[word] = number
    words.append(Array(word.utf8))
    return number
  }

  private mutating func slotNumber(_ name: String) -> Token {
    if let known = slotNames.firstIndex(of: name) { return Token(-1 - known) }
    slotNames.append(name)
    return Token(-slotNames.count)
  }
}

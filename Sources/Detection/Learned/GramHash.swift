/// Numbers for tokens and for runs of tokens, the same in training and in grading.
///
/// Sixty-four bits: among a million n-grams two share a number once in some forty million models.
package enum GramHash: Sendable {
  static let startText = "^"
  static let endText = "$"
  static let start = letter(0x5E)
  static let end = letter(0x24)
  /// Longer numbers count as this long.
  static let longestNumber = 8
  /// The run of no tokens.
  package static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The number of a run with one more token.
  @inline(__always)
  package static func extend(_ run: UInt64, by token: UInt64) -> UInt64 {
    let mixed = (run ^ token) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 32)
  }

  @inline(__always)
  static func letter(_ letter: UInt32) -> UInt64 {
    UInt64(letter) &* 0xD6E8_FEB8_6659_FD93
  }

  /// The number of a token.
  static func token(_ letters: ArraySlice<UInt32>, kind: TokenKind) -> UInt64 {
    switch kind {
    case .letter: return letters.first.map(letter) ?? 0
    case .number: return letter(0x23) &+ UInt64(min(letters.count, longestNumber))
    case .word:
      return letters.reduce(empty) { Piece.extend($0, by: $1) }
    }
  }

  /// The number of an n-gram as a model file writes it; see ``TurnTokens/text(of:)``.
  ///
  /// - Parameter text: Letters, and words and marks between spaces.
  /// - Returns: Its number and how many tokens it has.
  static func gram(_ text: some StringProtocol) -> (hash: UInt64, count: Int) {
    var hash = empty
    var count = 0
    // Letter by letter, with no list of pieces: a model file has tens of thousands of n-grams.
    var piece = Piece.none
    func end(_ piece: Piece) {
      guard let token = piece.token else { return }
      hash = extend(hash, by: token)
      count += 1
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch piece {
      case _ where scalar == " ":
        end(piece)
        piece = .none
      case .none: piece = Piece(value)
      case .letter:
        end(piece)
        piece = .letter(value)
      case .word(let word): piece = .word(Piece.extend(word, by: value))
      case .number(let length): piece = .number(length ?? max(0, Int(value) - 0x30))
      case .mark: break
      }
    }
    end(piece)
    return (hash, count)
  }

  /// What stands between two spaces of an n-gram, as far as it was read.
  private enum Piece {
    case none
    /// The last of letters that are tokens each.
    case letter(UInt32)
    /// The hash of a word's letters.
    case word(UInt64)
    /// How long a number is: the digit behind `#`.
    case number(Int?)
    /// The beginning or the end of a turn.
    case mark(UInt64)

    init(_ first: UInt32) {
      switch first {
      case 0x5E: self = .mark(start)
      case 0x24: self = .mark(GramHash.end)
      case 0x23: self = .number(nil)
      case _ where TokenKind(first) == .word: self = .word(Self.extend(empty, by: first))
      default: self = .letter(first)
      }
    }

    /// The number of the token; `nil` for none.
    var token: UInt64? {
      switch self {
      case .none: nil
      case .letter(let value): GramHash.letter(value)
      case .word(let hash): hash
      case .number(let length): GramHash.letter(0x23) &+ UInt64(length ?? 0)
      case .mark(let token): token
      }
    }

    /// The hash of a word with one more letter.
    static func extend(_ word: UInt64, by letter: UInt32) -> UInt64 {
      (word ^ UInt64(letter)) &* 0x100_0000_01b3
    }
  }
}

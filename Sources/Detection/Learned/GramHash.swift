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
      var hash = empty
      for value in letters { hash = (hash ^ UInt64(value)) &* 0x100_0000_01b3 }
      return hash
    }
  }

  /// The number of an n-gram as a model file writes it; see ``TurnTokens/text(of:)``.
  ///
  /// - Parameter text: Letters, and words and marks between spaces.
  /// - Returns: Its number and how many tokens it has.
  static func gram(_ text: some StringProtocol) -> (hash: UInt64, count: Int) {
    var hash = empty
    var count = 0
    // One list serves all pieces: a model file has ten thousand n-grams.
    var piece: [UInt32] = []
    for scalar in text.unicodeScalars {
      if scalar == " " {
        take(piece, &hash, &count)
        piece.removeAll(keepingCapacity: true)
      } else {
        piece.append(scalar.value)
      }
    }
    take(piece, &hash, &count)
    return (hash, count)
  }

  /// Goes on with what stands between two spaces.
  private static func take(_ letters: [UInt32], _ hash: inout UInt64, _ count: inout Int) {
    guard let first = letters.first else { return }
    switch first {
    case 0x5E: hash = extend(hash, by: start)
    case 0x24: hash = extend(hash, by: end)
    case 0x23:
      let length = letters.count > 1 ? Int(letters[1]) - 0x30 : 0
      hash = extend(hash, by: letter(0x23) &+ UInt64(max(0, length)))
    case _ where TokenKind(first) == .word:
      hash = extend(hash, by: token(letters[...], kind: .word))
    default:
      for value in letters { hash = extend(hash, by: letter(value)) }
      count += letters.count - 1
    }
    count += 1
  }
}

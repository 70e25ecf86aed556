package import TextAnalysis

/// A turn as learned labels see it: a row of tokens between two marks for its beginning and end.
///
/// A letter of a script without spaces is a token; so is a whole Latin word, and a number, of which
/// only the length counts. Punctuation is none: recognisers drop and invent it.
///
///     TurnTokens(FoldedText("您好，001号")).text(of: 0..<5)  // "^ 您好 #3 号"
package struct TurnTokens: Sendable {
  /// For each token, a number that tells it apart.
  package private(set) var hashes: [UInt64] = [GramHash.start]
  /// For each token, the folded letters that it takes; none for the marks at both ends.
  package private(set) var letters: [Range<Int>] = [0..<0]
  private let folded: FoldedText

  /// The most tokens of a turn that are looked at; nobody says more in one breath.
  private static let limit = 2000

  /// Reads a folded text.
  ///
  /// O(letters).
  package init(_ text: FoldedText) {
    folded = text
    let all = text.letters
    hashes.reserveCapacity(all.count + 2)
    letters.reserveCapacity(all.count + 2)
    var index = 0
    while index < all.count, hashes.count <= Self.limit {
      let start = index
      let kind = TokenKind(all[start])
      index += 1
      if kind != .letter {
        while index < all.count, text.breaks[index] == .none, TokenKind(all[index]) == kind {
          index += 1
        }
      }
      hashes.append(GramHash.token(all[start..<index], kind: kind))
      letters.append(start..<index)
    }
    hashes.append(GramHash.end)
    letters.append(all.count..<all.count)
  }

  /// How many tokens there are, marks included.
  package var count: Int { hashes.count }

  /// Some tokens as a model file writes them.
  package func text(of tokens: Range<Int>) -> String {
    var text = ""
    var wasWord = false
    for token in tokens {
      let isMark = token == 0 || token == hashes.count - 1
      let kind = isMark ? .word : TokenKind(folded.letters[letters[token].lowerBound])
      if !text.isEmpty, wasWord || kind != .letter { text += " " }
      wasWord = kind != .letter
      if isMark {
        text += token == 0 ? GramHash.startText : GramHash.endText
      } else if kind == .number {
        text += "#" + String(min(letters[token].count, GramHash.longestNumber))
      } else {
        for letter in folded.letters[letters[token]] {
          if let scalar = Unicode.Scalar(letter) { text.unicodeScalars.append(scalar) }
        }
      }
    }
    return text
  }
}

/// What a token is made of.
enum TokenKind: Sendable {
  case letter, word, number

  init(_ letter: UInt32) {
    switch letter {
    case 0x30...0x39: self = .number
    case 0..<0x530: self = .word
    default: self = .letter
    }
  }
}

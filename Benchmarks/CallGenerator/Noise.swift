import TextAnalysis

/// How one call is written down.
struct Manner {
  /// What stands between the phrases of a turn.
  enum Punctuation {
    case marks, spaces, none
  }

  var punctuation: Punctuation
  /// How often in a thousand a filler stands before a token.
  var fillers = 0
  /// How often in a thousand a character is written twice.
  var stutters = 0
  /// How often in a thousand a character is one that sounds alike.
  var mishearings = 0
  var isTraditional = false

  /// - Parameters:
  ///   - random: Where chance comes from.
  ///   - isTidy: Whether nothing is to be wrong with the text.
  init(_ random: inout SplitMix64, isTidy: Bool) {
    let kind = random.below(10)
    let extent = random.below(4)
    let traditional = random.happens(40)
    punctuation = kind < 4 ? .marks : kind < 7 ? .spaces : .none
    guard !isTidy else { return }
    // Chats and edited transcripts have marks; what a recogniser wrote has none and more slips.
    fillers = punctuation == .marks ? 3 * extent : 10 * extent
    stutters = punctuation == .marks ? 0 : 3 * extent
    mishearings = punctuation == .marks ? 0 : 4 * extent
    isTraditional = traditional
  }
}

/// What recognisers write in place of what was said.
struct NoiseTables: Sendable {
  private let fillers: [[UInt8]]
  /// For each token, characters of the vocabulary that sound alike.
  private let alike: [[TokenTable.Token]]
  /// For each token, its traditional form.
  private let traditional: [[UInt8]]

  init(_ tokens: TokenTable, fillers: [String]) {
    self.fillers = fillers.map { Array($0.utf8) }
    var oldForms: [UInt32: UInt32] = [:]
    for scalar in FoldTable.foldedScalars where (0x4E00...0x9FFF).contains(scalar) {
      if case .letter(let letter) = FoldTable.fold(scalar), oldForms[letter] == nil {
        oldForms[letter] = scalar
      }
    }
    let letters = tokens.words.map { word -> UInt32? in
      let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, scalar.value >= 0x4E00 else {
        return nil
      }
      return scalar.value
    }
    var bySyllable: [UInt16: [TokenTable.Token]] = [:]
    for (token, letter) in letters.enumerated() {
      guard let letter, let syllable = Pinyin.syllable(of: letter) else { continue }
      bySyllable[syllable, default: []].append(TokenTable.Token(token))
    }
    alike = letters.map { letter in
      letter.flatMap(Pinyin.syllable(of:)).flatMap { bySyllable[$0] } ?? []
    }
    traditional = zip(tokens.words, letters).map { word, letter in
      guard let old = letter.flatMap({ oldForms[$0] }).flatMap(Unicode.Scalar.init) else {
        return word
      }
      return Array(String(old).utf8)
    }
  }

  func filler(_ random: inout SplitMix64) -> [UInt8] { SlotFiller.one(of: fillers, &random) }

  /// A token that sounds alike, or the same.
  func misheard(_ token: TokenTable.Token, _ random: inout SplitMix64) -> TokenTable.Token {
    let others = alike[Int(token)]
    return others.isEmpty ? token : others[random.below(others.count)]
  }

  func traditionalForm(_ token: TokenTable.Token) -> [UInt8] { traditional[Int(token)] }
}

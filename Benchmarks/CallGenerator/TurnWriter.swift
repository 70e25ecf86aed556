/// Writes the phrases of one turn down.
struct TurnWriter {
  private static let marks = ["，", "，", "，", "。", "？"].map { Array($0.utf8) }
  private static let englishMarks = [", ", ", ", ". ", "? "].map { Array($0.utf8) }

  let vocabulary: Vocabulary
  let manner: Manner
  let isEnglish: Bool
  private(set) var text: [UInt8] = []

  init(_ vocabulary: Vocabulary, _ manner: Manner, isEnglish: Bool) {
    self.vocabulary = vocabulary
    self.manner = manner
    self.isEnglish = isEnglish
  }

  mutating func restart() { text.removeAll(keepingCapacity: true) }

  /// Appends a phrase, parted from what is there.
  mutating func append(_ phrase: [TokenTable.Token], _ random: inout SplitMix64) {
    separate(&random)
    for token in phrase {
      if manner.fillers > 0, !isEnglish, random.happens(manner.fillers) {
        text += vocabulary.noise.filler(&random)
      }
      if let slot = vocabulary.tokens.slot(token) {
        if isEnglish { space() }
        vocabulary.slots.fill(slot, &random, into: &text)
      } else {
        append(token, &random)
      }
    }
  }

  private mutating func append(_ token: TokenTable.Token, _ random: inout SplitMix64) {
    guard !vocabulary.tokens.isWord(token) else {
      space()
      text += vocabulary.tokens.words[Int(token)]
      return
    }
    var token = token
    if manner.mishearings > 0, random.happens(manner.mishearings) {
      token = vocabulary.noise.misheard(token, &random)
    }
    let word =
      manner.isTraditional
      ? vocabulary.noise.traditionalForm(token) : vocabulary.tokens.words[Int(token)]
    text += word
    if manner.stutters > 0, random.happens(manner.stutters) { text += word }
  }

  /// Parts a word from the one before.
  private mutating func space() {
    if let last = text.last, last < 0x80, last != 0x20 { text.append(0x20) }
  }

  private mutating func separate(_ random: inout SplitMix64) {
    guard !text.isEmpty else { return }
    switch manner.punctuation {
    case .marks: text += SlotFiller.one(of: isEnglish ? Self.englishMarks : Self.marks, &random)
    case .spaces: space(); if text.last != 0x20 { text.append(0x20) }
    case .none: break
    }
  }

  /// Ends the turn.
  mutating func finish(_ random: inout SplitMix64) {
    if manner.punctuation == .marks {
      text += isEnglish ? [0x2E] : random.happens(250) ? Array("？".utf8) : Array("。".utf8)
    }
  }
}

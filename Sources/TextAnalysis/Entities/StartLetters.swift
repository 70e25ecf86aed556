/// The letters that something here can start with, so that all others cost one look-up.
struct StartLetters: Sendable {
  static let shared = StartLetters()

  private var bits: [UInt64] = Array(repeating: 0, count: 0x10000 / 64)

  private init() {
    insert(UInt32(0x30)...0x39)
    insert(ChineseNumerals.digits.keys)
    insert(ChineseNumerals.units.keys)
    insert(ChineseNumerals.idioms.firstLetters)
    insert(EnglishWords.words.firstLetters)
    insert(EnglishWords.ordinals.firstLetters)
    insert(TimeWords.partsOfDay.firstLetters)
    insert(TimeWords.english.firstLetters)
    insert(DateWords.whole.firstLetters)
    insert(DateWords.months.firstLetters)
    insert(DateWords.monthNames.firstLetters)
    insert(DurationWords.halves.firstLetters)
  }

  func contains(_ letter: UInt32) -> Bool {
    letter < 0x10000 && bits[Int(letter >> 6)] & (1 << UInt64(letter & 63)) != 0
  }

  private mutating func insert(_ letters: some Sequence<UInt32>) {
    for letter in letters where letter < 0x10000 {
      bits[Int(letter >> 6)] |= 1 << UInt64(letter & 63)
    }
  }
}

/// How often letters turn up in service talk, roughly: enough to tell a rare segment from a common one.
enum LetterFrequency {
  /// Letters by how many there are among a thousand.
  private static let common: [(perThousand: Double, letters: String)] = [
    (30, "的您我了是不一"), (12, "这好你个有在到给们就以可那会要没来说吗下能请时候上"),
    (5, "对帮话看后号天啊什么还呢吧也去多过得为事用再问点面现打都信单出自行边知道系心大家"),
    // Latin letters, in words that are matched whole; far rarer as a word than as a letter.
    (20, "etaoinsrhl"), (8, "dcumfpgwybvkxjqz"),
  ]

  private static let table: [UInt32: Double] = {
    var table: [UInt32: Double] = [:]
    for (perThousand, letters) in common {
      for letter in letters.unicodeScalars { table[letter.value] = perThousand / 1000 }
    }
    return table
  }()

  /// The share of a letter among all letters; of one that is not common, a typical one.
  static func share(of letter: UInt32) -> Double { table[letter] ?? 0.0006 }
}

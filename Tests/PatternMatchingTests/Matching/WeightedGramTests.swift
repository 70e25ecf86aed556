import TextAnalysis
import Testing

@testable import PatternMatching

struct WeightedGramTests {
  private static let grams: [(text: String, weights: [(label: Int, weight: Int)])] = [
    ("您好", [(0, 120), (2, -7)]), ("您", [(0, 3)]), ("好", [(1, -40)]), ("不知道", [(2, 900)]),
    ("知道", [(1, 11), (2, 5)]), ("ok", [(1, 64)]),
  ]

  private func set(patterns: [String] = []) throws -> PatternSet {
    var builder = PatternSetBuilder()
    for pattern in patterns { _ = try builder.add(pattern) }
    for gram in Self.grams { try builder.addGram(gram.text, weights: gram.weights) }
    return try builder.build()
  }

  private func sums(_ text: String, _ set: PatternSet) -> [Int32] {
    var matcher = PatternMatcher(set)
    _ = matcher.hits(in: FoldedText(text))
    return matcher.sums
  }

  @Test(arguments: [
    ("您好", [123, -40, -7]), ("您 好！您", [126, -40, -7]), ("我不知道。", [0, 11, 905]), ("ＯＫ", [0, 64, 0]),
    ("", [0, 0, 0]), ("没什么", [0, 0, 0]), ("好好好", [0, -120, 0]),
  ])
  func addsUpTheWeightsOfEveryPlace(text: String, expected: [Int32]) throws {
    #expect(sums(text, try set()) == expected)
  }

  @Test func changesNothingAboutPatterns() throws {
    let patterns = ["您好|早上好", "不知道…您", "请<gap:0-4>稍等"]
    let plain = try {
      var builder = PatternSetBuilder()
      for pattern in patterns { _ = try builder.add(pattern) }
      return try builder.build()
    }()
    let both = try set(patterns: patterns)
    for text in ["您好，不知道您方便吗", "请您那个稍等", "早上好您好"] {
      #expect(both.matches(in: text).hits == plain.matches(in: text).hits)
      #expect(!both.matches(in: text).hits.isEmpty)
    }
  }

  /// Tens of thousands of n-grams join one automaton, and find what counting by hand finds.
  @Test func takesManyGrams() throws {
    var generator = SplitMix64(seed: 31)
    // As in speech, some letters are far commoner than others.
    let letters = (0x4E00..<0x4E00 + 1500).compactMap(Unicode.Scalar.init)
      .filter { FoldTable.fold($0.value) == .letter($0.value) }.map(String.init)
    func word(_ count: Int) -> String {
      (0..<count).map { _ in
        let share = Double.random(in: 0..<1, using: &generator)
        return letters[Int(share * share * Double(letters.count))]
      }.joined()
    }
    var weights: [String: Int] = [:]
    while weights.count < 12_000 {
      weights[word(Int.random(in: 2...4, using: &generator))] = Int.random(
        in: -500...500, using: &generator)
    }
    var builder = PatternSetBuilder()
    for (gram, weight) in weights.sorted(by: { $0.key < $1.key }) {
      try builder.addGram(gram, weights: [(0, weight)])
    }
    let set = try builder.build()
    #expect(set.gramCount == 12_000)
    #expect(set.byteCount < 3 << 20)
    let again = try #require(PatternSet(encoded: set.encoded(digest: 1), digest: 1))
    for _ in 0..<50 {
      let text = word(30)
      // A letter said twice may be a stutter, which counting by hand knows nothing of.
      guard !zip(text, text.dropFirst()).contains(where: { $0 == $1 }) else { continue }
      let characters = Array(text)
      var expected = 0
      for start in characters.indices {
        for end in start + 1...min(start + 4, characters.count) where end > start {
          expected += weights[String(characters[start..<end])] ?? 0
        }
      }
      #expect(sums(text, set) == [Int32(expected)], "\(text)")
      #expect(sums(text, again) == [Int32(expected)])
    }
  }

  @Test func refusesAGramWithoutLetters() {
    var builder = PatternSetBuilder()
    #expect(throws: PatternError.self) { try builder.addGram("。", weights: [(0, 1)]) }
  }
}

import PatternMatching
import Testing

/// The engine against a matcher that was written from the documents alone.
struct ReferenceComparisonTests {
  private static let rounds = 45
  private static let patterns = 5
  private static let texts = 60

  /// Together 108,000 pairs of pattern and text.
  @Test(arguments: 0..<8)
  func agreesOnEveryRandomCase(batch: Int) throws {
    var cases = 0
    var hits = 0
    for round in 0..<Self.rounds {
      var source = ReferenceCases(seed: UInt64(batch * 1000 + round))
      let lists = Dictionary(
        uniqueKeysWithValues: try source.lists.enumerated().map { number, entries in
          let nodes = try entries.map { entry in
            try PatternParser.parse(ReferencePattern(body: entry).source)
          }
          return ("list\(number)", nodes)
        })
      var builder = PatternSetBuilder(lexicons: lists)
      var patterns: [(number: Int, pattern: ReferenceMatcher.Prepared)] = []
      while patterns.count < Self.patterns {
        let pattern = source.pattern()
        // Now and then one spreads into more readings than a pattern may have.
        guard let number = try? builder.add(pattern.source) else { continue }
        patterns.append((number, ReferenceMatcher.Prepared(pattern, lists: source.lists)))
      }
      let set = try builder.build()
      for _ in 0..<Self.texts {
        let text = source.text()
        let reference = ReferenceMatcher(text)
        let found = set.matches(in: text).hits
        for (number, pattern) in patterns {
          let possible = reference.spans(of: pattern, mayBeginTwice: true)
          let certain =
            possible.isEmpty ? [] : reference.spans(of: pattern, mayBeginTwice: false)
          let mine = found.filter { $0.pattern == number }.map(\.letters)
          cases += 1
          hits += mine.count
          #expect(
            certain.isEmpty || !mine.isEmpty,
            "\(pattern.pattern.source) in \(text): nothing, certain \(certain)")
          #expect(
            mine.allSatisfy(possible.contains),
            "\(pattern.pattern.source) in \(text): \(mine), possible \(possible)")
          #expect(zip(mine, mine.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        }
      }
    }
    #expect(cases * 8 >= 100_000)
    #expect(hits > 150)
  }

  /// A first letter that is said twice stands where its first saying does.
  @Test(arguments: [
    ("<turn-start>您好", "您您好", 0..<3), ("<sentence-start>您好", "是。您您好", 1..<4),
    ("<turn-start>您好", "嗯您嗯您好", 1..<5),
  ])
  func findsAStutterAtAnEdge(source: String, text: String, letters: Range<Int>) throws {
    var builder = PatternSetBuilder()
    _ = try builder.add(source)
    #expect(try builder.build().matches(in: text).hits.map(\.letters) == [letters])
  }

  /// A gap beside an edge counts letters up to it, and crosses no end of a sentence.
  @Test(arguments: [
    ("<turn-start><gap:0-4>您好", "喂张女士您好", 0..<6 as Range?),
    ("<turn-start><gap:0-4>您好", "喂那边的张女士您好", nil),
    ("<turn-start><gap:0-4>您好", "嗯，您好", 1..<3), ("<turn-start><gap:0-4>您好", "喂。您好", nil),
    ("<turn-start><gap:1-4>您好", "您好", nil), ("<sentence-start><gap:1-2>您好", "是。张总您好", 1..<5),
    ("没有了<gap:0-2><turn-end>", "没有了谢谢", 0..<5), ("没有了<gap:0-2><turn-end>", "没有了谢谢你", nil),
    ("没有了<gap:0-2><turn-end>", "没有了。谢谢", nil), ("没有了<gap:0-2><turn-end>", "没有了。嗯", 0..<3),
    ("的<gap:2-4><sentence-end>", "我是工行的王小明，您好。好", nil),
    ("的<gap:2-4><sentence-end>", "我是工行的王小明。您好", 4..<8),
    ("是<gap:0-2>[的]<gap:0-2>好", "是一二三四好", 0..<6), ("是<gap:0-2>[的]<gap:0-2>好", "是一二三四五好", nil),
  ])
  func holdsOnToTheEdge(source: String, text: String, letters: Range<Int>?) throws {
    var builder = PatternSetBuilder()
    _ = try builder.add(source)
    #expect(
      try builder.build().matches(in: text).hits.map(\.letters) == [letters].compactMap { $0 })
  }
}

import TextAnalysis
import Testing

@testable import PatternMatching

/// The automaton against the naive matcher, over random patterns and texts with a fixed seed.
struct NaiveComparisonTests {
  private static let letters = Array("您好请问很高兴谢嗯那个")
  private static let marks = Array("，。 ！a1")

  @Test(arguments: 0..<8)
  func agreesOnEveryRandomCase(batch: Int) throws {
    var generator = SplitMix64(seed: UInt64(1000 + batch))
    var hitCount = 0
    for _ in 0..<40 {
      let sources = (0..<6).map { _ in Self.pattern(depth: 3, &generator) }
      var builder = PatternSetBuilder()
      var numbers: [(number: Int, source: String, alternatives: [PatternAlternative])] = []
      for source in sources {
        guard let node = try? PatternParser.parse(source),
          let alternatives = try? PatternExpansion(lexicons: [:]).alternatives(of: node),
          let number = try? builder.add(source)
        else { continue }
        numbers.append((number, source, alternatives))
      }
      let set = try builder.build()
      let fillers = Fillers.letters.filter {
        set.tables.automaton.classes($0) == LetterClasses.skip
      }
      for _ in 0..<64 {
        let text = Self.text(&generator)
        let naive = NaiveMatcher(text, fillers: fillers)
        let hits = set.matches(in: text).hits
        for (number, source, alternatives) in numbers {
          let possible = alternatives.reduce(into: Set<Range<Int>>()) {
            $0.formUnion(naive.spans(of: $1))
          }
          let mine = hits.filter { $0.pattern == number }.map(\.letters)
          hitCount += mine.count
          #expect(
            mine.isEmpty == possible.isEmpty, "\(source) in \(text): \(mine) not \(possible)")
          #expect(mine.allSatisfy(possible.contains), "\(source) in \(text): \(mine) \(possible)")
          // Hits of one pattern never overlap.
          #expect(zip(mine, mine.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        }
      }
    }
    #expect(hitCount > 500)
  }

  private static func text(_ generator: inout SplitMix64) -> String {
    let length = Int.random(in: 0...18, using: &generator)
    return String(
      (0..<length).map { _ in
        let pool = Int.random(in: 0..<6, using: &generator) == 0 ? marks : letters
        return pool.randomElement(using: &generator) ?? "您"
      })
  }

  private static func pattern(depth: Int, _ generator: inout SplitMix64) -> String {
    let parts = Int.random(in: 1...3, using: &generator)
    return (0..<parts).map { _ -> String in
      switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &generator) {
      case 6: "(\(pattern(depth: depth - 1, &generator))|\(pattern(depth: depth - 1, &generator)))"
      case 7: "[\(pattern(depth: depth - 1, &generator))]"
      case 8: "<gap:0-\(Int.random(in: 1...4, using: &generator))>"
      case 9: "~\(letters.randomElement(using: &generator) ?? "您")~"
      default: String(letters.randomElement(using: &generator) ?? "您")
      }
    }.joined()
  }
}

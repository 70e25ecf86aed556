import PatternMatching
import TextAnalysis
import Testing

/// Broken patterns are refused with a place inside them, and never trap; the others can be compiled,
/// bounded, and matched.
struct PatternFuzzTests {
  private static let seeds = [
    "您好|早上好", "[请问]有什么可以(帮|为)您", "很高兴…为您服务", "请<gap:0-4>稍等", "<not:申|邀>请",
    "<sentence-start>不知道<sentence-end>", "apolog* for", "~工号~[是]<number:2-6>", "姓{honorific}",
    "((您|你)[们]|大家)<gap:1-3>好<not:的>", "（您｜你）好【请问】＜phone＞", "<turn-start>[喂|嗯]您好<turn-end>",
  ]
  private static let marks = Array("()[]{}<>|…~*:-0129，。 您好hi嗯（】＞～\u{301}👍")

  private func mutated(_ random: inout SplitMix64) -> String {
    var letters = Array(Self.seeds[Int.random(in: Self.seeds.indices, using: &random)])
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...letters.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where place < letters.count: letters.remove(at: place)
      case 1 where place < letters.count: letters.swapAt(place, letters.count - 1 - place)
      case 2: letters.insert(contentsOf: letters[..<place], at: place)
      case 3: letters.removeSubrange(place...)
      default:
        letters.insert(Self.marks[Int.random(in: Self.marks.indices, using: &random)], at: place)
      }
    }
    return String(letters)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func survivesMutatedPatterns(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lists = ["honorific": [try PatternParser.parse("先生|女士")]]
    var builder = PatternSetBuilder(lexicons: lists)
    var added = 0
    var refused = 0
    for _ in 0..<1_000 {
      let pattern = mutated(&random)
      do {
        _ = try builder.add(pattern)
        added += 1
      } catch {
        refused += 1
        #expect(!error.id.isEmpty && !error.message.isEmpty)
        #expect((0...pattern.count).contains(error.offset), "\(pattern): \(error)")
      }
    }
    #expect(added > 100 && refused > 100)
    let set = try builder.build()
    for _ in 0..<50 {
      let text = mutated(&random) + mutated(&random)
      let matches = set.matches(in: text)
      for hit in matches.hits {
        #expect(hit.letters.upperBound <= matches.text.letters.count && !hit.letters.isEmpty)
      }
    }
  }
}

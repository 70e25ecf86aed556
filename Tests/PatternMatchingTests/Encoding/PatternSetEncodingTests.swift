import Testing

@testable import PatternMatching

struct PatternSetEncodingTests {
  private static let patterns = [
    "您好|早上好", "[请问]有什么可以帮您", "很高兴…为您服务", "请<gap:0-4>稍等", "<not:申|邀>请", "不会<not:的>",
    "<sentence-start>不知道<sentence-end>", "apolog* for", "~工号~[是]<number:2-6>", "请拨打<phone>",
    "<amount>", "谢谢您", "天天", "您您好",
  ]

  private static let texts = [
    "您好，请问有什么可以帮您？", "很很高兴由我来为您服务", "请您呃在线稍等，申请", "不会的。不会修", "不知道。不知道您方便吗",
    "apologies for that", "公号幺洞三，请拨打13800138000，一共120元", "帮您帮您查天天谢谢您，您您您好",
  ]

  private func built() throws -> PatternSet {
    var builder = PatternSetBuilder()
    for pattern in Self.patterns { _ = try builder.add(pattern) }
    return try builder.build()
  }

  @Test func findsTheSameAfterReadingBack() throws {
    let set = try built()
    let again = try #require(PatternSet(encoded: set.encoded(digest: 7), digest: 7))
    #expect(again.count == set.count)
    #expect(again.stateCount == set.stateCount)
    #expect(again.byteCount == set.byteCount)
    for text in Self.texts {
      let hits = set.matches(in: text).hits
      #expect(!hits.isEmpty)
      #expect(again.matches(in: text).hits == hits, "\(text)")
    }
    #expect(again.encoded(digest: 7) == set.encoded(digest: 7))
  }

  @Test func writesBytesThatAStringLiteralCanHold() throws {
    #expect(
      try built().encoded(digest: .max).allSatisfy { (0x23...0x7C).contains($0) && $0 != 0x5C })
  }

  @Test func refusesTablesOfOtherPatterns() throws {
    #expect(PatternSet(encoded: try built().encoded(digest: 7), digest: 8) == nil)
    #expect(PatternSet(encoded: [], digest: 0) == nil)
  }

  /// Broken tables are refused or read, and never trap.
  @Test func survivesBrokenTables() throws {
    let bytes = try built().encoded(digest: 7)
    var generator = SplitMix64(seed: 20)
    var refused = 0
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: broken.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: broken[place] = UInt8.random(in: 0..<128, using: &generator)
        case 1: broken.remove(at: place)
        default: broken.insert(UInt8.random(in: 0..<128, using: &generator), at: place)
        }
      }
      guard let set = PatternSet(encoded: broken, digest: 7) else {
        refused += 1
        continue
      }
      for text in Self.texts { _ = set.matches(in: text) }
    }
    #expect(refused > 100)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(PatternSet(encoded: Array(bytes[..<length]), digest: 7) == nil)
    }
  }
}

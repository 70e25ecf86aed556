import Testing

@testable import PatternMatching

struct SegmentTests {
  private func segment(_ pattern: String) throws -> Segment {
    try Segment(try PatternParser.parse(pattern))
  }

  /// Everything that positions spell from the first to a last one.
  private func readings(_ segment: Segment) -> Set<String> {
    var readings: Set<String> = []
    var open = segment.first.map { (position: $0, text: "") }
    while let (position, text) = open.popLast() {
      let letter = Unicode.Scalar(segment.symbols[position].letter).map(String.init) ?? "?"
      if segment.last.contains(position) { readings.insert(text + letter) }
      open += segment.follow[position].map { ($0, text + letter) }
    }
    return readings
  }

  @Test(
    arguments: [
      ("您好", 3, ["您好"]), ("不知道您", 2, ["不知"]), ("(早上|下午)好", 2, ["早上", "下午"]),
      ("[早上]好的呀", 3, ["好的呀", "早上好的呀"]), ("(请|麻烦您)稍等", 2, ["请稍", "麻烦"]),
      ("[很]好", 1, ["很好", "好"]),
    ] as [(String, Int, Set<String>)])
  func beginsAsTheWholeDoes(pattern: String, depth: Int, expected: Set<String>) throws {
    #expect(readings(try segment(pattern).beginning(of: depth)) == expected)
  }

  /// What stands somewhere has its beginning there.
  @Test func everyReadingBeginsWithOneOfTheBeginning() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let parts = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        let words = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          String(
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in
              ["天", "地", "人", "和"].randomElement(using: &generator) ?? "天"
            }.joined())
        }
        let choice = "(" + words.joined(separator: "|") + ")"
        return Bool.random(using: &generator) ? choice : "[" + choice + "]"
      }
      let whole = try segment("天" + parts.joined())
      let depth = Int.random(in: 1...6, using: &generator)
      let begun = readings(whole.beginning(of: depth))
      for reading in readings(whole) {
        #expect(begun.contains(where: reading.hasPrefix), "\(reading) \(depth)")
      }
    }
  }
}

import Testing

@testable import TextAnalysis

struct FoldedTextTests {
  @Test(arguments: [
    ("您好，工号００１。", "您好工号001"),
    ("Hello, WORLD!", "helloworld"),
    ("軟體　開發", "软体开发"),
    ("cafe\u{301} café", "cafecafe"),
    ("👨‍👩‍👧您👍🏽好", "您好"),
    ("\u{202E}您好\u{202C}\u{200B}", "您好"),
    ("\u{FEFF}您\u{FE0F}好", "您好"),
    ("㈱ﬁ½", "株fi12"),
    ("", ""), ("。！？", ""), ("\u{0}a\u{0}", "a"), ("𠮷野", "𠮷野"),
  ])
  func folds(_ text: String, to letters: String) {
    #expect(FoldedText(text).letters == letters.unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    ("您好，请讲。好", [3, 0, 2, 0, 3, 3]),
    ("a b", [3, 1, 3]),
    ("3.5", [3, 1, 3]),
    ("15:30", [3, 0, 1, 0, 3]),
    ("1,000", [3, 1, 0, 0, 3]),
    ("a: b", [3, 2, 3]),
    ("OK. Go", [3, 0, 3, 0, 3]),
    ("Mr. Li", [3, 0, 1, 0, 3]),
    ("好.的", [3, 3, 3]),
    ("1.好", [3, 1, 3]),
    ("好...的", [3, 2, 3]),
    ("好……的", [3, 2, 3]),
    ("好\r\n的", [3, 3, 3]),
    ("好，\n的", [3, 3, 3]),
    ("好😀的", [3, 1, 3]),
    ("好\u{301}的", [3, 0, 3]),
    ("好\u{200D}的", [3, 0, 3]),
    ("（好）", [3, 3]),
    ("a-b", [3, 1, 3]),
    ("好——的", [3, 2, 3]),
    ("好；的", [3, 3, 3]),
    ("", [3]),
  ])
  func tellsWhatStandsBetweenLetters(_ text: String, _ breaks: [UInt8]) {
    let folded = FoldedText(text)
    #expect(folded.breaks.map(\.rawValue) == breaks)
    #expect(folded.breaks.count == folded.letters.count + 1)
    #expect(folded.gaps.count == folded.breaks.count)
  }

  @Test func leadsBackToTheOriginal() {
    let folded = FoldedText("您好，工号００１。")
    #expect(folded.scalarCount == 9)
    #expect(folded.scalarRange(of: 4..<7) == 5..<8)
    #expect(folded.scalarRange(of: 1..<3) == 1..<4)
    #expect(folded.scalarRange(of: 2..<2) == 3..<3)
    #expect(folded.scalarRange(of: 7..<7) == 9..<9)
    #expect(folded.scalarRange(of: 5..<99) == 6..<8)
    #expect(folded.byteEnds == [3, 6, 12, 15, 18, 21, 24])
  }

  @Test func readsTextsThatAreNotContiguous() {
    let parts = "您好，ＡＢ".utf8
    let text = String(decoding: parts, as: UTF8.self) + String(Substring("。再见").dropFirst())
    #expect(FoldedText(text).letters == FoldedText("您好AB再见").letters)
  }

  @Test(arguments: 0..<200)
  func quotesFoldBackToTheSameLetters(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars = Self.randomScalars(count: 60, using: &random)
    let text = Self.string(scalars[...])
    let folded = FoldedText(text)
    #expect(folded.scalarCount == scalars.count)
    #expect(zip(folded.offsets, folded.offsets.dropFirst()).allSatisfy { $0 <= $1 })
    for _ in 0..<20 where !folded.letters.isEmpty {
      let start = Int.random(in: 0..<folded.letters.count, using: &random)
      let end = Int.random(in: start + 1...folded.letters.count, using: &random)
      let range = folded.scalarRange(of: start..<end)
      let quoted = FoldedText(Self.string(scalars[range]))
      // One scalar may give several letters; they come together.
      let first = folded.offsets.firstIndex { Int($0) >= range.lowerBound } ?? 0
      let last = folded.offsets.lastIndex { Int($0) < range.upperBound } ?? 0
      #expect(quoted.letters == Array(folded.letters[first...last]))
      let bytes = Self.string(scalars[..<range.upperBound]).utf8.count
      #expect(Int(folded.byteEnds[last]) == bytes)
    }
  }

  @Test(arguments: 0..<50)
  func givesCanonicallyEqualTextsTheSameLetters(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = "éüñçÅịǚйöÄΈ您a1".unicodeScalars.map { $0 }
    let scalars = (0..<20).compactMap { _ in letters.randomElement(using: &random) }
    var decomposed = ""
    for scalar in scalars {
      decomposed.unicodeScalars.append(contentsOf: Self.canonicalParts(of: scalar))
    }
    #expect(FoldedText(decomposed).letters == FoldedText(Self.string(scalars[...])).letters)
  }

  private static func canonicalParts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let parts: [Unicode.Scalar: String] = [
      "é": "e\u{301}", "ü": "u\u{308}", "ñ": "n\u{303}", "ç": "c\u{327}", "Å": "A\u{30A}",
      "ị": "i\u{323}", "ǚ": "u\u{308}\u{30C}", "й": "и\u{306}", "ö": "o\u{308}", "Ä": "A\u{308}",
      "Έ": "Ε\u{301}",
    ]
    return parts[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  private static func randomScalars(
    count: Int, using random: inout SeededGenerator
  ) -> [Unicode.Scalar] {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x4E00...0x9FFF, 0x3000...0x303F, 0xFF00...0xFFEF, 0x300...0x36F,
      0x1F300...0x1F6FF, 0x2000...0x206F, 0xC0...0x24F, 0xF900...0xFAFF, 0x0...0x1F,
      0x3200...0x33FF, 0x20000...0x2A6DF, 0x370...0x52F, 0xFB00...0xFDFF, 0x0...0x10FFFF,
    ]
    return (0..<count).compactMap { _ in
      ranges.randomElement(using: &random).flatMap {
        Unicode.Scalar(UInt32.random(in: $0, using: &random))
      }
    }
  }
}

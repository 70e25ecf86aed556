import Testing

struct SeveralMistakesTests {
  @Test func findsAllInOneRunInReadingOrder() {
    let text = SamplePack.text
      .replacing("pass: 60", with: "pass: 600")
      .replacing("floor: 80", with: "flor: 80")
      .replacing("first-turns: 3", with: "first-turns: -1")
      .replacing("source: 003", with: "source: 003\n    source: 004")
      .replacing("section: conduct", with: "section: condukt")
      .replacing("把<gap:0-4>报一下", with: "把(报一下")
      .replacing("[[您好]]", with: "您好]]")
    #expect(
      SamplePack.decode(text).ids == [
        "bad-value", "missing-key", "unknown-key", "bad-value", "unbalanced-mark",
        "unknown-section", "duplicate-key", "unclosed-bracket",
      ])
  }

  @Test func stopsTellingAtAThousand() {
    let names = (0..<5000).map { "x\($0)" }.joined(separator: ", ")
    let text = SamplePack.text.replacing("{phrases: [随便]}", with: "{all: [\(names)]}")
    #expect(SamplePack.decode(text).ids.count == 1000)
  }
}

import PatternMatching
import Testing

struct PatternParserTests {
  @Test(arguments: [
    ("(您好", "unclosed-bracket", 0), ("您好)", "unopened-bracket", 2), ("[请问", "unclosed-bracket", 0),
    ("您|", "empty-choice", 0), ("|您", "empty-choice", 0), ("()", "empty-bracket", 0),
    ("", "empty-pattern", 0), ("，。", "empty-pattern", 0), ("[您好]", "empty-pattern", 0),
    ("…", "empty-pattern", 0), ("工号<nummer>", "unknown-slot", 2), ("您*", "stray-star", 1),
    ("请<gap:4-1>稍等", "bad-range", 1), ("请<gap:0-999>稍等", "bad-range", 1),
    ("<not:>请", "bad-exclusion", 0), ("~工号", "unclosed-bracket", 0), ("~工(号)~", "bad-homophone", 2),
    ("{honorific", "unclosed-bracket", 0), ("<number", "unclosed-bracket", 0),
  ])
  func saysWhatIsWrongAndWhere(pattern: String, id: String, offset: Int) {
    let error = #expect(throws: PatternError.self) { try PatternParser.parse(pattern) }
    #expect(error?.id == id)
    #expect(error?.offset == offset)
  }

  @Test func suggestsTheSlotThatWasMeant() {
    let error = #expect(throws: PatternError.self) { try PatternParser.parse("<numbers>") }
    #expect(error?.suggestion == "number")
    #expect(error?.expected?.contains("<job-number>") == true)
  }

  @Test(arguments: [
    ("（您｜你）好", "(您|你)好"), ("【请问】您好", "[请问]您好"), ("工号＜number：2-6＞", "工号<number:2-6>"),
    ("很高兴...为您服务", "很高兴…为您服务"), ("很高兴……为您服务", "很高兴…为您服务"), ("ＨＩ", "hi"),
    ("您好，请问！", "您好请问"), ("您好嗎", "您好吗"),
  ])
  func readsEquallyWhatMeansTheSame(written: String, meaning: String) throws {
    #expect(try PatternParser.parse(written) == PatternParser.parse(meaning))
  }

  @Test func survivesRandomInput() {
    var generator = SplitMix64(seed: 7)
    let alphabet = Array("您好()[]{}<>|…~*:-0129abnotgap（）【】｜。 \u{202E}\u{301}👍\\")
    var parsed = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...24, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "您" })
      if (try? PatternParser.parse(text)) != nil { parsed += 1 }
    }
    #expect(parsed > 100)
    #expect(parsed < 20_000)
  }

  @Test func refusesDeepNestingAndLongPatterns() {
    let deep = String(repeating: "(", count: 50) + "您" + String(repeating: ")", count: 50)
    let tooDeep = #expect(throws: PatternError.self) { try PatternParser.parse(deep) }
    #expect(tooDeep?.id == "nested-too-deep")
    let long = String(repeating: "您", count: 5_000)
    let tooLong = #expect(throws: PatternError.self) { try PatternParser.parse(long) }
    #expect(tooLong?.id == "pattern-too-long")
  }
}

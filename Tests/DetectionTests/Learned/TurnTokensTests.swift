import Detection
import Testing
import TextAnalysis

struct TurnTokensTests {
  @Test(arguments: [
    ("您好，001号", "^ 您好 #3 号 $"), ("I'll CALL you back", "^ ill call you back $"),
    ("", "^ $"), ("嗯OK 好", "^ 嗯 ok 好 $"), ("１２３４５６７８９０", "^ #8 $"),
  ])
  func readsLettersWordsAndNumbers(_ text: String, _ expected: String) {
    let tokens = TurnTokens(FoldedText(text))
    #expect(tokens.text(of: 0..<tokens.count) == expected)
  }

  @Test func pointsBackAtTheLetters() {
    let tokens = TurnTokens(FoldedText("请说 hello there"))
    #expect(tokens.letters == [0..<0, 0..<1, 1..<2, 2..<7, 7..<12, 12..<12])
  }

  @Test func boundsWhatItLooksAt() {
    let tokens = TurnTokens(FoldedText(String(repeating: "好", count: 100_000)))
    #expect(tokens.count < 2_010)
  }
}

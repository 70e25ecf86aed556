import Testing

@testable import TextAnalysis

struct SentenceTests {
  @Test(arguments: [
    ("您好。请问有什么可以帮您？谢谢！", [".您好", "?请问有什么可以帮您", "!谢谢"]),
    ("您好，请讲", ["您好请讲"]),
    ("好\r\n的。\n", ["好", ".的"]),
    ("真的吗？！", ["?真的吗"]),
    ("Hello. How are you?", [".hello", "?howareyou"]),
    ("Call Mr. Li.", [".callmrli"]),
    ("3.5元；好", [".35元", "好"]),
    ("。。。", []),
    ("", []),
    ("？好", ["好"]),
    ("好？”他说", ["?好", "他说"]),
  ])
  func splits(_ text: String, into sentences: [String]) {
    let folded = FoldedText(text)
    let actual = folded.sentences.map { sentence in
      let mark =
        switch sentence.ending {
        case .none: ""
        case .statement: "."
        case .question: "?"
        case .exclamation: "!"
        }
      return mark
        + folded.letters[sentence.letters].compactMap(Unicode.Scalar.init).map(String.init)
        .joined()
    }
    #expect(actual == sentences)
  }

  @Test func coversEveryLetterOnce() {
    let folded = FoldedText("一。二？三\n\n四！五")
    #expect(folded.sentences.flatMap { Array($0.letters) } == Array(folded.letters.indices))
  }
}

import Testing
import Transcripts

@testable import Coaching

struct SentenceTests {
  /// Calls with the place of the evidence marked by `|`.
  @Test(arguments: [
    ("|您好。请讲。", "您好。"), ("您好。|请讲。", "请讲。"), ("您好。请|讲。再见。", "请讲。"),
    ("您好，|请讲", "您好，请讲"), ("您好。请讲|", "请讲"), ("您好。请讲|。", "请讲。"), ("|", ""),
    ("真的吗？|我看看！好", "我看看！"), ("ok? |Yes; I see! Bye", "Yes;"), ("好；|行", "行"),
    ("好\n|行\n了", "行"), ("好。  |行  ", "行"), ("好。　|行。", "行。"),
    ("Thank you. |How may I help? Bye", "How may I help?"),
    ("It costs 3.|50 now. Fine.", "It costs 3.50 now."),
    ("Fine. |Ask Mr. Lee. Bye.", "Ask Mr. Lee."), ("Wait... |please", "please"),
    ("|I see.", "I see."),
    ("🙂e\u{301}好。|行", "行"),
  ])
  func theSentenceAroundAPlace(marked: String, sentence: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let turn = Turn(role: .agent, text: parts.joined())
    #expect(turn.sentence(around: parts[0].unicodeScalars.count) == sentence)
  }

  @Test(arguments: [-5, 100, Int.max, Int.min])
  func aPlaceOutsideTheTextIsMovedIntoIt(offset: Int) {
    let turn = Turn(role: .agent, text: "您好。请讲")
    #expect(turn.sentence(around: offset) == (offset < 0 ? "您好。" : "请讲"))
  }

  @Test func everyPlaceOfATextHasASentenceOfIt() {
    let text = "您好。 Hello there! 请问，您叫什么？\n好的……谢谢 you. Bye"
    let turn = Turn(role: .agent, text: text)
    for offset in 0..<text.unicodeScalars.count {
      let sentence = turn.sentence(around: offset)
      #expect(text.contains(sentence) || sentence.isEmpty, "\(offset)")
    }
  }
}

import Rubrics
import Testing

struct ExactTextTests {
  @Test func tellsTextsApartByTheirBytes() {
    let composed = "caf\u{E9}"
    let decomposed = "cafe\u{301}"
    #expect(composed == decomposed)
    #expect(ExactText(composed) != ExactText(decomposed))
    #expect(ExactText("您好") == ExactText("您" + "好"))
    #expect(ExactText("您好") != ExactText("您"))
  }

  @Test func isFoundHoweverTheTextWasMade() {
    let long = String(repeating: "请您稍等", count: 20)
    let keys: Set = [ExactText(long), ExactText(""), ExactText("ok")]
    #expect(keys.contains(ExactText(String(decoding: Array(long.utf8), as: UTF8.self))))
    #expect(keys.contains(ExactText(String(long.dropLast(0)))))
    #expect(keys.contains(ExactText("")))
    #expect(!keys.contains(ExactText("OK")))
  }
}

import Testing

@testable import Detection

struct ScriptProfileTests {
  @Test(
    arguments: [
      ("您好，请问有什么可以帮您？", "zh"), ("Hello, how may I help you?", "en"), ("我的 iPhone 坏了", "zh"),
      ("Please ask for 李先生 at the desk", "en"), ("ＨＥＬＬＯ there", "en"), ("Grüße", "en"),
      ("您好您好您好 привет", "zh"), ("", nil), ("123 456", nil), ("？！🙂", nil),
      ("Здравствуйте, алло", nil), ("您好 привет", nil),
      ("もしもし、ありがとう", nil), ("안녕하세요", nil),
    ] as [(String, String?)])
  func tellsTheLanguageByItsLetters(text: String, language: String?) {
    #expect(ScriptProfile([text]).language == language)
  }

  @Test func allTurnsCountTogether() {
    #expect(ScriptProfile(["ok", "您好您好"]).language == "zh")
    #expect(ScriptProfile([String]()).language == nil)
  }
}

import TextAnalysis
import Testing

@testable import Detection

struct WordListTests {
  private static let list = WordList("稍等|请稍等|one moment|hi|ＯＫ|請問")

  @Test(arguments: [
    ("请稍等一下", ["请稍等"]), ("稍等，稍等", ["稍等", "稍等"]), ("One  moment, please", ["onemoment"]),
    ("this", []), ("hi there", ["hi"]), ("hithere", []), ("ok吗", ["ok"]), ("请问稍,等", ["请问", "稍等"]),
    ("", []), ("phone momentum", []),
  ])
  func findsTheLongestWordsInOrder(text: String, found: [String]) {
    let folded = FoldedText(text)
    let words = Self.list.places(in: folded).map { place in
      String(String.UnicodeScalarView(folded.letters[place].compactMap(Unicode.Scalar.init)))
    }
    #expect(words == found)
    #expect(Self.list.isFound(in: folded) == !found.isEmpty)
  }

  @Test(arguments: [
    ("稍等", true), ("请稍等！", true), ("稍等稍等 hi", true), ("稍等吧", false), ("", false), ("……", false),
    ("hihi", false), ("hi hi", true),
  ])
  func coversATextOfNothingElse(text: String, covers: Bool) {
    #expect(Self.list.covers(FoldedText(text)) == covers)
  }

  @Test(arguments: [
    ("您请稍等", true), ("稍等您", false), ("say hi", true), ("say hithe", false), ("", false),
  ])
  func endsALetterRange(text: String, ends: Bool) {
    let folded = FoldedText(text)
    #expect(Self.list.ends(0..<folded.letters.count, of: folded) == ends)
  }

  @Test(arguments: [
    ("您好", 2), ("您好 hello", 3), ("hello world", 2), ("don't", 1), ("WiFi密码123", 6), ("", 0),
    ("。。。", 0),
  ])
  func aLatinWordIsAsLongAsACharacter(text: String, length: Int) {
    #expect(FoldedText(text).spokenLength() == length)
  }
}

import Testing

@testable import Rubrics

struct PatternListMentionTests {
  @Test(arguments: [
    ("您好", []), ("您好，请问？", []), ("{thanks}", ["thanks"]), ("a{b}c｛ d ｝", ["b", "d"]), ("}{", []),
    ("｝｛名单｝", ["名单"]), ("", []),
  ])
  func findsNamesInBraces(pattern: String, names: [String]) {
    #expect(PatternListMention.all(in: pattern).map(\.name) == names)
  }

  @Test func countsPlacesInCharacters() {
    let mentions = PatternListMention.all(in: "您，｛a｝{bc}")
    #expect(mentions.map(\.offset) == [2, 5])
    #expect(mentions.map(\.length) == [3, 4])
  }
}

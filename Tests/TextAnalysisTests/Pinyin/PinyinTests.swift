import Testing

@testable import TextAnalysis

struct PinyinTests {
  @Test(arguments: [
    ("公", "gong"), ("工", "gong"), ("号", "hao"), ("女", "nv"), ("略", "lve"), ("绿", "lv"),
    ("长", "zhang"), ("〇", "ling"), ("嗯", "ng"), ("㐀", "qiu"), ("龟", "gui"),
  ])
  func reads(_ character: String, as name: String) throws {
    for scalar in character.unicodeScalars {
      let syllable = try #require(Pinyin.syllable(of: scalar.value))
      #expect(Pinyin.name(of: syllable) == name)
      #expect(Pinyin.letters(of: syllable).contains(scalar.value))
    }
  }

  @Test(arguments: ["a", "1", "あ", "한", "。", "😀"])
  func readsOnlyChineseCharacters(_ text: String) {
    for scalar in text.unicodeScalars { #expect(Pinyin.syllable(of: scalar.value) == nil) }
  }

  @Test func listsFoldedCharactersInOrder() throws {
    var total = 0
    for id in 0..<UInt16(PinyinTable.shared.names.count) {
      let letters = Pinyin.letters(of: id)
      total += letters.count
      #expect(zip(letters, letters.dropFirst()).allSatisfy { $0 < $1 })
      for letter in letters {
        #expect(Pinyin.syllable(of: letter) == id)
        #expect(FoldTable.fold(letter) == .letter(letter))
      }
    }
    #expect(total > 20_000)
  }

  @Test func answersUnknownIdsWithNothing() {
    #expect(Pinyin.name(of: .max).isEmpty)
    #expect(Pinyin.letters(of: .max).isEmpty)
  }
}

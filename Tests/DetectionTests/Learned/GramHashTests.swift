import Testing
import TextAnalysis

@testable import Detection

struct GramHashTests {
  /// What a model file writes stands for the same run of tokens as in a turn.
  @Test(arguments: ["您好，001号", "I'll call you back", "嗯OK 好", "１２３４５６７８９０ok 谢谢"])
  func readsWhatTurnsAreWrittenAs(_ text: String) {
    let tokens = TurnTokens(FoldedText(text))
    for first in 0..<tokens.count {
      var hash = GramHash.empty
      for last in first..<tokens.count {
        hash = GramHash.extend(hash, by: tokens.hashes[last])
        let gram = GramHash.gram(tokens.text(of: first..<last + 1))
        #expect(gram.hash == hash)
        #expect(gram.count == last + 1 - first)
      }
    }
  }

  @Test(arguments: ["", " ", "   "])
  func findsNothingInSpaces(_ text: String) {
    #expect(GramHash.gram(text).count == 0)
    #expect(GramHash.gram(text).hash == GramHash.empty)
  }
}

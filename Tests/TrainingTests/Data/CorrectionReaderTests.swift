import Detection
import Diagnostics
import Testing
import Training

struct CorrectionReaderTests {
  private static func read(_ text: String) -> (turns: [LabelledTurn], ids: [String]) {
    let outcome = CorrectionReader.read(Array(text.utf8), file: "c.jsonl")
    return (outcome.turns, outcome.diagnostics.map(\.id))
  }

  @Test func leavesOpenWhatNobodySaid() throws {
    let outcome = Self.read(
      """
      {"schema":"callgrade.correction/1","role":"agent","text":"归我盯着","shows":["ownership"],\
      "not":["follow-up"],"before":{"role":"customer","text":"还没退"}}
      """)
    let turn = try #require(outcome.turns.first)
    #expect(turn.shows("ownership", in: .behaviour) == true)
    #expect(turn.shows("follow-up", in: .behaviour) == false)
    #expect(turn.shows("thanks", in: .behaviour) == nil)
    #expect(turn.shows("neutral", in: .style) == nil)
  }

  @Test(arguments: [
    ("{", "not-json"), ("{\"schema\":\"callgrade.correction/1\"}", "bad-correction"),
    ("[]", "bad-correction"),
    (
      "{\"schema\":\"callgrade.correction/1\",\"role\":\"agent\",\"text\":\"x\",\"shows\":1}",
      "bad-correction"
    ),
  ])
  func tellsWhatIsWrong(_ text: String, _ id: String) {
    #expect(Self.read(text).ids == [id])
  }
}

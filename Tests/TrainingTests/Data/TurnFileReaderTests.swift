import Detection
import Diagnostics
import Testing
import Training
import Transcripts

struct TurnFileReaderTests {
  @Test func readsATurnWithTheOneBefore() throws {
    let line = "a\tc: 我的退款呢\t这事交给我\townership,say-i\tfollow-up\tneutral\n"
    let outcome = TurnFileReader.read(Array(line.utf8), file: "x.turns", author: "x")
    let turn = try #require(outcome.turns.first)
    #expect(outcome.diagnostics.isEmpty)
    #expect(turn.previous == .init(role: .customer, text: "我的退款呢"))
    #expect(turn.shown == ["ownership", "say-i"])
    #expect(turn.shows("ownership", in: .behaviour) == true)
    #expect(turn.shows("thanks", in: .behaviour) == false)
    #expect(turn.shows("ownership", in: .customer) == nil)
    #expect(turn.shows("neutral", in: .style) == true)
  }

  @Test(arguments: ["a\t-\t您好", "x\t-\t您好\t-\t-\tneutral", "a\t-\t\t-\t-\tneutral"])
  func tellsTheLineOfAMistake(_ line: String) {
    let outcome = TurnFileReader.read(
      Array("a\t-\t您好\tgreeting\t-\tneutral\n\(line)\n".utf8), file: "x.turns", author: "x")
    #expect(outcome.turns.count == 1)
    #expect(outcome.diagnostics.map(\.id) == ["bad-turn-line"])
    #expect(outcome.diagnostics.first?.range?.start.line == 2)
  }

  @Test func survivesWhateverItIsGiven() {
    var generator = SplitMix(seed: 7)
    var mistakes = 0
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ in
        [UInt8(ascii: "a"), 0x09, 0x0A, UInt8(ascii: "c"), UInt8(ascii: ":"), 0xE6, 0xFF][
          generator.next(below: 7)]
      }
      mistakes += TurnFileReader.read(bytes, file: "x", author: "x").diagnostics.count
    }
    #expect(mistakes > 1_000)
  }
}

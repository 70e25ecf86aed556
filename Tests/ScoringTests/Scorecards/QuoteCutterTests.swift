import Detection
import SmallPacks
import Testing
import Transcripts

@testable import Scoring

struct QuoteCutterTests {
  @Test func cutsInAnyOrderWhatTheTurnItselfWouldQuote() {
    let call = talk("客服：您好，🙂请稍等，cafe\u{301}，请稍等", "客户：好的")
    let places = [
      Evidence(turn: 0, start: 0, end: 2), Evidence(turn: 0, start: 3, end: 7),
      Evidence(turn: 0, start: 3, end: 4), Evidence(turn: 0, start: 8, end: 13),
      Evidence(turn: 0, start: 14, end: 17), Evidence(turn: 1, start: 0, end: 2),
      Evidence(turn: 1, start: 1, end: 1), Evidence(turn: 0, start: 0, end: 17),
    ]
    var cutter = QuoteCutter(call)
    #expect(places.map { cutter.quote($0) } == places.map { call.turns[$0.turn].quote($0) })
    #expect(cutter.quote(places[1]) == "🙂请稍等")
  }
}

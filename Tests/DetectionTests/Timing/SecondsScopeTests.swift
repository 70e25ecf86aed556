import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct SecondsScopeTests {
  private static let call = talk(
    "客服[0-3]：您好", "客户[3-9]：断了", "客服[30-33]：您好", "客户[50-55]：好", "客服[57-60]：您好")

  @Test(arguments: [
    (1.0, ["0:您好"]), (30.0, ["0:您好"]), (30.5, ["0:您好", "2:您好"]), (99.0, ["0:您好", "2:您好", "4:您好"]),
  ])
  func theFirstSecondsAreCountedToTheBeginningOfATurn(
    seconds: Double, expected: [String]
  ) throws {
    let words = Detector.words("您好", in: Scope(firstSeconds: seconds))
    #expect(try judge(Self.call, by: words) == Judged(.met, expected))
  }

  @Test(arguments: [
    (1.0, ["4:您好"]), (27.0, ["4:您好"]), (28.0, ["2:您好", "4:您好"]), (99.0, ["0:您好", "2:您好", "4:您好"]),
  ])
  func theLastSecondsAreCountedFromTheEndOfTheCall(seconds: Double, expected: [String]) throws {
    let words = Detector.words("您好", in: Scope(lastSeconds: seconds))
    #expect(try judge(Self.call, by: words) == Judged(.met, expected))
  }

  @Test func theSourceKnowsBestWhenTheCallEnds() throws {
    var call = Self.call
    call.duration = 100
    let words = Detector.words("您好", in: Scope(lastSeconds: 30))
    #expect(try judge(call, by: words) == Judged(.missed, ["0:"]))
  }

  @Test func withoutTimesNobodyCanTell() throws {
    let call = talk("客服：您好", "客户：断了")
    for scope in [Scope(firstSeconds: 9), Scope(lastSeconds: 9)] {
      let needsTiming = Judged(.notEvaluated, reason: "needs-timing")
      #expect(try judge(call, by: .words("您好", in: scope)) == needsTiming)
      #expect(try judge(call, by: .within(.words("您好"), scope)) == needsTiming)
      #expect(try judge(call, by: .questions(atLeast: 1, scope: scope)) == needsTiming)
    }
  }
}

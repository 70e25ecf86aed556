import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct RepetitionTests {
  private func judged(_ call: Transcript, times: Int = 2) throws -> Judged {
    let detector = RepetitionDetector(times: times, shortest: 6)
    return try judge(call, by: .text(.repetition(detector)), kind: .prohibition)
  }

  private static let sentence = "这个我们处理不了"

  @Test(
    arguments: [
      ("twice", talk("客服：这个我们处理不了。", "客户：喂", "客服：这个我们处理不了！"), ["0:这个我们处理不了", "2:这个我们处理不了"]),
      ("in one turn", talk("客服：这个我们处理不了。这个我们处理不了。"), ["0:这个我们处理不了", "0:这个我们处理不了"]),
      (
        "with habits at the ends", talk("客服：这个我们处理不了", "客服：好的，这个我们处理不了啊"),
        ["0:这个我们处理不了", "1:这个我们处理不了"]
      ),
      ("written otherwise", talk("客服：這個我們，處理不了", "客服：这个我们处理不了"), ["0:這個我們，處理不了", "1:这个我们处理不了"]),
      ("other words", talk("客服：这个我们处理不了", "客服：这个我们正在处理"), []),
      ("too short", talk("客服：好的好的。", "客服：好的好的。"), []),
      ("the customer's", talk("客户：这个我们处理不了", "客服：这个我们处理不了"), []),
      ("two agents", talk("客服甲：这个我们处理不了", "客服乙：这个我们处理不了"), []),
    ] as [(String, Transcript, [String])])
  func findsTheSameSentenceOfTheSameSpeaker(
    name: String, call: Transcript, expected: [String]
  ) throws {
    #expect(try judged(call) == (expected.isEmpty ? Judged(.met) : Judged(.missed, expected)))
  }

  @Test func aRepetitionBeginsAtTheNumberThatIsStated() throws {
    let call = talk("客服：这个我们处理不了", "客服：这个我们处理不了")
    #expect(try judged(call, times: 3) == Judged(.met))
  }
}

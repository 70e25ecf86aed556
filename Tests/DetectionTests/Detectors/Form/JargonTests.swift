import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct JargonTests {
  private static let detector = Detector.jargon(
    JargonDetector(
      terms: ["光衰", "丢包", "固件"].map { PatternSource(text: $0) },
      explanations: ["也就是", "意思是"].map { PatternSource(text: $0) }))

  @Test(
    arguments: [
      ("left unexplained", talk("客服：您这边光衰有点大"), ["0:光衰"]),
      ("explained before", talk("客服：信号变弱，也就是光衰"), []),
      ("explained in the next sentence", talk("客服：光衰有点大。意思是信号弱。"), []),
      ("explained too late", talk("客服：光衰有点大。我帮您调。意思是信号弱。"), ["0:光衰"]),
      ("explained in another turn", talk("客服：光衰有点大。", "客服：意思是信号弱。"), ["0:光衰"]),
      ("explained once", talk("客服：光衰，也就是信号变弱", "客服：光衰好了"), []),
      ("another term", talk("客服：光衰，也就是信号变弱", "客服：丢包好了"), ["1:丢包"]),
      ("the customer's own term", talk("客户：光衰大不大", "客服：光衰不大"), []),
      ("only the customer's", talk("客户：光衰大不大"), []),
      ("before the customer's", talk("客服：光衰不大", "客户：光衰是什么"), ["0:光衰"]),
      ("each place", talk("客服：光衰和固件都查了", "客服：固件旧了"), ["0:光衰", "0:固件", "1:固件"]),
    ] as [(String, Transcript, [String])])
  func findsTermsThatAreLeftUnexplained(
    name: String, call: Transcript, expected: [String]
  ) throws {
    let found = try judge(call, by: Self.detector, kind: .prohibition)
    #expect(found == (expected.isEmpty ? Judged(.met) : Judged(.missed, expected)))
  }
}

import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct AddressTests {
  @Test(
    arguments: [
      (.polite, talk("客服：您好，王先生"), ["0:您", "0:先生"]),
      (.polite, talk("客服：Yes, sir."), ["0:sir"]),
      (.polite, talk("客服：你好", "客户：您好"), []),
      (.familiar, talk("客服：你说一下"), ["0:你"]),
      (.familiar, talk("客服：你好，你们那边停电了"), []),
      (.familiar, talk("客服：他说“你等着”"), []),
      (.familiar, talk("客户：你说一下", "客服：您说"), []),
      (.slip, talk("客服：您好", "客户：喂", "客服：你说"), ["2:你"]),
      (.slip, talk("客服：您先别急，你听我说"), ["0:你"]),
      (.slip, talk("客服：你说", "客服：您说"), []),
      (.slip, talk("客服甲：您好", "客服乙：你说"), []),
      (.slip, talk("客服：先生，你说"), []),
      (.name, talk("客服：王女士，欧阳先生，您好"), ["0:王女士", "0:欧阳先生"]),
      (.name, talk("客服：Hello Mr Smith, or Ms. Lee"), ["0:Mr Smith", "0:Ms. Lee"]),
      (.name, talk("客服：这位先生，女士"), []),
    ] as [(AddressForm, Transcript, [String])])
  func findsWaysOfAddress(form: AddressForm, call: Transcript, expected: [String]) throws {
    let found = try judge(
      call, by: .form(.address(form, minimum: 1, scope: Scope())), kind: .prohibition)
    #expect(found == (expected.isEmpty ? Judged(.met) : Judged(.missed, expected)))
  }

  @Test func aMinimumMayBeAskedFor() throws {
    let twice = Detector.form(.address(.polite, minimum: 2, scope: Scope()))
    #expect(try judge(talk("客服：您好"), by: twice).verdict == .missed)
    #expect(try judge(talk("客服：您好，您说"), by: twice).verdict == .met)
  }
}

import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct ConsistencyTests {
  private func judged(_ call: Transcript) throws -> Judged {
    try judge(call, by: .text(.consistency(ConsistencyDetector())), kind: .prohibition)
  }

  @Test(
    arguments: [
      (talk("客服：月租是58元。", "客户：好", "客服：月租是68元。"), "2:68元"),
      (talk("客服：退款三天到账。", "客服：退款一般七个工作日到账。"), "1:七个工作日"),
      (talk("客服：师傅周五上门。", "客服：师傅周六上门。"), "1:周六"),
      (talk("客服：师傅星期五上门。", "客服：师傅礼拜天上门。"), "1:礼拜天"),
      (talk("客服：师傅星期天上门。", "客服：师傅周日上门。"), nil),
      (talk("客服：师傅周日上门。", "客服：师傅周六上门。"), "1:周六"),
      (talk("客服：3月5号发货。", "客服：3月8号发货。"), "1:3月8号"),
      (talk("客服：24小时之内回复您。", "客服：三天之内回复您。"), "1:三天"),
      (talk("客服：我的工号是001。", "客服：我的工号是002。"), "1:002"),
      (talk("客服：服务热线是4008001234。", "客服：服务热线是4008005678。"), "1:4008005678"),
      (talk("客服：The refund takes three days.", "客服：The refund takes two weeks."), "1:two weeks"),
      (
        talk("客服：The delivery fee is 20 dollars.", "客服：The delivery fee is 35 dollars."),
        "1:35 dollars"
      ),
      (talk("客服：退款3到5天到账。", "客服：退款十天到账。"), "1:十天"),
    ] as [(Transcript, String?)])
  func findsWhatContradictsAnEarlierFigure(call: Transcript, expected: String?) throws {
    #expect(try judged(call) == (expected.map { Judged(.missed, [$0]) } ?? Judged(.met)))
  }

  @Test(arguments: [
    ("the same in other words", talk("客服：24小时内回复您。", "客服：一天之内回复您。")),
    ("the same twice", talk("客服：月租是58元。", "客服：月租五十八块钱。")),
    ("within a range", talk("客服：退款3到5天到账。", "客服：退款四天到账。")),
    ("sooner than the limit", talk("客服：退款七天之内到账。", "客服：退款三天到账。")),
    ("another item", talk("客服：流量套餐月租是58元。", "客服：宽带月租是68元。")),
    ("another topic", talk("客服：押金是58元。", "客服：运费是68元。")),
    ("another kind", talk("客服：退款三天到账。", "客服：退款58元到账。")),
    ("no topic", talk("客服：一共58元。", "客服：一共68元。")),
    ("corrected openly", talk("客服：月租是58元。", "客服：更正一下，月租是68元。")),
    ("corrected the turn before", talk("客服：月租是58元。", "客服：不好意思，我刚才说错了。", "客服：月租是68元。")),
    ("corrected with an excuse", talk("客服：月租是58元。", "客服：不好意思应该是，月租68元。")),
    ("in English", talk("客服：The fee is 20 dollars.", "客服：Actually, the fee is 30 dollars.")),
    ("as the customer asked", talk("客服：师傅周五上门。", "客户：周五没空，改天行吗", "客服：师傅周六上门。")),
    ("another plan asked for", talk("客服：月租是58元。", "客户：换个贵的呢", "客服：月租是68元。")),
    ("a question", talk("客服：月租是58元。", "客服：月租是68元吗？")),
    ("a condition", talk("客服：月租是58元。", "客服：如果月租是68元就能免费换。")),
    ("a negation", talk("客服：月租是58元。", "客服：月租不是68元。")),
    ("a quotation", talk("客服：月租是58元。", "客服：您刚才写的“月租68元”我看到了。")),
    ("the customer's words", talk("客服：月租是58元。", "客服：您说月租68元。")),
    ("the old price", talk("客服：月租是58元。", "客服：月租原价68元。")),
    ("another agent", talk("客服甲：月租是58元。", "客服乙：月租是68元。")),
    ("the customer", talk("客户：月租是58元。", "客服：月租是68元。")),
    ("two in one clause", talk("客服：月租58元和68元都有。", "客服：月租是78元和88元。")),
    ("in one turn", talk("客服：月租是58元。月租是68元。")),
    ("a day against a date", talk("客服：师傅周五上门。", "客服：师傅3月8号上门。")),
    ("nothing at all", talk("客服：您好", "客服：再见")),
  ])
  func ratherSilentThanWrong(name: String, call: Transcript) throws {
    #expect(try judged(call) == Judged(.met))
  }

  @Test func theCorrectedFigureCountsFromThenOn() throws {
    let call = talk(
      "客服：月租是58元。", "客服：更正一下，月租是68元。", "客户：好", "客服：嗯", "客服：月租是68元。", "客服：好", "客服：月租是58元。")
    #expect(try judged(call) == Judged(.missed, ["6:58元"]))
  }

  @Test func onlyTheKindsAskedForAreCompared() throws {
    let call = talk("客服：月租是58元，师傅周五上门。", "客服：月租是68元，师傅周六上门。")
    let dates = Detector.text(.consistency(ConsistencyDetector(kinds: [.date])))
    #expect(try judge(call, by: dates, kind: .prohibition) == Judged(.missed, ["1:周六"]))
    #expect(try judged(call) == Judged(.missed, ["1:68元", "1:周六"]))
  }
}

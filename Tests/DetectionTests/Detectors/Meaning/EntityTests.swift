import Detection
import Rubrics
import SmallPacks
import Testing
import Transcripts

struct EntityTests {
  private func found(
    _ text: String, _ kind: FigureKind, _ bounds: Bounds = Bounds()
  ) throws -> [String] {
    let call = Transcript(turns: [Turn(role: .agent, text: text)])
    let detector = EntityDetector(kind: kind, bounds: bounds)
    let judged = try judge(call, by: .meaning(.entity(detector)), kind: .prohibition)
    return judged.evidence.map { String($0.dropFirst(2)) }
  }

  @Test(
    arguments: [
      (.jobNumber, "您好，工号零零一", ["零零一"]), (.jobNumber, "我是8826号客服", ["8826"]),
      (.jobNumber, "工号A103很高兴为您服务", ["A103"]), (.jobNumber, "My agent ID is 103", ["103"]),
      (.jobNumber, "您的订单号是8826", []), (.jobNumber, "8826", []), (.jobNumber, "工号是我的，电话8826", []),
      (.jobNumber, "工号。您的订单是8826", []), (.jobNumber, "我们有100元的券", []),
      (.orderNumber, "您的订单号是20250304001", ["20250304001"]), (.orderNumber, "工单8826已经派了", ["8826"]),
      (.orderNumber, "tracking number SF1234567890", ["SF1234567890"]),
      (.orderNumber, "工号8826", []),
      (.orderNumber, "20250304001", []), (.orderNumber, "订单是100元", []),
      (.phone, "我的电话是13800138000", ["13800138000"]), (.phone, "订单号13800138000", []),
      (.amount, "一共一百二十块钱", ["一百二十块钱"]), (.amount, "一百二十", []),
      (.date, "3月5号上门", ["3月5号"]), (.date, "明天上门", ["明天"]), (.time, "下午三点", ["下午三点"]),
      (.duration, "三到五个工作日", ["三到五个工作日"]), (.identifier, "SF1234567890", ["SF1234567890"]),
      (.number, "有12个", ["12"]),
    ] as [(FigureKind, String, [String])])
  func aFigureIsToldByItsShapeAndTheWordsAroundIt(
    kind: FigureKind, text: String, expected: [String]
  ) throws {
    #expect(try found(text, kind) == expected)
  }

  @Test(
    arguments: [
      (.amount, Bounds(over: 100), ["200元"]), (.amount, Bounds(atMost: 50), ["50元"]),
      (.amount, Bounds(), ["50元", "200元"]), (.duration, Bounds(over: 86_400), ["三天"]),
      (.duration, Bounds(atMost: 7_200), ["两小时"]), (.time, Bounds(atLeast: 900), ["下午三点"]),
    ] as [(FigureKind, Bounds, [String])])
  func itsValueMayBeLimited(kind: FigureKind, bounds: Bounds, expected: [String]) throws {
    #expect(try found("50元，200元，两小时，三天，下午三点", kind, bounds) == expected)
  }

  @Test func aFigureMayBeReadBack() throws {
    let detector = Detector.meaning(.entity(EntityDetector(kind: .phone, repeats: .customer)))
    let back = talk("客户：电话13800138000", "客服：您的电话是幺三八零零幺三八零零零对吗")
    #expect(try judge(back, by: detector) == Judged(.met, ["1:幺三八零零幺三八零零零"]))
    let other = talk("客户：电话13800138000", "客服：我们的电话是13900139000")
    #expect(try judge(other, by: detector) == Judged(.missed, ["1:"]))
    let early = talk("客服：电话13800138000", "客户：电话13800138000")
    #expect(try judge(early, by: detector) == Judged(.missed, ["0:"]))
  }

  @Test func aMinimumMayBeAskedFor() throws {
    let twice = Detector.meaning(.entity(EntityDetector(kind: .amount, minimum: 2)))
    #expect(try judge(talk("客服：50元"), by: twice) == Judged(.missed, ["0:50元"]))
    #expect(try judge(talk("客服：50元", "客服：60元"), by: twice).verdict == .met)
  }
}

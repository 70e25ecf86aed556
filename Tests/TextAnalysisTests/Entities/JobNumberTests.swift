import Testing

@testable import TextAnalysis

struct JobNumberTests {
  @Test(arguments: [
    EntityCase("您好我是103号客服", "103=103"),
    EntityCase("工号幺洞三很高兴为您服务", "幺洞三=103"),
    EntityCase("工号零零一", "零零一=001"),
    EntityCase("工号：８８２６", "８８２６=8826"),
    EntityCase("工号A103", "A103=A103"),
    EntityCase("工号 KF-1032", "KF-1032=KF1032"),
    EntityCase("工号 K F 幺零三", "K F 幺零三=KF103"),
    EntityCase("工号Ａ零零三", "Ａ零零三=A003"),
    EntityCase("三四号客服", "三四=34"),
    EntityCase("this is a 103 error", "103=103"),
    EntityCase("My ID is one zero three", "one zero three=103"),
    EntityCase("agent id is 103", "103=103"),
    EntityCase("👋工号1\u{200B}03", "1\u{200B}03=103"),
    EntityCase("工号一零零八六", "一零零八六=10086"),
    EntityCase("工号1 0 3", "1 0 3=103"),
    EntityCase("周一三点", ""),
    EntityCase("我是一零三号，下午三点回电", "一零三=103"),
  ])
  func finds(_ example: EntityCase) {
    #expect(example.actual(.jobNumber) == example.found.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    "100元", "24/7", "12/31", "7x24小时", "五六个人", "¥50", "3月15号", "2025年", "15:30", "24小时", "48 hours",
    "13800138000", "50%",
    "99.5", "1,000", "1234567", "一百二十", "5", "iphone15", "三到五个工作日", "2025-03-04", "15天",
    "三十分钟", "六点", "百分之二十", "1.2.30", "20 dollars", "March 15",
  ])
  func findsNone(_ text: String) {
    let found = EntityCase.describe(text, .jobNumber)
    #expect(found.isEmpty)
  }
}

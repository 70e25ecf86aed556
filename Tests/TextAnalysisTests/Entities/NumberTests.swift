import Testing

@testable import TextAnalysis

struct NumberTests {
  @Test(arguments: [
    EntityCase("工号103", "103=103"),
    EntityCase("工号幺洞三", "幺洞三=103"),
    EntityCase("工号零零一为您服务", "零零一=001"),
    EntityCase("工号００１", "００１=001"),
    EntityCase("工号八八二六号", "八八二六=8826"),
    EntityCase("8826 号", "8826=8826"),
    EntityCase("工號一〇三", "一〇三=103"),
    EntityCase("拐洞两", "拐洞两=702"),
    EntityCase("1 0 3 号客服", "1 0 3=103"),
    EntityCase("一 零 三", "一 零 三=103"),
    EntityCase("一百二十", "一百二十=120"),
    EntityCase("一百二十三", "一百二十三=123"),
    EntityCase("三千五", "三千五=3500"),
    EntityCase("两万", "两万=20000"),
    EntityCase("一万二", "一万二=12000"),
    EntityCase("一千零五", "一千零五=1005"),
    EntityCase("一万零五百", "一万零五百=10500"),
    EntityCase("一亿三千万", "一亿三千万=130000000"),
    EntityCase("一百一十五", "一百一十五=115"),
    EntityCase("十五", "十五=15"),
    EntityCase("二十", "二十=20"),
    EntityCase("三千五百六十七", "三千五百六十七=3567"),
    EntityCase("贰佰叁拾", "贰佰叁拾=230"),
    EntityCase("1万2", "1万2=12000"),
    EntityCase("3千", "3千=3000"),
    EntityCase("2.5万", "2.5万=25000"),
    EntityCase("3千万", "3千万=30000000"),
    EntityCase("1万2000", "1万2000=12000"),
    EntityCase("三点一四", "三点一四=3.14"),
    EntityCase("零点五", "零点五=0.5"),
    EntityCase("三点五万", "三点五万=35000"),
    EntityCase("99.9", "99.9=99.9"),
    EntityCase("1,234,567", "1,234,567=1234567"),
    EntityCase("1,299.50", "1,299.50=1299.50"),
    EntityCase("version 1.2.3", "1=1", "2=2", "3=3"),
    EntityCase("五十 一百", "五十=50", "一百=100"),
    EntityCase("zero oh one", "zero oh one=001"),
    EntityCase("double zero one", "double zero one=001"),
    EntityCase("my number is one two three", "one two three=123"),
    EntityCase("twenty five", "twenty five=25"),
    EntityCase("one hundred and five", "one hundred and five=105"),
    EntityCase("two thousand three hundred", "two thousand three hundred=2300"),
    EntityCase("5 thousand", "5 thousand=5000"),
    EntityCase("第一二三", "一二三=123"),
    EntityCase("三位", "三=3"),
    EntityCase("两个", "两=2"),
    EntityCase("十个", "十=10"),
    EntityCase("一号", "一=1"),
    EntityCase("1号 2号", "1=1", "2=2"),
    EntityCase("①", "①=1"),
    EntityCase("½", "½=1", "½=2"),
    EntityCase("百分之三十", "三十=30"),
    EntityCase("３５％", "３５=35"),
    EntityCase("1️⃣2️⃣3️⃣", "1️⃣2️⃣3=123"),
    EntityCase("\u{202E}103\u{202C}", "103=103"),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.number) == example.found) }

  @Test(arguments: [
    "请稍等一下", "一个问题", "一定", "一样", "一起", "两边", "十分抱歉", "万一", "再三确认", "百分之",
    "一点都不", "千万别", "一会儿", "统一一下", "一一核对", "周三", "星期一", "十几个", "几十", "三四十个",
    "三三两两", "两三", "一五一十", "打洞", "唯一", "任何一种", "一直", "十足", "乱七八糟", "三心二意",
    "one moment please", "oh one moment", "no one", "两", "一", "十", "三", "everyone", "often",
    "一部分", "五一假期", "第一", "三分之", "进一步",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .number).isEmpty) }

  @Test func givesNumbersTheirValue() {
    let values = ["工号零零一", "一百二十", "99.9", "1,000"].map { text in
      EntityRecognizer.entities(in: FoldedText(text)).first { $0.kind == .number }?.value
    }
    #expect(values == [1, 120, 99.9, 1000])
  }
}

import Testing

@testable import TextAnalysis

struct AmountTests {
  @Test(arguments: [
    EntityCase("一共120元", "120元=120"),
    EntityCase("一百二十块钱", "一百二十块钱=120"),
    EntityCase("三块五", "三块五=3.5"),
    EntityCase("三块五毛二分", "三块五毛二分=3.52"),
    EntityCase("两毛五", "两毛五=0.25"),
    EntityCase("五块五毛五", "五块五毛五=5.55"),
    EntityCase("五百二十块零五毛", "五百二十块零五毛=520.5"),
    EntityCase("五元三角", "五元三角=5.3"),
    EntityCase("一块钱", "一块钱=1"),
    EntityCase("一块五", "一块五=1.5"),
    EntityCase("八毛", "八毛=0.8"),
    EntityCase("3万元", "3万元=30000"),
    EntityCase("两千三百元", "两千三百元=2300"),
    EntityCase("¥99.9", "99.9=99.9"),
    EntityCase("￥1,299.00", "1,299.00=1299.00"),
    EntityCase("$20", "20=20"),
    EntityCase("50$", "50=50"),
    EntityCase("20 dollars", "20 dollars=20"),
    EntityCase("twenty dollars", "twenty dollars=20"),
    EntityCase("two dollars", "two dollars=2"),
    EntityCase("人民币100元", "人民币100元=100"),
    EntityCase("RMB 300", "RMB 300=300"),
    EntityCase("100到200元", "100到200元=100-200"),
    EntityCase("100-200块", "100-200块=100-200"),
    EntityCase("一百多块", "一百多块=100"),
    EntityCase("1萬2千塊錢", "1萬2千塊錢=12000"),
    EntityCase("九十九点九元", "九十九点九元=99.9"),
    EntityCase("50 cents", "50 cents=0.5"),
    EntityCase("nine pounds fifty", "nine pounds=9"),
    EntityCase("it was twelve quid", "twelve quid=12"),
    EntityCase("sixty pence", "sixty pence=0.6"),
    EntityCase("two hundred rupees", "two hundred rupees=200"),
    EntityCase("INR 450", "INR 450=450"),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.amount) == example.found) }

  @Test(arguments: [
    "一块去", "三元素", "三毛病", "120", "五个", "元旦", "三角形", "几块钱", "一百二十个", "3块儿",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .amount).isEmpty) }
}

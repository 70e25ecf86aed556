import Testing

@testable import TextAnalysis

struct PhoneTests {
  @Test(arguments: [
    EntityCase("我的电话是13800138000", "13800138000=13800138000"),
    EntityCase("138-0013-8000", "138-0013-8000=13800138000"),
    EntityCase("138 0013 8000", "138 0013 8000=13800138000"),
    EntityCase("１３８００１３８０００", "１３８００１３８０００=13800138000"),
    EntityCase("一三八零零一三八零零零", "一三八零零一三八零零零=13800138000"),
    EntityCase("幺三八 零零幺三 八零零零", "幺三八 零零幺三 八零零零=13800138000"),
    EntityCase("一三八，零零一三，八零零零", "一三八，零零一三，八零零零=13800138000"),
    EntityCase("138零零一三八零零零", "138零零一三八零零零=13800138000"),
    EntityCase("+86 138 0013 8000", "86 138 0013 8000=13800138000"),
    EntityCase("8613800138000", "8613800138000=13800138000"),
    EntityCase("400-800-1234", "400-800-1234=4008001234"),
    EntityCase("四零零八零零一二三四", "四零零八零零一二三四=4008001234"),
    EntityCase("010-62345678", "010-62345678=01062345678"),
    EntityCase("(0755) 8234-5678", "0755) 8234-5678=075582345678"),
    EntityCase("0571 8234567", "0571 8234567=05718234567"),
    EntityCase("请拨打95588", "95588=95588"),
    EntityCase("请拨打一零零八六", "一零零八六=10086"),
    EntityCase("12345热线", "12345=12345"),
    EntityCase("415-555-2671", "415-555-2671=4155552671"),
    EntityCase("(415) 555-2671", "415) 555-2671=4155552671"),
    EntityCase("1-800-555-0199", "1-800-555-0199=18005550199"),
    EntityCase("+44 20 7946 0958", "44 20 7946 0958=442079460958"),
    EntityCase(
      "one three eight zero zero one three eight zero zero zero",
      "one three eight zero zero one three eight zero zero zero=13800138000"),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.phone) == example.found) }

  @Test(arguments: [
    "12800138000", "138001380001", "10000元", "12000个", "6222020012345678901", "2025-03-04",
    "96000", "1380013800", "8826", "1 2 3 4 5 6 7 8", "20250304", "95.55", "4008001234567",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .phone).isEmpty) }
}

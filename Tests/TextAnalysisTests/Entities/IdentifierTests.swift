import Testing

@testable import TextAnalysis

struct IdentifierTests {
  @Test(arguments: [
    EntityCase("运单号SF1234567890123", "SF1234567890123=SF1234567890123"),
    EntityCase("ｓｆ１２３４５６７８", "ｓｆ１２３４５６７８=SF12345678"),
    EntityCase("订单20250304001", "20250304001=20250304001"),
    EntityCase("6222 0200 1234 5678", "6222 0200 1234 5678=6222020012345678"),
    EntityCase("AB-12-3456", "AB-12-3456=AB123456"),
    EntityCase("身份证11010119900101123X", "11010119900101123X=11010119900101123X"),
    EntityCase("一二三四五六七八", "一二三四五六七八=12345678"),
    EntityCase("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8=12345678"),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.identifier) == example.found) }

  @Test(arguments: [
    "13800138000", "abcdefgh", "a1b2", "1234567", "48hours", "工号A103", "400-800-1234",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .identifier).isEmpty) }
}

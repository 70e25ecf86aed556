import Testing

@testable import TextAnalysis

struct DurationTests {
  @Test(arguments: [
    EntityCase("24小时内", "24小时=24"),
    EntityCase("二十四小时", "二十四小时=24"),
    EntityCase("二四小时", "二四小时=24"),
    EntityCase("三到五个工作日", "三到五个工作日=3-5"),
    EntityCase("3-5个工作日", "3-5个工作日=3-5"),
    EntityCase("3~5天", "3~5天=3-5"),
    EntityCase("3—5天", "3—5天=3-5"),
    EntityCase("两个工作日", "两个工作日=2"),
    EntityCase("半小时", "半小时=0.5"),
    EntityCase("半个小时", "半个小时=0.5"),
    EntityCase("一个半小时", "一个半小时=1.5"),
    EntityCase("两小时半", "两小时半=2.5"),
    EntityCase("十五分钟", "十五分钟=15"),
    EntityCase("十分钟", "十分钟=10"),
    EntityCase("一个小时", "一个小时=1"),
    EntityCase("三個月", "三個月=3"),
    EntityCase("三年", "三年=3"),
    EntityCase("两周", "两周=2"),
    EntityCase("两三天", "两三天=2-3"),
    EntityCase("三五天", "三五天=3-5"),
    EntityCase("二十多天", "二十多天=20"),
    EntityCase("48 hours", "48 hours=48"),
    EntityCase("within a fortnight", "a fortnight=14"),
    EntityCase("two fortnights", "two fortnights=2"),
    EntityCase("48hours", "48hours=48"),
    EntityCase("24 to 48 hours", "24 to 48 hours=24-48"),
    EntityCase("2 business days", "2 business days=2"),
    EntityCase("two business days", "two business days=2"),
    EntityCase("half an hour", "half an hour=0.5"),
    EntityCase("within an hour", "an hour=1"),
    EntityCase("twenty-four hours", "twenty-four hours=24"),
    EntityCase("30秒", "30秒=30"),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.duration) == example.found) }

  @Test(arguments: [
    "一会儿", "几天", "十几天", "第三天", "有一天", "三天气", "我小时候", "2025年", "三年级", "半天",
    "one second please", "one moment", "两周围", "五分", "十分抱歉", "3月",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .duration).isEmpty) }

  @Test func countsInSeconds() {
    let values = ["24小时", "半小时", "三到五个工作日", "一个半小时"].map { text in
      EntityRecognizer.entities(in: FoldedText(text)).first { $0.kind == .duration }?.value
    }
    #expect(values == [86_400, 1_800, 432_000, 5_400])
  }
}

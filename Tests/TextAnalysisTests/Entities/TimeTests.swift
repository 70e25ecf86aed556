import Testing

@testable import TextAnalysis

struct TimeTests {
  @Test(arguments: [
    EntityCase("下午三点", "下午三点=15:00"),
    EntityCase("下午三点半", "下午三点半=15:30"),
    EntityCase("晚上八点", "晚上八点=20:00"),
    EntityCase("晚上十二点", "晚上十二点=00:00"),
    EntityCase("早上九点一刻", "早上九点一刻=09:15"),
    EntityCase("中午十二点", "中午十二点=12:00"),
    EntityCase("中午一点", "中午一点=13:00"),
    EntityCase("六点前", "六点=06:00"),
    EntityCase("三点钟", "三点钟=03:00"),
    EntityCase("三点十五分", "三点十五分=03:15"),
    EntityCase("三点零五", "三点零五=03:05"),
    EntityCase("下午三点五十", "下午三点五十=15:50"),
    EntityCase("下午三点五分", "下午三点五分=15:05"),
    EntityCase("15:30", "15:30=15:30"),
    EntityCase("15：30", "15：30=15:30"),
    EntityCase("15:30:20", "15:30:20=15:30"),
    EntityCase("１５点", "１５点=15:00"),
    EntityCase("下午3點", "下午3點=15:00"),
    EntityCase("上午", "上午="),
    EntityCase("周一三点", "三点=03:00"),
    EntityCase("3 pm", "3 pm=15:00"),
    EntityCase("3:30 p.m.", "3:30 p.m=15:30"),
    EntityCase("12 am", "12 am=00:00"),
    EntityCase("three pm", "three pm=15:00"),
    EntityCase("5 o'clock", "5 o'clock=05:00"),
    EntityCase("noon", "noon=12:00"),
    EntityCase("tomorrow morning", "morning="),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.time) == example.found) }

  @Test(arguments: [
    "上午好", "下午好", "good morning", "Good afternoon!", "一点都不", "以下三点", "三点建议", "25:00",
    "1:2", "有两点", "3.5", "早一点", "三点五万", "I am", "25点",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .time).isEmpty) }

  @Test func knowsMinutesOnlyWithTheHalfOfTheDay() {
    let values = ["下午三点", "15:30", "三点钟"].map { text in
      EntityRecognizer.entities(in: FoldedText(text)).first { $0.kind == .time }?.value
    }
    #expect(values == [900, 930, nil])
  }
}

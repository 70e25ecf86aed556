import Testing

@testable import TextAnalysis

struct DateTests {
  @Test(arguments: [
    EntityCase("3月5号", "3月5号=03-05"),
    EntityCase("三月五号之前", "三月五号=03-05"),
    EntityCase("二零二五年三月五日", "二零二五年三月五日=2025-03-05"),
    EntityCase("2025年", "2025年=2025"),
    EntityCase("25年3月", "25年3月=2025-03"),
    EntityCase("九八年五月", "九八年五月=1998-05"),
    EntityCase("3月底", "3月底=03"),
    EntityCase("3月15之前", "3月15=03-15"),
    EntityCase("十二月二十五号", "十二月二十五号=12-25"),
    EntityCase("这个月5号", "这个月5号=5"),
    EntityCase("下个月十五号", "下个月十五号=15"),
    EntityCase("明天上午", "明天="),
    EntityCase("后天给您回复", "后天="),
    EntityCase("下周三", "下周三="),
    EntityCase("周五下班前", "周五="),
    EntityCase("星期一", "星期一="),
    EntityCase("禮拜天", "禮拜天="),
    EntityCase("月底", "月底="),
    EntityCase("周一三点", "周一="),
    EntityCase("下周给您电话", "下周="),
    EntityCase("描述一下周边的情况"),
    EntityCase("您等一下周三给您电话", "周三="),
    EntityCase("2025-03-04", "2025-03-04=2025-03-04"),
    EntityCase("2025/3/4", "2025/3/4=2025-03-04"),
    EntityCase("2025.03.04", "2025.03.04=2025-03-04"),
    EntityCase("03/04/2025", "03/04/2025=2025-03-04"),
    EntityCase("March 5", "March 5=03-05"),
    EntityCase("March 5th, please", "March 5th=03-05"),
    EntityCase("March fifth", "March fifth=03-05"),
    EntityCase("the 5th of March", "5th of March=03-05"),
    EntityCase("5 January", "5 January=01-05"),
    EntityCase("May 12", "May 12=05-12"),
    EntityCase("in September", "September=09"),
    EntityCase("tomorrow", "tomorrow="),
    EntityCase("by next Monday", "next Monday="),
    EntityCase("on Friday", "Friday="),
  ])
  func finds(_ example: EntityCase) { #expect(example.actual(.date) == example.found) }

  @Test(arguments: [
    "5号客服", "三个月", "一周三次", "周三次", "13月", "you may first restart", "may I", "march on",
    "8号楼", "3年", "2025元", "第三天", "1.2.3", "十三月", "周围", "星期几", "mondayish",
  ])
  func findsNone(_ text: String) { #expect(EntityCase.describe(text, .date).isEmpty) }
}

import Testing
import TranscriptImport
import Transcripts

/// Labels that are set off by where they stand.
struct SetOffLabelTests {
  @Test(arguments: ["\"momo\" 撤回了一条消息", "你撤回了一条消息", "以下为新消息"])
  func aLabelAboveItsWordsMayOccurOnce(notice: String) {
    let text = "星河客服:\n您好，请讲\n\nmomo:\n网断了\n\n\(notice)\n\n星河客服:\n我看看\n"
    let result = importText(text)
    #expect(
      outline(result).map { $0.split(separator: "|", omittingEmptySubsequences: false).last }
        == ["您好，请讲", "网断了", "我看看"])
    #expect(
      result.calls.first?.transcript.turns.map(\.speaker) == ["星河客服", "momo", "星河客服"])
    #expect(result.report.dropped.map(\.count) == [1])
  }

  @Test func wordsThatAnnounceOthersAreNoLabel() {
    let text = "星河客服:\n您好\n\nmomo:\n怎么收费\n\n资费如下:\n每月十元\n\n星河客服:\n请问还有吗\n\nmomo:\n没了\n"
    #expect(
      importText(text).calls.first?.transcript.turns.map(\.speaker)
        == ["星河客服", "momo", "星河客服", "momo"])
  }

  @Test(arguments: ["    ", "  ", "\u{3000}"])
  func aWideGapIsAMark(gap: String) {
    let text = "坐席\(gap)您好，请讲\n客户\(gap)网断了\n坐席\(gap)我看看\n"
    #expect(
      outline(importText(text)) == ["agent|坐席||您好，请讲", "customer|客户||网断了", "agent|坐席||我看看"])
  }

  @Test func aGapBeforeATimeIsNone() {
    let text = "坐席   0:01\n您好\n\n客户   0:04\n网断了\n"
    #expect(outline(importText(text)) == ["agent|坐席|1–|您好", "customer|客户|4–|网断了"])
  }

  @Test func aNameBetweenATimeAndTheWordsNeedsNoRole() {
    let text = """
      16:15:01\t小周\t您好，很高兴为您服务
      16:15:09\tmomo\t我家的网断了
      16:15:12\t小周\t我帮您看看
      16:15:20\tmomo\t好
      """
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.map(\.speaker) == ["小周", "momo", "小周", "momo"])
    #expect(turns.map(\.start) == [0, 8, 11, 19])
  }

  @Test func aTimeOfDayBelowADateIsOfThatDay() {
    let text = """
      2025年3月4日 16:15

      星河客服:
      您好

      momo:
      网断了

      16:20

      星河客服:
      好的

      momo:
      谢谢
      """
    let call = importText(text).calls.first?.transcript
    #expect(call?.turns.map(\.start) == [0, nil, 300, nil])
    #expect(call?.startedAt == "2025-03-04T16:15:00")
  }

  @Test(arguments: ["[500,3800]", "[0.5, 3.8]", "[500-3800]", "[500，3800]"])
  func twoNumbersInBracketsAreASpan(span: String) {
    let isWhole = !span.contains(".")
    let second = isWhole ? "[4200,8000]" : "[4.2, 8]"
    let text = "\(span) 客服：您好，请问有什么可以帮您？\n\(second) 客户：我家宽带从昨天晚上就断了。\n"
    #expect(
      outline(importText(text))
        == ["agent|客服|0.5–3.8|您好，请问有什么可以帮您？", "customer|客户|4.2–8|我家宽带从昨天晚上就断了。"])
  }

  @Test func whoCalledDoesNotHideTheRole() {
    let text = "主叫客户：嗯\n被叫坐席：好\n主叫客户：哦\n"
    #expect(
      importText(text).calls.first?.transcript.turns.map(\.role) == [.customer, .agent, .customer])
  }

  @Test func aReferenceIsNoSpan() {
    let text = "[1,2] 客服：您好\n[3] 客户：喂\n"
    #expect(importText(text).calls.first?.transcript.turns.allSatisfy { $0.start == nil } ?? true)
  }
}

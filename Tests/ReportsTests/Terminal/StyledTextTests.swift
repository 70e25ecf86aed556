import Testing

@testable import Reports

struct StyledTextTests {
  @Test func coloursOnlyWhatHasAColour() {
    var text = StyledText("a")
    text.append("b", .bad)
    text.append("c", .bad)
    text.append("d")
    #expect(text.rendered(usesColor: true) == "a\u{1B}[31mbc\u{1B}[0md")
    #expect(text.rendered(usesColor: false) == "abcd")
  }

  @Test func closesAColourAtTheEndAndBeforeTheNext() {
    var text = StyledText("x", .good)
    text.append("y", .bad)
    #expect(text.rendered(usesColor: true) == "\u{1B}[32mx\u{1B}[0m\u{1B}[31my\u{1B}[0m")
  }

  @Test(arguments: [("您好吗", 6, "您好吗"), ("您好吗", 5, "您好…"), ("您好吗", 4, "您…"), ("abc", 0, "")])
  func truncatesByCells(text: String, cells: Int, short: String) {
    #expect(StyledText(text).truncated(to: cells).rendered(usesColor: false) == short)
  }

  @Test func endsWithoutSpaces() {
    var text = StyledText("a")
    text.pad(to: 10)
    #expect(text.width == 10)
    #expect(text.rendered(usesColor: false) == "a")
  }

  @Test func doesNotTearItemsOfAFlow() {
    let items = ["开场问候", "报工号", "表达服务意愿", "道别"].map { StyledText($0) }
    let lines = Flow.lines(items, cells: 20, indent: 2)
      .map { $0.rendered(usesColor: false) }
    #expect(lines == ["  开场问候  报工号", "  表达服务意愿  道别"])
  }

  @Test(arguments: [(0, 10, 0), (1, 1000, 1), (10, 10, 20), (5, 10, 10), (3, 0, 0)])
  func barsShowShares(part: Int, whole: Int, cells: Int) {
    #expect(Bar.filled(part, of: whole, cells: 20).count == cells)
  }
}

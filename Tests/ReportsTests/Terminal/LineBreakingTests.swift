import Diagnostics
import Testing

@testable import Reports

struct LineBreakingTests {
  private func wrap(_ text: String, _ cells: Int) -> [String] {
    StyledText(text).wrapped(to: cells).map { $0.rendered(usesColor: false) }
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("您好请问", 4, ["您好", "请问"]),
    ("您好，请问", 4, ["您", "好，", "请问"]),
    ("您好请问。", 8, ["您好请", "问。"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("宽带ADSL断了", 8, ["宽带ADSL", "断了"]),
    ("宽带ADSL断了", 7, ["宽带", "ADSL断", "了"]),
    ("他说「好」吗", 6, ["他说", "「好」", "吗"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("abcd。ef", 4, ["abc", "d。", "ef"]),
    ("价格¥35元", 6, ["价格", "¥35元"]),
    ("。。。。。。", 4, ["。。", "。。", "。。"]),
    ("多少？！", 6, ["多", "少？！"]),
  ])
  func breaksWhereReadersExpectIt(text: String, cells: Int, lines: [String]) {
    #expect(wrap(text, cells) == lines)
  }

  @Test func keepsLineEndsAndIndents() {
    var text = StyledText("一二三")
    text.appendLineEnd()
    text.append("四五六七")
    let lines = text.wrapped(to: 8, first: 0, rest: 2).map { $0.rendered(usesColor: false) }
    #expect(lines == ["一二三", "  四五六", "  七"])
  }

  @Test func losesNothingButSpaces() {
    var source = RandomSource(seed: 3)
    let letters = ["您", "好", "，", "。", "a", "b", " ", "「", "」", "👩‍👩‍👧", "e\u{301}", "1", "！"]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...120, using: &source) {
        text += letters.randomElement(using: &source) ?? ""
      }
      let cells = Int.random(in: 4...40, using: &source)
      let lines = wrap(text, cells)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= cells })
    }
  }

  @Test func noLineBeginsWithAClosingMarkWhileThereIsAChoice() {
    var source = RandomSource(seed: 4)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<60 {
        text += ["您", "好", "请", "宽", "带"].randomElement(using: &source) ?? ""
        if Int.random(in: 0..<4, using: &source) == 0 {
          text += ["。", "，", "？", "！", "」", "……"].randomElement(using: &source) ?? ""
        }
      }
      let lines = wrap(text, Int.random(in: 6...30, using: &source))
      #expect(lines.allSatisfy { line in !"。，？！」…".contains { line.first == $0 } })
    }
  }

  @Test func takesLinearTimeOverWordsWithoutEnd() {
    // A quadratic wrap of so many marks would not come back.
    let lines = wrap("a" + String(repeating: "。", count: 200_000), 80)
    #expect(lines.count >= 5000)
  }
}

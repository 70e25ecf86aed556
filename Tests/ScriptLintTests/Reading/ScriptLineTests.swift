import Diagnostics
import Testing

@testable import ScriptLint

struct ScriptLineTests {
  /// Version control and editors count no line at these.
  @Test(arguments: ["\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func softBreaksEndNoLine(_ mark: String) throws {
    for format in [ScriptFormat.text, .markdown] {
      let text = "客服：您好。\(mark)客户：坏了。\n客服：请讲。\n"
      let template = try #require(ScriptReader.read(text, file: "a", format: format).template)
      #expect(template.allLines.map(\.speaker) == [.agent, .customer, .agent])
      #expect(template.allLines.map { $0.words.sourceRange?.start.line } == [1, 1, 2])
      #expect(template.allLines[1].words.sourceRange?.start.column == 11)
      #expect(template.lines.count == 3)
    }
  }

  /// Twice the length takes twice the time, not four times: these would take minutes otherwise.
  @Test(arguments: ["（", "(", "【", "“", "[", "“a”", "（a）", "转", "A→", "**", "~~", "](", "如", "1、"])
  func longLinesAreReadInLinearTime(_ piece: String) throws {
    let text = "1、客服：您好。\n2、" + String(repeating: piece, count: 10_000) + "\n3、客服：再见。\n"
    let clock = ContinuousClock()
    for format in [ScriptFormat.text, .markdown] {
      let time = clock.measure { _ = ScriptReader.read(text, file: "a", format: format) }
      #expect(time < .seconds(20), "\(time)")
    }
  }

  @Test func manyStepsAreReadInLinearTime() throws {
    var text = ""
    for number in 1...900 {
      text += "\(number)、“您好，您方便吗？”\n方便，转\(number + 1)\n不方便，转\(number + 1)\n"
    }
    let time = ContinuousClock().measure { _ = ScriptReader.read(text, file: "a", format: .text) }
    #expect(time < .seconds(20), "\(time)")
  }
}

import Diagnostics
import Testing

@testable import ScriptLint

struct StageDirectionTests {
  private func spoken(_ text: String, _ format: ScriptFormat) throws -> [String] {
    let template = try #require(ScriptReader.read(text, file: "a", format: format).template)
    return template.allLines.filter { $0.speaker == .agent }.map(\.words.string)
  }

  @Test(
    arguments: [
      "（系统操作：\n打开工单，不归我们管的点退回）", "【禁止：这是您自己弄坏的】", "[动作：查询；勿说不归我们管]", "〔语气平和，不归我们管不可说〕",
      "\n禁用语：这是您自己弄坏的、不归我们管", "\n禁用语：\n这是您自己弄坏的\n不归我们管", "\n错误示范：这是您自己弄坏的", "\n- 不要说：这是您自己弄坏的",
      "\n❌ 这是您自己弄坏的", "\n// 不归我们管的自动转", "~~这是您自己弄坏的。~~", "\nDon't say: this is your own fault",
      "（注意：不要说“不归我们管”）",
    ], [ScriptFormat.text, .markdown])
  func areNotSaid(_ direction: String, _ format: ScriptFormat) throws {
    let words = try spoken("1. 客服：您好。\n2. 客服：请您稍坐。\(direction)\n3. 客服：再见。\n", format)
    #expect(words == ["您好。", "请您稍坐。", "再见。"])
  }

  @Test(arguments: ["我是【公司名称】的【工号】号客服。", "请您联系先生（女士）。", "请拨打[客服电话]。"])
  func gapsAndChoicesStay(_ words: String) throws {
    #expect(try spoken("1. 客服：\(words)\n", .text) == [words])
  }

  @Test func aBracketOverLinesKeepsItsPlaces() throws {
    let text = "客服：您好。（记录\n来电时间）请讲。\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
    let words = try #require(template.allLines.first?.words)
    #expect(words.string == "您好。请讲。")
    #expect(words.sourceRange(of: 3..<5)?.start.line == 2)
    #expect(words.sourceRange(of: 3..<5)?.start.column == 6)
  }
}

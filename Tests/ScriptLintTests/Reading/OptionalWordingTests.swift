import Diagnostics
import Testing

@testable import ScriptLint

struct OptionalWordingTests {
  private func paths(_ line: String, _ format: ScriptFormat = .markdown) throws -> [Bool] {
    let text = "1. 客服：您好。\n2. \(line)\n3. 客服：再见。\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: format).template)
    let part = try #require(template.parts.first)
    let flow = PartFlow(part, filling: Filling(language: "zh", declared: []))
    return PathSearch(flow.graph).paths().paths.map { path in
      path.flatMap { flow.nodes[$0].turns }.contains { $0.words.string.contains("备份") }
    }
  }

  @Test(arguments: [
    "（可选）客服：请您先做备份。", "客服：（可选）请您先做备份。", "客服：[请您先做备份。]", "客服：【可选】请您先做备份。",
    "客服（可选）：请您先做备份。", "客服：请您先做备份。（可选）", "客服：（视情况）请您先做备份。", "客服：（如有需要）请您先做备份。",
    "客服：（可省略）请您先做备份。", "客服：*（选说）*请您先做备份。", "（选用）客服：请您先做备份。", "客服：可选：请您先做备份。",
    "客服：（非必须）请您先做备份。", "客服：(optional) 请您先做备份。", "客服：(if needed) 请您先做备份。",
    "客服：请您稍等。\n客服：（可选）请您先做备份。",
  ])
  func isSaidOnOneOfTwoPaths(_ line: String) throws {
    let paths = try paths(line)
    #expect(paths.count == 2 && paths.contains(true) && paths.contains(false), "\(paths)")
  }

  @Test(arguments: ["客服：请您先做备份。", "客服：请您先做备份【公司名称】。"])
  func otherWordingIsSaidAlways(_ line: String) throws {
    #expect(try paths(line).allSatisfy(\.self))
  }

  @Test(arguments: [
    "客服：请您先做备份。\n或\n客服：我们开始吧。", "客服：请您先做备份。 / 我们开始吧。", "客服：请您先做备份。\n   或者：我们开始吧。",
    "客服：请您先做备份。\n   备选：我们开始吧。", "客服：话术A：请您先做备份。\n   话术B：我们开始吧。",
    "客服：“请您先做备份。”或“我们开始吧。”",
  ])
  func oneOfTwoWordingsIsSaid(_ line: String) throws {
    for format in [ScriptFormat.markdown, .text] {
      let paths = try paths(line, format)
      #expect(paths.count == 2 && paths.contains(true) && paths.contains(false), "\(paths)")
    }
  }
}

import Diagnostics
import Testing

@testable import ScriptLint

struct SpeakerLabelTests {
  @Test(arguments: [
    "住户", "客人", "病人", "家长", "储户", "收件人", "车主", "客户1", "客户B", "客户（着急）", "客戶", "Parent",
    "来电者", "市民", "学员", "投诉人", "Patient", "**客户**", "【客户】", "准客户", "王女士（客户）",
  ])
  func customersOfEveryTradeAreCustomers(_ label: String) throws {
    let text = "客服：您好，请讲。\n\(label)：这是你们弄坏的。\n客服：我马上处理。\n"
    for format in [ScriptFormat.text, .markdown] {
      let template = try #require(ScriptReader.read(text, file: "a", format: format).template)
      let lines = template.parts.flatMap(\.steps).flatMap(\.lines)
      #expect(lines.map(\.speaker) == [.agent, .customer, .agent], "\(format)")
    }
  }

  @Test(arguments: ["\t", "——", "> ", ": ", "：\t"])
  func labelsEndInOtherMarksToo(_ mark: String) throws {
    let text = "客服\(mark)您好，请讲。\n客户\(mark)这是你们弄坏的。\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
    let lines = template.parts.flatMap(\.steps).flatMap(\.lines)
    #expect(lines.map(\.speaker) == [.agent, .customer])
    #expect(lines.first?.words.string == "您好，请讲。")
  }

  @Test(arguments: ["对。", "好，已经开了。", "好的，那改天再联系。", "没有了，谢谢。"])
  func whatTheCustomerSaysIsNoBranch(_ words: String) throws {
    let text = "1. 客服：您好，可以吗？\n客户：\(words)\n2. 客服：再见。\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
    let step = try #require(template.parts.first?.steps.first)
    #expect(step.branches.isEmpty)
    #expect(step.lines.map(\.speaker) == [.agent, .customer])
  }

  @Test func aFactBehindARoleIsNoSpeech() throws {
    let text = "主管：张三\n\n1、“您好，请讲。”\n2、“再见。”\n"
    let template = try #require(ScriptReader.read(text, file: "a", format: .text).template)
    let steps = template.parts.flatMap(\.steps).filter { $0.label != nil }
    #expect(steps.map { $0.lines.first?.words.string } == ["您好，请讲。", "再见。"])
  }
}

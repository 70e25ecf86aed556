import Rubrics
import ScriptLint
import Testing

struct PlaceholderTests {
  /// Gaps whose surroundings tell what goes in, with other spacing and in other trades.
  @Test(
    arguments: [
      "客服：您好，我是 XX 公司 XX 号客服。", "客服：总共 XX 元。", "客服：这里是XX学校。", "客服：您好，XX保险，请问有什么可以帮您？",
      "客服：您好，XX青年旅舍预订热线。", "客服：请拨打400-XXX-XXXX。", "客服：您的订单XXXXXXXX已发货。", "客服：请您到XX路XX号XX室。",
      "客服：每次XX-XX元。", "客服：我是XX号管家，很高兴为您服务。", "● 请您先关机。", "○ 请您再开机。", "□ 是  □ 否",
      "Agent: my employee number is XX.", "客服：跟您核对一下，您的账号是XX，对吗？", "客服：您的订单是____。",
      "客服：余额为___。", "Agent: So that is the card ending in ____.", "Agent: It was lost on the ____.",
    ])
  func wordsAroundAGapTellWhatGoesIn(_ line: String) throws {
    let report = try LintRun.shared.report(on: "# 热线\n\(line)\n", format: .text)
    #expect(report.findings.filter { $0.rule == "placeholder-unfilled" }.isEmpty)
  }

  @Test(
    arguments: [
      "客服：近期可能会出现××，请您留意。", "客服：您看○○怎么样？", "客服：您看###呢？", "客服：请您留意%s。",
    ])
  func aGapThatNothingTellsOfIsTold(_ line: String) throws {
    let report = try LintRun.shared.report(on: "# 热线\n\(line)\n", format: .text)
    #expect(report.findings.contains { $0.rule == "placeholder-unfilled" })
  }

  @Test(
    arguments: [
      "户主姓名", "学员姓名", "入住日期", "航班号", "供电公司", "晚数", "房型", "patient_name", "agentNo", "user.name",
      "company.name", "公司名称|默认", "visitDate",
    ])
  func compoundsOfKnownNamesAreKnown(_ name: String) throws {
    let report = try LintRun.shared.report(on: "# 热线\n客服：您好，{{\(name)}}。\n", format: .text)
    #expect(report.findings.filter { $0.rule == "placeholder-unknown" }.isEmpty)
  }

  /// Samples of coaching have gaps in these brackets; who takes one over has filled what it asks for.
  @Test(arguments: ["工号〔工号〕，", "我是〔公司〕〔工号〕号客服，"])
  func gapsInTurtleShellBracketsAreFilled(_ words: String) throws {
    let report = try LintRun.shared.report(
      on: "# 热线\n客服：您好，安和家电，\(words)请问有什么可以帮您？\n客户：机器坏了。\n客服：好的〔停顿〕，我给您登记。\n",
      format: .text)
    #expect(!report.findings.contains { $0.rule == "placeholder-unknown" })
    #expect(
      !report.findings.contains { $0.rule == "required-missing" && $0.message.zh.contains("工号") })
  }

  @Test(arguments: ["[ID]", "[Agent ID]", "[AGENT_NO]", "[Number]"])
  func titlesInSquareBracketsAreGaps(_ gap: String) throws {
    let line = "Agent: Good morning, Northgate Bank, agent number \(gap), how can I help you?"
    let script = "# Line\n\(line)\nAgent: Could you tell me more?\nAgent: Goodbye.\n"
    let rules = try LintRun.shared.report(on: script, format: .text).findings
    #expect(
      rules.filter { $0.criterion == "job-number" || $0.rule.hasPrefix("placeholder") }.isEmpty)
  }

  @Test(arguments: ["$工号$", "%工号%", "【工号】", "{{agentNo}}", "XX", " XX "])
  func aNumberInAnyBracketsIsTheAgents(_ gap: String) throws {
    let line = "客服：您好，我是星河公司\(gap)号客服，很高兴为您服务，请问有什么可以帮您？"
    let report = try LintRun.shared.report(on: "# 热线\n\(line)\n客服：再见。\n", format: .text)
    #expect(!report.findings.contains { $0.criterion == "job-number" })
  }
}

import Diagnostics
import Testing
import Transcripts

@testable import ScriptLint

struct TextScriptTests {
  private func read(_ text: String, _ format: ScriptFormat = .text) throws -> ScriptTemplate {
    try #require(ScriptReader.read(text, file: "a", format: format).template)
  }

  private func spoken(_ template: ScriptTemplate) -> [String] {
    template.parts.flatMap(\.steps).flatMap(\.lines)
      .filter { $0.speaker == .agent }.map(\.words.string)
  }

  @Test func readsNumberedStepsWithQuotationsBranchesAndReplies() throws {
    let template = try read(
      """
      首访
      1、“您好，请问您是王先生吗？”
      是，转2
      否，“打扰您了。”转3
      2、“您现在方便吗？”
      （方便，您讲）
      3、“再见。”
      """)
    let steps = try #require(template.parts.last?.steps)
    #expect(steps.map(\.label) == ["1", "2", "3"])
    #expect(spoken(template) == ["您好，请问您是王先生吗？", "您现在方便吗？", "再见。"])
    #expect(steps[0].branches.map(\.answer.string) == ["是", "否"])
    #expect(steps[0].branches.map(\.target) == [.step("2"), .step("3")])
    #expect(steps[0].branches[1].words.map(\.words.string) == ["打扰您了。"])
    #expect(steps[1].lines.map(\.speaker) == [.agent, .customer])
  }

  @Test func readsSpeakersLabelsAndKeepsDirectionsApart() throws {
    let template = try read(
      """
      客户：热线总占线！
      受理人：让您久等了，非常抱歉。
      备注：语气要平稳
      （记录客户电话）
      """)
    let lines = try #require(template.parts.first?.steps.first?.lines)
    #expect(lines.map(\.speaker) == [.customer, .agent, .direction, .direction])
  }

  @Test func takesInlineBranchesAndArrowsAndEnglish() throws {
    let template = try read(
      """
      1. Is now a good time?
      - Yes -> 2
      - If no, go to 3
      2. 您满意吗？满意，转3 / 不满意或一般，转3
      3. Goodbye.
      """, .markdown)
    let steps = try #require(template.parts.first?.steps)
    #expect(steps[0].branches.map(\.target) == [.step("2"), .step("3")])
    #expect(steps[0].branches[1].answer.string == "no")
    #expect(steps[1].branches.map(\.answer.string) == ["满意", "不满意或一般"])
  }

  @Test(arguments: [
    ("我再打给您。转1", "我再打给您。", "1"), ("我再打给您。 转第1步", "我再打给您。", "1"), ("我再打给您（转到1）", "我再打给您", "1"),
    ("我再打给您。→ 1", "我再打给您。", "1"), ("I will call again. Go to step 1.", "I will call again.", "1"),
    ("“我再打给您。”转1", "我再打给您。", "1"),
  ])
  func aStepMayEndWithAJump(_ line: String, _ words: String, _ label: String) throws {
    let template = try read("1、“您好。”\n2、\(line)\n3、再见。")
    let step = try #require(template.parts.first?.steps.first { $0.label == "2" })
    #expect(step.jump?.label == label)
    #expect(step.jump?.place?.start.line == 2)
    #expect(step.lines.map(\.words.string) == [words])
  }

  @Test(arguments: ["请您到大厅，转1号窗口取号", "请坐地铁二号线，转1号线", "我帮您转人工", "麻烦您转一下分机"])
  func wordsOfASentenceAreNoJump(_ line: String) throws {
    let template = try read("1、您好。\n2、\(line)\n3、再见。")
    let step = try #require(template.parts.first?.steps.first { $0.label == "2" })
    #expect(step.jump == nil)
    #expect(step.lines.map(\.words.string) == [line])
  }

  @Test func aJumpOnALineOfItsOwnIsNotSaid() throws {
    let template = try read("1、您好。\n2、我晚点再打。\n转1\n3、再见。")
    let step = try #require(template.parts.first?.steps.first { $0.label == "2" })
    #expect(step.jump?.label == "1")
    #expect(step.lines.count == 1)
  }

  @Test func alternativesAreSaidOneAtATime() throws {
    let template = try read(
      "1、“生日快乐！”\n或\n“节日快乐！”\n2、“请问您对服务有什么意见？”\n3、“再见。”")
    let step = try #require(template.parts.first?.steps.first)
    #expect(step.alternatives.map { $0.map(\.words.string) } == [["生日快乐！"], ["节日快乐！"]])
  }

  @Test func specialCasesUnderHeadingsAreNoCalls() throws {
    let template = try read(
      """
      # 热线
      1. 您好。
      2. 请讲。
      3. 再见。
      ## 特殊情况
      ### 需要回拨
      我两小时内给您回拨。
      """, .markdown)
    #expect(template.parts.map(\.kind) == [.call, .fragment])
    #expect(template.parts[1].heading?.string == "需要回拨")
  }

  @Test func boldTypeIsNoPlaceholderButALoneStarIs() throws {
    let template = try read("客服：我是**星河**的**号客服。", .markdown)
    #expect(spoken(template) == ["我是星河的**号客服。"])
  }

  /// Every character stands where the file has it: columns count what a person counts.
  @Test func placesAreThoseOfTheFile() throws {
    let text = "# 题\n\n> 1. “👨‍👩‍👧您好，**请问**您贵姓？”\n   - 是，转2\n2. “e\u{301}再见”\n"
    let template = try read(text, .markdown)
    let step = try #require(template.parts.first?.steps.first)
    let place = try #require(step.lines.first?.words.sourceRange)
    #expect(place.start == SourcePosition(line: 3, column: 7))
    let branch = try #require(step.branches.first)
    #expect(branch.answer.sourceRange?.start == SourcePosition(line: 4, column: 6))
    #expect(branch.targetPlace?.start == SourcePosition(line: 4, column: 9))
  }

  @Test func frontMatterAndCommentsAreNotSpoken() throws {
    let reading = ScriptReader.read(
      "---\ntitle: 首访\ndirecton: outbound\n---\n<!-- 客服：草稿\n客服：更多 -->\n客服：您好，请讲。\n", file: "a",
      format: .markdown)
    let template = try #require(reading.template)
    #expect(template.title == "首访")
    #expect(spoken(template) == ["您好，请讲。"])
    #expect(reading.problems.map(\.id) == ["script-key"])
    #expect(reading.problems.first?.suggestion == "direction")
  }

  @Test func tellsDirectionFromTitlesAndWords() throws {
    #expect(try read("# 客户回访\n客服：您好。", .markdown).direction == .outbound)
    #expect(try read("# 服务热线\n客服：您好。", .markdown).direction == .inbound)
    #expect(try read("客服：请问您是王先生吗？").direction == .outbound)
    #expect(try read("客服：您好。").direction == nil)
  }
}

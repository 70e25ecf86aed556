import Diagnostics
import ScriptLint
import Testing

struct StructuredScriptTests {
  private static let yaml = """
    title: 首访
    direction: outbound
    placeholders: [套餐名]
    steps:
      - id: 1
        say: "您好，请问您是\\u738b先生吗？"
        branches:
          - {answer: 是, to: 2}
          - {answer: 否, to: end, say: 打扰了，再见。}
      - id: 2
        any:
          - 生日快乐！
          - 节日快乐！
        optional: true
      - id: last
        say: |
          谢谢您。
          再见。
        branches: {是: 2, 其他: next}
    cases:
      - title: 需要回拨
        say: 我两小时内给您回拨。
    """

  @Test func readsYAML() throws {
    let reading = ScriptReader.read(Self.yaml, file: "a.yaml", format: .yaml)
    let template = try #require(reading.template)
    #expect(reading.problems == [])
    #expect(template.direction == .outbound)
    #expect(template.placeholders == ["套餐名"])
    #expect(template.parts.map(\.kind) == [.call, .fragment])
    let steps = template.parts[0].steps
    #expect(steps.map(\.label) == ["1", "2", "last"])
    #expect(steps[0].branches.map(\.target) == [.step("2"), .end])
    #expect(steps[1].alternatives.count == 2)
    #expect(steps[1].isOptional)
    #expect(steps[2].branches.map(\.target) == [.step("2"), .next])
    #expect(steps[0].lines[0].words.sourceRange?.start == SourcePosition(line: 6, column: 11))
    #expect(steps[2].lines[0].words.sourceRange?.start == SourcePosition(line: 17, column: 7))
  }

  @Test func yamlMistakesHavePlacesAndSuggestions() throws {
    let reading = ScriptReader.read(
      "steps:\n  - id: 1\n    sya: 您好\n", file: "a.yaml", format: .yaml)
    let problem = try #require(reading.problems.first)
    #expect(problem.id == "unknown-key")
    #expect(problem.range?.start == SourcePosition(line: 3, column: 5))
    #expect(problem.suggestion == "say")
    #expect(reading.template == nil)
  }

  @Test func readsTablesWithQuotedCells() throws {
    let text = "步骤,话术,客户,分支\r\n1,\"您好，\"\"星河\"\"客服\",,\"是，转2 / 否，转3\"\r\n2,\"请讲\n好的\",嗯,\n3,再见,,\n"
    let template = try #require(ScriptReader.read(text, file: "a.csv", format: .csv).template)
    let steps = try #require(template.parts.first?.steps)
    #expect(steps.map(\.label) == ["1", "2", "3"])
    let words = steps[0].lines[0].words
    #expect(words.string == "您好，\"星河\"客服")
    #expect(words.sourceRange?.start == SourcePosition(line: 2, column: 4))
    #expect(words.sourceRange?.length == 11)
    #expect(steps[0].branches.map(\.target) == [.step("2"), .step("3")])
    #expect(steps[1].lines.map(\.speaker) == [.agent, .customer])
    #expect(steps[2].place?.start == SourcePosition(line: 5, column: 1))
  }

  @Test func aTableWithoutWordsIsRefused() {
    let reading = ScriptReader.read("a,b\n1,2\n", file: "a.csv", format: .csv)
    #expect(reading.template == nil)
    #expect(reading.problems.map(\.id) == ["script-columns"])
  }

  @Test func readsTablesInMarkdown() throws {
    let template = try #require(
      ScriptReader.read(
        "| 步骤 | 话术 | 分支 |\n|---|---|---|\n| 1 | 您好，方便吗？ | 是，转2 |\n| 2 | 再见。 | |\n", file: "a.md",
        format: .markdown
      ).template)
    let steps = try #require(template.parts.first?.steps)
    #expect(steps.map(\.label) == ["1", "2"])
    #expect(steps[0].branches.map(\.target) == [.step("2")])
    #expect(steps[0].lines[0].words.sourceRange?.start == SourcePosition(line: 3, column: 7))
  }
}

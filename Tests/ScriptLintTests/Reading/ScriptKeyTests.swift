import Diagnostics
import Testing

@testable import ScriptLint

/// The shapes in which teams keep scripts in YAML.
struct ScriptKeyTests {
  private func template(_ text: String) throws -> ScriptTemplate {
    let reading = ScriptReader.read(text, file: "a.yaml", format: .yaml)
    #expect(reading.problems == [])
    return try #require(reading.template)
  }

  @Test(arguments: ["end: true", "final: yes", "结束: 是", "to: end", "next: 结束"])
  func aStepMayEndTheCall(_ key: String) throws {
    let text =
      "steps:\n  - {id: 1, say: 您好。, \(key)}\n  - {id: 2, say: 再见。}\n  - {id: 3, say: 好的。}\n"
    let steps = try #require(try template(text).parts.first).steps
    #expect(steps.map { $0.jump?.isEnd == true } == [true, false, false])
  }

  @Test(arguments: [
    "话术名称: 报修\n步骤:\n  - 编号: 1\n    话术: 您好。\n    分支: {是: 2, 否: 3}\n  - {编号: 2, 话术: 请讲。}\n  - {编号: 3, 话术: 再见。}\n",
    "- id: 1\n  say: 您好。\n  branches: {是: 2, 否: 3}\n- {id: 2, say: 请讲。}\n- {id: 3, say: 再见。}\n",
    "steps:\n  - id: 1\n    say: 您好。\n    branches: [是，转2, 否，转3]\n  - {id: 2, agent: 请讲。}\n  - {id: 3, text: 再见。}\n",
    "steps:\n  - id: 1\n    say: 您好。\n    branches:\n      - 是: 2\n      - 否: {to: 3, say: 抱歉。}\n  - {id: 2, say: 请讲。}\n  - {id: 3, say: 再见。}\n",
    "steps:\n  1: {say: 您好。, next: {是: 2, 否: 3}}\n  2: 请讲。\n  3: {say: 再见。, next: end}\n",
    "title: x\nowner: 王\nversion: 3\ntags: [报修, 热线]\nsteps:\n  - step: 1\n    text: 您好。\n    goto: 是，转2 / 否，转3\n  - {step: 2, text: 请讲。}\n  - {step: 3, text: 再见。}\n",
    "title: x\n---\nsteps:\n  - id: 1\n    say: 您好。\n    branches: {是: 第2步, 否: 步骤3}\n  - {id: 2, say: 请讲。}\n  - {id: 3, say: 再见。}\n",
  ])
  func haveOtherNamesAndShapes(_ text: String) throws {
    let part = try #require(try template(text).parts.first)
    #expect(part.kind == .call)
    #expect(part.steps.map(\.label) == ["1", "2", "3"])
    #expect(part.steps[0].branches.map(\.target) == [.step("2"), .step("3")])
    #expect(part.steps.map { $0.lines.first?.words.string } == ["您好。", "请讲。", "再见。"])
  }

  @Test func linesOfADialogueAreSteps() throws {
    let template = try template(
      "name: repair\nscript:\n  - agent: 您好。\n  - customer: 坏了\n  - agent: 再见。\n  - role: 客户\n    text: 再见\n"
    )
    let steps = try #require(template.parts.first?.steps)
    #expect(steps.map { $0.lines.map(\.speaker) } == [[.agent, .customer], [.agent, .customer]])
  }

  @Test func placesOfALaterDocumentAreThoseOfTheFile() throws {
    let template = try template("steps:\n  - say: 您好。\n---\nsteps:\n  - say: 再见。\n")
    #expect(template.allLines.last?.words.sourceRange?.start == SourcePosition(line: 5, column: 10))
  }

  @Test(arguments: [
    ("steps:\n  - say: >-\n      您好，\n      请讲一下您的问题。\n", 4, 9),
    ("steps:\n  - say: \"您好，\n      请讲一下您的问题。\"\n", 3, 9),
    ("steps:\n  - say: 您好，\n      请讲一下您的问题。\n", 3, 9),
  ])
  func foldedWordsStandWhereTheyAre(_ text: String, _ line: Int, _ column: Int) throws {
    let words = try #require(try template(text).allLines.first?.words)
    let range = try #require(words.firstRange(of: "一下"))
    #expect(words.sourceRange(of: range)?.start == SourcePosition(line: line, column: column))
    #expect(words.isVerbatim(range))
  }

  @Test func wordsUnderUnknownKeysAreTold() throws {
    let template = try template(
      "steps:\n  - id: 1\n    say: 您好。\n    geschichte: 请您先备份数据。\n    minutes: 3\n")
    #expect(template.unreadFields.map(\.string) == ["geschichte"])
  }

  @Test func aFileThatIsNoScriptIsRefused() {
    let reading = ScriptReader.read(
      "services:\n  web: {image: nginx}\n", file: "a.yml", format: .yaml)
    #expect(reading.template == nil)
    #expect(reading.problems.map(\.id) == ["unknown-key"])
  }
}

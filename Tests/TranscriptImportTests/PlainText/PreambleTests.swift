import Testing
import TranscriptImport
import Transcripts

/// Lines above a conversation that say who takes part.
struct PreambleTests {
  private static let talk = "客户：喂，你好，是燃气公司吗？\n客服：您好，我是客服小周。\n客户：表坏了。\n"
  private static let turns = [
    "customer|客户||喂，你好，是燃气公司吗？", "agent|客服||您好，我是客服小周。", "customer|客户||表坏了。",
  ]

  @Test(arguments: [
    ("通话编号：A-17\n坐席：周敏（5028）\n客户号码：139****1118\n时长：01:20\n----\n", "周敏（5028）"),
    ("通话ID：1\n坐席：周敏 5028\n\n", "周敏 5028"),
    ("通话编号：A-17\n坐席：周敏\n客户号码：139****1118\n", "周敏"),
    ("坐席：周敏\n", "周敏"), ("客服：周敏  客户：李女士\n\n", "周敏"), ("坐席：周敏\n客户：李女士\n\n", "周敏"),
    ("坐席：周敏（5028）\n时长：01:20\n------\n", "周敏（5028）"),
  ])
  func takesTheSeatForTheAgentsName(head: String, agent: String) {
    let result = importText(head + Self.talk)
    #expect(outline(result) == Self.turns)
    #expect(result.calls.first?.transcript.agent == agent)
  }

  /// Short answers at the beginning of a conversation are words.
  @Test(arguments: [
    "客服：请讲\n客户：表坏了。\n客服：好的\n", "客服：早上好\n客户：早上好\n\n客服：有什么事？\n客户：表坏了。\n",
    "通话编号：A-17\n客服：请讲\n客户：表坏了。\n客服：好的\n",
  ])
  func keepsShortWords(text: String) {
    let turns = importText(text).calls.first?.transcript.turns ?? []
    #expect(turns.first?.role == .agent)
    #expect(["请讲", "早上好"].contains(turns.first?.text))
  }

  @Test func keepsEnglishBlocks() {
    let text =
      "Call ID: 7\nAgent: Maya Chen\nCustomer: Lee\n\nAgent: Hello, how can I help?\nCustomer: Hi there, it broke.\n"
    let result = importText(text)
    #expect(result.calls.first?.transcript.agent == "Maya Chen")
    #expect(result.calls.first?.transcript.turns.count == 2)
  }
}

/// Lines above a conversation that say who its letters are.
struct SpeakerLegendTests {
  @Test(arguments: [
    "A：客服 B：客户\n\n", "A: 客服\nB: 客户\n\n", "对话记录\nA=客服，B=客户\n", "A：客服，B：客户\n----\n",
  ])
  func statesRoles(legend: String) {
    let turns = outline(importText(legend + "A：喂\nB：在\nA：好\nB：行\n"))
    #expect(turns == ["agent|A||喂", "customer|B||在", "agent|A||好", "customer|B||行"])
  }

  @Test func leavesTurnsAlone() {
    let turns = outline(importText("A：客服在吗\nB：客户您好\nA：喂\nB：在\n")).map { $0.suffix(4) }
    #expect(turns.first == "客服在吗")
  }
}

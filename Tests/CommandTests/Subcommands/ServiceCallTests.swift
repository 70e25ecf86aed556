import JSONCoding
import Testing

/// What the default pack must get right, through the command.
struct ServiceCallTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func verdict(of criterion: String, _ lines: String...) throws -> String {
    let run = try CommandRun(
      ["grade", "--from", "text", "--format", "jsonl", "-q"],
      input: lines.joined(separator: "\n") + "\n", in: folder)
    let card = try JSONReader().read(Array(run.output.utf8))
    let results = try #require(card.object?["criteria"]?.array)
    let result = try #require(
      results.first { $0.object?["id"]?.string == criterion }, "no criterion \(criterion)")
    return try #require(result.object?["verdict"]?.string)
  }

  @Test func aCustomersGreetingIsNotTheAgents() throws {
    #expect(
      try verdict(
        of: "greeting", "客服：什么事？", "客户：您好，我想查一下话费。", "客服：手机号报一下。",
        "客户：一三八零零一三八零零零。") == "missed")
    #expect(
      try verdict(
        of: "greeting", "客服：您好，请讲。", "客户：我想查一下话费。", "客服：请报一下手机号。",
        "客户：一三八零零一三八零零零。") == "met")
  }

  @Test func aGreetingOnlyAtTheEndIsMissed() throws {
    #expect(
      try verdict(
        of: "greeting", "客服：什么事？", "客户：我想查一下话费。", "客服：手机号报一下。",
        "客户：一三八零零一三八零零零。", "客服：话费是三十元。", "客户：好的。", "客服：还有别的吗？",
        "客户：没有了。", "客服：您好，那就这样，再见。") == "missed")
  }

  @Test func askingWhetherSomethingIsConvenientIsNoForbiddenPhrase() throws {
    #expect(
      try verdict(
        of: "forbidden-phrases", "客服：您好，请讲。", "客户：我的订单还没到。",
        "客服：不知道您方便提供一下订单号吗？", "客户：可以，零零一。") == "met")
  }

  @Test func notKnowingAsAnAnswerIsAForbiddenPhrase() throws {
    #expect(
      try verdict(
        of: "forbidden-phrases", "客服：您好，请讲。", "客户：我的订单什么时候到？", "客服：不知道。",
        "客户：那我问谁？") == "missed")
  }

  @Test func denyingNotToKnowIsNoForbiddenPhrase() throws {
    #expect(
      try verdict(
        of: "forbidden-phrases", "客服：您好，请讲。", "客户：你是不是不知道我的订单在哪？",
        "客服：我不是不知道，我正在帮您核对物流。", "客户：好吧。") == "met")
  }
}

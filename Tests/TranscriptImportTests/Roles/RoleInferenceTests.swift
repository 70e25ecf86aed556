import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct RoleInferenceTests {
  @Test(arguments: [
    "A：您好，这里是客服中心，工号一零二七，请问有什么可以帮您？\nB：我家宽带断了。\nA：请您稍等。\nB：快点。",
    "A：喂你好，请问是李女士吗？我这边是星河宽带的。\nB：是，怎么了？\nA：给您做个回访，您的问题解决了吗？\nB：没有，你们上次也没来。",
    "A: Thanks for calling, how may I help you?\nB: My order never arrived.\nA: Let me check.\nB: ok",
    "A: Hi, this is Maya, could you please confirm your account number?\nB: I've called twice about my bill.",
  ])
  func tellsTheAgentByTheWords(text: String) throws {
    let call = try #require(importText(text).calls.first?.transcript)
    #expect(call.turns.prefix(2).map(\.role) == [.agent, .customer])
    let confidence = try #require(call.roleConfidence)
    #expect(confidence > 0.6 && confidence < 1)
  }

  @Test func theOrderOfSpeakersDoesNotMatter() throws {
    let text = "A：喂，我要投诉你们。\nB：您好，非常抱歉给您带来不便，请问您的工单号是多少？"
    #expect(
      importText(text).calls.first?.transcript.turns.map(\.role) == [.customer, .agent])
  }

  @Test func staysUnknownWithoutEvidence() throws {
    let result = importText("A：嗯\nB：哦\nA：行\nB：好")
    let call = try #require(result.calls.first?.transcript)
    #expect(call.turns.allSatisfy { $0.role == .unknown })
    #expect(try #require(call.roleConfidence) < 0.6)
    #expect(
      result.report.speakers.map(\.decision.en).allSatisfy { $0.hasPrefix("the words do not") })
  }

  @Test func aRobotDoesNotMakeAllOthersCustomers() throws {
    let text = "机器人：请稍后\n甲某：嗯\n乙某：哦\n甲某：行\n乙某：好"
    let call = try #require(importText(text).calls.first?.transcript)
    #expect(call.turns.map(\.role) == [.agent, .unknown, .unknown, .unknown, .unknown])
    let handed = "机器人：请稍后\n甲某：我家网断了\n乙某：您好，我帮您看看，请问您的工单号是多少？\n甲某：嗯\n乙某：好"
    #expect(
      importText(handed).calls.first?.transcript.turns.prefix(3).map(\.role)
        == [.agent, .customer, .agent])
    // With one other, the other is the customer.
    let pair = try #require(importText("机器人：请稍后\n甲某：嗯\n机器人：好\n甲某：哦").calls.first?.transcript)
    #expect(pair.turns.map(\.role) == [.agent, .customer, .agent, .customer])
  }

  @Test func keepsThreeSpeakersApart() throws {
    let text = """
      甲某：您好，很高兴为您服务，请问有什么可以帮您？
      乙某：我要投诉，我家的网断了，你们怎么回事？
      甲某：请您稍等，我帮您转接主管。
      丙某：您好，我是主管，非常抱歉给您带来不便，我帮您登记。
      乙某：快点。
      丙某：感谢您的来电，祝您生活愉快。
      """
    let call = try #require(importText(text).calls.first?.transcript)
    #expect(
      call.turns.map(outline).map { $0.prefix { $0 != "。" && $0 != "，" } }.map(String.init) == [
        "agent|甲某||您好", "customer|乙某||我要投诉", "agent|甲某||请您稍等", "agent|丙某||您好", "customer|乙某||快点",
        "agent|丙某||感谢您的来电",
      ])
  }

  @Test func infersTheOnlyOtherSpeaker() throws {
    let result = importText("客服：您好\n李女士：嗯\n客服：好的")
    let call = try #require(result.calls.first?.transcript)
    #expect(call.turns.map(\.role) == [.agent, .customer, .agent])
    #expect(call.roleConfidence != nil)
    #expect(result.report.speakers[0].confidence == nil)
    #expect(result.report.speakers[1].decision.en.contains("the other side is named"))
    #expect(result.report.speakers[1].decision.zh.contains("排除法"))
  }

  @Test func aSingleLabelForBothSidesStaysUnknown() {
    let text = "说话人1：您好，很高兴为您服务\n说话人1：我要投诉，我家网断了\n说话人1：请您稍等\n说话人1：你们快点"
    #expect(
      importText(text).calls.first?.transcript.turns.allSatisfy { $0.role == .unknown } == true)
  }

  @Test func statedRolesHaveNoConfidence() {
    #expect(importText("客服：您好\n客户：喂").calls.first?.transcript.roleConfidence == nil)
  }
}

import Diagnostics
import Testing
import TranscriptImport
import Transcripts

struct RoleDictionaryTests {
  /// The role of a label, seen through a text in which it stands twice.
  private func role(_ label: String) -> (Role, Bool)? {
    let turns = importText("\(label)：嗯\n\(label)：哦\n", as: "a.txt").calls.first?.transcript.turns
    return turns?.first.map { ($0.role, $0.isBot) }
  }

  @Test(arguments: [
    "客服", "坐席", "座席", "话务员", "顾问", "专员", "坐席1027", "客服001", "客服小王", "客服 小王", "客服-小王", "客服_3",
    "Agent 2",
    "AGENT", "HUMAN_AGENT", "Human Agent", "internal", "admin", "Operator", "advisor", "Rep",
    "staff", "客服代表",
    "客户经理", "客户服务专员", "Customer Service", "Customer Service Representative", "customer support",
    "客服人员",
    "星河客服", "张三(客服)", "张三（坐席）", "(客服)张三", "Maya Chen (Agent)", "Agent Maya", "客服A", "客服一", "人工客服",
    "業務員",
    "ＡＧＥＮＴ", "坐席（1027）", "客服＃2", "技术支持", "Agent-1", "agent_01", "客服李经理", "CSR", "supervisor",
  ])
  func knowsAgents(label: String) throws {
    let found = try #require(role(label))
    #expect(found.0 == .agent)
    #expect(!found.1)
  }

  @Test(arguments: [
    "机器人", "智能客服", "AUTOMATED_AGENT", "assistant", "Virtual Agent", "客服机器人", "bot", "ChatBot",
    "语音机器人", "機器人",
  ])
  func knowsMachines(label: String) throws {
    let found = try #require(role(label))
    #expect(found.0 == .agent)
    #expect(found.1)
  }

  @Test(arguments: [
    "客户", "客戶", "用户", "顾客", "访客", "买家", "来电人", "Customer", "END_USER", "EndUser", "USER", "user",
    "external",
    "visitor", "contact", "client", "Caller", "客户2", "客户李女士", "客户-王先生", "李女士（客户）", "Sam (Customer)",
    "业主", "市民",
    "Customer 1", "客户A",
  ])
  func knowsCustomers(label: String) throws {
    #expect(try #require(role(label)).0 == .customer)
  }

  @Test(arguments: ["系统", "IVR", "acd", "SYSTEM", "系统消息", "trigger", "语音导航"])
  func knowsTheSystem(label: String) throws {
    #expect(try #require(role(label)).0 == .system)
  }

  @Test(arguments: [
    "张三", "momo", "Maya Chen", "A", "说话人1", "Speaker 2", "SPEAKER_00", "主叫", "被叫", "S1",
  ])
  func leavesOthersUnknown(label: String) throws {
    #expect(try #require(role(label)).0 == .unknown)
  }

  @Test(arguments: ["客户反映", "客服回复", "客户姓名", "我是客服", "请问客服", "联系客服热线", "客户要求", "客服工号"])
  func takesNoSentenceForASpeaker(label: String) {
    let text = "客服：您好\n客户：喂\n\(label)：一二三\n\(label)：四五六\n"
    let speakers = importText(text).calls.first?.transcript.turns.map(\.speaker)
    #expect(speakers == ["客服", "客户"])
  }

  @Test(arguments: [
    (Transcript.Direction.inbound, Role.customer, Role.agent),
    (.outbound, .agent, .customer),
  ])
  func readsCallerAndCalleeByDirection(
    direction: Transcript.Direction, caller: Role, callee: Role
  ) {
    let text = "呼叫方向：\(direction.rawValue)\n主叫：嗯\n被叫：嗯\n"
    #expect(importText(text).calls.first?.transcript.turns.map(\.role) == [caller, callee])
  }

  @Test func aCallerBesideACalleeSaysNothing() {
    #expect(
      importText("Caller: mm\nCallee: mm\n").calls.first?.transcript.turns.map(\.role)
        == [.unknown, .unknown])
    #expect(
      importText("Caller: mm\nOperator: mm\n").calls.first?.transcript.turns.map(\.role)
        == [.customer, .agent])
  }
}

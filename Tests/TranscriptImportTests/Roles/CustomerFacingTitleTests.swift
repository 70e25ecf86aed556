import Testing
import TranscriptImport
import Transcripts

/// Titles of staff begin with the customer's word and name no customer.
struct CustomerFacingTitleTests {
  @Test(arguments: [
    "Client Advisor", "Customer Advisor", "Client Services", "Client Manager", "Customer Relations",
    "Client Relationship Manager", "Customer Experience Specialist", "Member Services",
    "Guest Relations Officer", "Patient Coordinator", "User Operations", "Customer Success Team",
    "Customer Service Manager", "Client Advisor 2", "客户主任", "客户关系专员", "用户关怀专员", "买家客服",
    "顾客服务中心", "会员服务", "客户体验专员", "高级客户经理", "客户主任小王", "客户关系专员李女士", "用户运营专员", "客户投诉专员",
  ])
  func namesAgents(label: String) {
    #expect(role(of: label) == .agent)
  }

  @Test(arguments: [
    "Customer", "Client Smith", "Customer 2", "Customer (Lee)", "User 7", "Patient", "Caller",
    "客户李经理", "客户李女士", "用户6021", "客户张师傅", "买家小陈", "患者家属", "客户王主任", "会员王先生",
  ])
  func namesCustomers(label: String) {
    #expect(role(of: label) == .customer)
  }

  private func role(of label: String) -> Role? {
    let text =
      "[{\"speaker\":\"\(label)\",\"text\":\"a b c\"},{\"speaker\":\"X\",\"text\":\"d e f\"}]"
    return importText(text, as: "a.json").calls.first?.transcript.turns.first?.role
  }
}

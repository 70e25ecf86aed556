import Testing
import TranscriptImport
import Transcripts

struct RoleWordsTests {
  @Test(arguments: [
    ("客服1", Role.agent), ("客服（微笑）", .agent), ("Agent A", .agent), ("住户", .customer),
    ("客户B", .customer), ("王女士（客户）", .customer), ("Guest", .customer),
  ])
  func labelsNameTheirRoles(_ label: String, _ role: Role) {
    #expect(RoleWords.role(of: label) == role)
  }

  @Test(arguments: ["客户反映", "A", "说话人1", "今天天气", ""])
  func otherLabelsNameNone(_ label: String) {
    #expect(RoleWords.role(of: label) == nil)
  }
}

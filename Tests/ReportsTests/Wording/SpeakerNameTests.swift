import Testing
import Transcripts

@testable import Reports

struct SpeakerNameTests {
  @Test(
    arguments: [
      (Role.agent, "客服", nil), (.agent, "AGENT", nil), (.customer, "客户", nil),
      (.customer, "客戶", nil),
      (.customer, "客服", "客服"), (.agent, "小乔", "小乔"), (.agent, "", nil), (.agent, nil, nil),
    ] as [(Role, String?, String?)])
  func namesThatSayMoreThanTheRoleAreShown(role: Role, speaker: String?, shown: String?) {
    #expect(Turn(role: role, text: "您好", speaker: speaker).shownSpeaker == shown)
  }
}

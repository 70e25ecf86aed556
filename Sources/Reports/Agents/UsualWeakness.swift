package import Rubrics

/// The four weaknesses that a centre usually has (003 客服存在的问题与不足和建议), counted over calls.
///
/// Which criteria show a weakness is ours; the document names the weaknesses and says no more.
package enum UsualWeakness: String, Sendable, Hashable, CaseIterable {
  case slowAnswers, wrongFacts, noInitiative, littleTechnicalHelp

  /// What it is called.
  package var title: LocalizedText {
    switch self {
    case .slowAnswers: LocalizedText(zh: "应答慢", en: "Slow to answer")
    case .wrongFacts: LocalizedText(zh: "信息不准", en: "Facts not reliable")
    case .noInitiative: LocalizedText(zh: "不够主动", en: "Little initiative")
    case .littleTechnicalHelp: LocalizedText(zh: "技术支持不足", en: "Too little technical help")
    }
  }

  /// The criteria that show it when they are missed.
  package var criteria: Set<String> {
    switch self {
    case .slowAnswers:
      ["answered-in-time", "received-in-a-minute", "reply-time", "prompt-action", "delay"]
    case .wrongFacts: ["consistency", "fees-times", "business-accuracy", "data-accuracy"]
    case .noInitiative:
      [
        "offer-help", "further-help", "invite-comments", "follow-up", "prevention", "assurance",
        "understanding-check",
      ]
    case .littleTechnicalHelp:
      ["offer-solution", "explain-cause", "verify-resolved", "plain-language", "backup-confirmed"]
    }
  }
}

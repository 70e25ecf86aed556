package import Rubrics
package import Transcripts

extension Role {
  /// The role's name.
  package var title: LocalizedText {
    switch self {
    case .agent: LocalizedText(zh: "客服", en: "agent")
    case .customer: LocalizedText(zh: "客户", en: "customer")
    case .system: LocalizedText(zh: "系统", en: "system")
    case .unknown: LocalizedText(zh: "不明", en: "unknown")
    }
  }
}

extension Transcript.Channel {
  /// The channel's name.
  package var title: LocalizedText {
    switch self {
    case .voice: LocalizedText(zh: "语音", en: "voice")
    case .chat: LocalizedText(zh: "文字", en: "chat")
    }
  }
}

extension Transcript.Direction {
  /// The direction's name.
  package var title: LocalizedText {
    switch self {
    case .inbound: LocalizedText(zh: "呼入", en: "inbound")
    case .outbound: LocalizedText(zh: "呼出", en: "outbound")
    }
  }
}

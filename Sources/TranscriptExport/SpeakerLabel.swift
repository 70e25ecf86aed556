import Transcripts

/// What stands before a turn's words, so that people and programs see who speaks.
struct SpeakerLabel {
  private let isChinese: Bool

  /// Takes the language of the labels from the call's, or from its words.
  init(_ call: Transcript) {
    if let language = call.language?.lowercased() {
      isChinese = language.hasPrefix("zh") || language.hasPrefix("cmn") || language.hasPrefix("yue")
    } else {
      isChinese = call.turns.prefix(20).contains { turn in
        turn.text.unicodeScalars.contains { $0.value >= 0x2E80 }
      }
    }
  }

  /// The role's word, with the speaker's own name before it: `小王(客服)`.
  func text(_ turn: Turn) -> String {
    let role = word(turn)
    guard let speaker = turn.speaker.map(Self.harmless), !speaker.isEmpty else { return role }
    if turn.role == .unknown || Self.says(speaker, role) { return speaker }
    return "\(speaker)(\(role))"
  }

  /// The mark between label and words.
  var colon: String { isChinese ? "：" : ": " }

  private func word(_ turn: Turn) -> String {
    switch turn.role {
    case .agent: turn.isBot ? (isChinese ? "机器人" : "Bot") : isChinese ? "客服" : "Agent"
    case .customer: isChinese ? "客户" : "Customer"
    case .system: isChinese ? "系统" : "System"
    case .unknown: isChinese ? "说话人" : "Speaker"
    }
  }

  private static func says(_ speaker: String, _ role: String) -> Bool {
    speaker.lowercased() == role.lowercased()
  }

  /// A name without what would end the label early.
  private static func harmless(_ name: String) -> String {
    var out = ""
    for character in name.prefix(30) {
      out.append(":：\n\r\t<>()（）[]【】".contains(character) ? " " : character)
    }
    return out.split(separator: " ").joined(separator: " ")
  }
}

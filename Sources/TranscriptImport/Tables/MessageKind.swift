/// What kind a message of a chat has, in a column of its own.
enum MessageKind {
  /// Why messages of other kinds are left out.
  static let dropped = Phrase(zh: "图片、语音等非文字消息", en: "messages that are not text")

  private static let others: Set<String> = [
    "图片", "语音", "视频", "文件", "表情", "动画表情", "表情包", "链接", "卡片", "名片", "位置", "红包", "转账", "系统消息", "系统",
    "系统通知", "撤回", "撤回消息", "语音通话", "视频通话", "音视频通话", "小程序", "拍一拍", "未知", "image", "picture", "photo",
    "voice", "audio", "video", "file", "emoji", "emotion", "sticker", "link", "card", "location",
    "system", "recall", "revoke", "gif", "media",
  ]

  /// Whether a message is something else than words.
  ///
  /// - Parameters:
  ///   - kind: The cell.
  ///   - isCoded: Whether numbers are the codes of WeChat, where 1 is text.
  /// - Returns: Whether to leave the message out.
  static func isOther(_ kind: String, isCoded: Bool) -> Bool {
    if Int(kind) != nil { return isCoded && kind != "1" }
    return others.contains(LabelText.key(kind))
  }
}

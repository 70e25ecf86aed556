/// Messages of chats that nobody wrote: pictures, recalls, notices.
enum ChatNoise {
  static let media = Phrase(zh: "图片、语音等非文字消息", en: "messages that are not text")
  static let recalls = Phrase(zh: "撤回或删除的消息", en: "messages that were taken back")
  static let notices = Phrase(zh: "系统提示", en: "notices of the system")

  /// Why a message is no words; `nil` when it is.
  ///
  /// O(message), and only short messages are looked at.
  static func reason(_ text: String) -> Phrase? {
    guard text.utf8.count <= 240, let last = text.unicodeScalars.last else { return nil }
    if isLabelled(text) { return media }
    guard endings.contains(last) else { return nil }
    let key = plain(text)
    if omissions.contains(key) || wholeMessages.contains(key) { return media }
    // invoice.pdf • 3 pages document omitted
    if key.contains("•"), omissions.contains(where: key.hasSuffix) { return media }
    if key.hasPrefix("waiting for this message") || key == "正在等待此消息。这可能需要一些时间。" {
      return recalls
    }
    if let first = key.unicodeScalars.first, let close = LabelText.closing(first),
      key.unicodeScalars.last == close
    {
      // Without brackets, 图片 may be what somebody answered.
      let inner = trim(String(key.dropFirst().dropLast()))
      if placeholders.contains(inner) || omissions.contains(inner) || wholeMessages.contains(inner)
      {
        return media
      }
    }
    if attachmentMarks.occur(in: key), key.utf8.count <= 160 { return media }
    if recallWords.occur(in: key), isRecall(key) { return recalls }
    return nil
  }

  /// Whether a message is a sign for a file with its length or name behind it: `[语音] 3"`,
  /// `[文件] 账单.pdf`, `[视频] 0:12`.
  private static func isLabelled(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, first == "[" || first == "【" || first == "［",
      let close = LabelText.closing(first),
      let end = scalars.prefix(14).firstIndex(of: close), end + 1 < scalars.count,
      placeholders.contains(trim(String(scalars: scalars[1..<end])).lowercased())
    else { return false }
    let rest = scalars[(end + 1)...].filter { !TextLine.isSpace($0) }
    let isLength =
      rest.contains(where: LabelText.isDigit)
      && rest.allSatisfy { LabelText.isDigit($0) || ":'\"″′秒分s.".unicodeScalars.contains($0) }
    guard !isLength else { return true }
    // A name with an extension; other words are somebody's.
    guard let dot = rest.lastIndex(of: "."), dot > 0 else { return false }
    let ending = rest[(dot + 1)...]
    return (2...5).contains(ending.count)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || LabelText.isDigit($0)) }
  }

  /// Why words that WhatsApp itself marks as its own are left out: a call, a file, a notice.
  static func ofProgram(_ text: String) -> Phrase {
    let key = plain(text)
    if let reason = reason(text) { return reason }
    let isMedia =
      mediaWords.occur(in: key)
      || key.unicodeScalars.first == "<" && key.unicodeScalars.last == ">"
    return isMedia ? media : notices
  }

  private static let mediaWords = WordMarks([
    "omitted", "attached", "voice call", "video call", "语音通话", "视频通话", "忽略", "略去", "附件", "poll",
    "location", "contact card", "位置",
  ])

  /// Whether a line that no one is named for is a notice of the program.
  static func isNotice(_ text: String) -> Bool {
    guard text.utf8.count <= 300 else { return false }
    let key = plain(text)
    return notices(key) || reason(text) == recalls
  }

  /// Whether what looks like a name is the beginning of a notice.
  static func isNoticeHead(_ name: String) -> Bool {
    let key = plain(name)
    return notices(key) || headWords.occur(in: key)
  }

  private static func notices(_ key: String) -> Bool { noticeWords.occur(in: key) }

  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in trim(text).unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
      case 0xA0, 0x202F: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased()
  }

  /// A recall is the whole message: 你撤回了一条消息, "momo" 撤回了一条消息, not 我昨天撤回了一条消息，你看到了吗.
  private static func isRecall(_ key: String) -> Bool {
    guard key.utf8.count <= 120 else { return false }
    let sentence = key.unicodeScalars.filter { "，,？?！!".unicodeScalars.contains($0) }
    return sentence.isEmpty
      && ["消息", "message", "message.", "deleted", "deleted.", "重新编辑", "成员消息", "訊息", "已删除", "已刪除"]
        .contains { key.hasSuffix($0) }
      || foreignRecalls.contains { key.hasPrefix($0) }
  }

  /// How such messages end; hardly anything that people say does, so that most are not looked at.
  private static let endings: Set<Unicode.Scalar> = Set(
    "])>}】）］〉」』》dDlLeE.略去话除件图息辑。".unicodeScalars)

  private static let placeholders: Set<String> = [
    "图片", "语音", "视频", "文件", "表情", "动画表情", "表情包", "自定义表情", "链接", "名片", "位置", "红包", "转账", "聊天记录",
    "语音通话", "视频通话", "小程序", "音乐", "闪照", "卡片消息", "媒体文件", "圖片", "語音", "影片", "貼圖", "檔案", "image",
    "photo", "video", "voice", "sticker", "file", "picture", "gif", "voice message",
  ]

  private static let omissions: Set<String> = [
    "省略多媒体文件", "媒体文件已省略", "已省略媒体文件", "多媒體檔案已略去", "忽略多媒体文件", "图像已忽略", "图片已忽略", "视频已忽略", "音频已忽略",
    "贴图已忽略", "文件已忽略", "忽略图片", "影片已略去", "圖片已略去", "media omitted", "image omitted", "video omitted",
    "audio omitted", "sticker omitted", "gif omitted", "document omitted", "contact card omitted",
    "video note omitted", "missed voice call", "missed video call", "未接语音通话", "未接视频通话",
  ]

  /// What a phone writes where a message has no words.
  private static let wholeMessages: Set<String> = [
    "null", "live location shared", "location shared", "voice call", "video call", "poll:",
    "medien ausgeschlossen", "multimedia omitido", "médias omis", "mídia oculta", "media omessi",
  ]

  private static let attachmentMarks = WordMarks([
    "<attached: ", "(file attached)", "<附件：", "<附件:", "(文件附件)", "<附件: ", "（文件附件）",
  ])

  private static let foreignRecalls = [
    "diese nachricht wurde gelöscht", "se eliminó este mensaje", "ce message a été supprimé",
    "esta mensagem foi apagada",
  ]

  private static let recallWords = WordMarks([
    "撤回了一条", "撤回一条", "撤回了", "已删除此消息", "此消息已删除", "此訊息已刪除", "this message was deleted",
    "you deleted this message", "diese nachricht wurde gelöscht", "se eliminó este mensaje",
    "ce message a été supprimé", "esta mensagem foi apagada", "recalled a message",
    "unsent a message", "removed a message",
  ])

  private static let noticeWords = WordMarks([
    "end-to-end encrypted", "端到端加密", "以上是打招呼的内容", "以下为新消息", "以下是新消息", "现在可以开始聊天了", "加入了群聊",
    "移出了群聊", "消息已发出，但被对方拒收", "has joined the conversation", "has left the conversation",
  ])

  private static let headWords = WordMarks([
    "修改群名为", "邀请", "拍了拍", "changed the subject", "changed this group", "created group",
    "joined using", "security code changed", "added you", "更改了", "changed their phone number",
  ])
}

/// Why entries are left out, for the report.
extension Phrase {
  static let notText = Phrase(zh: "图片、文件等非文字消息", en: "pictures, files and the like")
  static let event = Phrase(zh: "进出、评价等事件", en: "events such as joining or rating")
  static let machinePrompt = Phrase(zh: "语音菜单或系统消息", en: "menus and system messages")
  static let internalNote = Phrase(zh: "内部备注", en: "internal notes")
  static let notFinal = Phrase(zh: "未确定的中间结果", en: "results that were not final")
}

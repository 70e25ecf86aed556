/// The speaker that a line begins with, such as 客服： or Customer:.
struct SpeakerLabel {
  var speaker: ScriptLine.Speaker
  /// How many characters the label takes with its colon and the spaces behind it.
  var length: Int

  private static let agents: Set<String> = [
    "客服", "坐席", "座席", "受理人", "客服人员", "服务代表", "话务员", "接线员", "专员", "顾问", "服务顾问",
    "话术", "标准话术", "我", "agent", "advisor", "rep", "representative", "say", "operator", "csr",
  ]
  private static let customers: Set<String> = [
    "客户", "用户", "顾客", "来电人", "对方", "业主", "患者", "会员", "乘客", "customer", "client", "caller",
    "user", "guest",
  ]
  private static let directions: Set<String> = [
    "备注", "注", "注意", "说明", "操作", "动作", "提示", "要点", "目的", "场景", "适用", "note", "action",
    "system", "系统", "purpose", "tip",
  ]

  /// Reads the label at the beginning of a line; `nil` if there is none.
  init?(_ text: PlacedText) {
    let characters = text.characters
    var index = 0
    if let first = characters.first, "【[".contains(first) { index = 1 }
    let start = index
    while index < characters.count, index - start < 16, !"：:】]".contains(characters[index]) {
      index += 1
    }
    guard index < characters.count else { return nil }
    let name = String(characters[start..<index]).lowercased()
      .split(separator: " ").joined(separator: " ")
    if start == 1 {
      guard "】]".contains(characters[index]) else { return nil }
      index += 1
      if index < characters.count, "：:".contains(characters[index]) { index += 1 }
    } else {
      guard "：:".contains(characters[index]) else { return nil }
      index += 1
    }
    if Self.agents.contains(name) {
      speaker = .agent
    } else if Self.customers.contains(name) {
      speaker = .customer
    } else if Self.directions.contains(name) {
      speaker = .direction
    } else {
      return nil
    }
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    length = index
  }
}

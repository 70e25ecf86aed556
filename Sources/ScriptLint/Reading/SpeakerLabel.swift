import TranscriptImport
import Transcripts

/// The speaker that a line begins with, such as 客服： or Customer:.
struct SpeakerLabel {
  var speaker: ScriptLine.Speaker
  /// How many characters the label takes with its colon and the spaces behind it.
  var length: Int
  /// Whether the label itself says that the words may be left out: 客服（可选）：.
  var isOptional = false

  /// Words that only scripts have beside those that transcripts have too.
  private static let agents: Set<String> = [
    "受理人", "话术", "标准话术", "参考话术", "推荐话术", "正确示范", "正确示例", "推荐说法", "标准说法", "正例", "答", "医助", "护士",
    "前台", "技师", "快递员", "老师", "理财经理", "我", "我方", "say", "script", "answer", "nurse",
  ]
  private static let customers: Set<String> = [
    "病人", "家长", "收件人", "寄件人", "学员", "学生", "准客户", "主叫", "问", "对方", "客户问题", "客户问", "客户说",
    "parent", "student", "resident", "homeowner",
  ]
  private static let directions: Set<String> = [
    "备注", "注", "注意", "注意事项", "说明", "操作", "动作", "提示", "要点", "目的", "场景", "适用", "系统操作", "语气", "语速",
    "禁用语", "禁忌语", "禁语", "禁用词", "禁忌", "禁止", "禁止说", "禁说", "不要说", "不能说", "不可说", "不得说", "勿说", "切勿说",
    "忌说", "避免", "避免说", "错误示范", "错误示例", "错误说法", "错误话术", "反例", "反面示例", "反面示范", "错误", "错",
    "note", "notes", "action", "system", "系统", "purpose", "tip", "hint", "tone", "don't say",
    "do not say", "never say", "not like this", "avoid", "avoid saying", "wrong", "bad example",
    "forbidden", "prohibited", "bad", "instead of", "remark",
  ]

  /// Reads the label at the beginning of a line; `nil` if there is none.
  init?(_ text: PlacedText) {
    let characters = text.characters
    let isBracketed = characters.first.map { "【[".contains($0) } ?? false
    let start = isBracketed ? 1 : 0
    guard
      let end = characters[start...].prefix(Self.longest).firstIndex(where: {
        isBracketed ? "】]".contains($0) : "：:\t—>》".contains($0)
      }),
      end > start, let next = Self.end(of: text, at: end, isBracketed)
    else { return nil }
    // 客户（着急）： is the customer.
    let whole = text[start..<end]
    let bare = whole.characters.prefix { !"（(".contains($0) }
    let inner = whole.dropping(bare.count).string.filter { !"（()）".contains($0) }
    let name = String(bare.isEmpty ? whole.plain[...] : PlainCharacters.of(Array(bare))[...])
      .lowercased().split(separator: " ").joined(separator: " ")
    let isColon = isBracketed || "：:".contains(characters[end])
    guard
      let speaker = Self.speaker(named: name, isColon: isColon)
        ?? Self.speaker(named: whole.string, isColon: isColon)
    else { return nil }
    self.speaker = speaker
    isOptional = OptionalMark.isMark(inner)
    length = next
  }

  /// A label is short.
  private static let longest = 16

  private static func speaker(named name: String, isColon: Bool) -> ScriptLine.Speaker? {
    if agents.contains(name) { return isColon || name.count > 1 ? .agent : nil }
    if customers.contains(name) { return isColon || name.count > 1 ? .customer : nil }
    if directions.contains(name) { return isColon ? .direction : nil }
    switch RoleWords.role(of: name) {
    case .agent: return .agent
    case .customer: return .customer
    default: return nil
    }
  }

  /// Where the words begin behind what closes a label; `nil` if nothing does.
  private static func end(of text: PlacedText, at index: Int, _ isBracketed: Bool) -> Int? {
    let characters = text.characters
    var next = index + 1
    if isBracketed {
      if next < characters.count, "：:".contains(characters[next]) { next += 1 }
    } else if characters[index] == "—" {
      guard next < characters.count, characters[next] == "—" else { return nil }
      next += 1
    }
    // -> and => are arrows.
    if characters[index] == ">", index > 0, "-=—>".contains(characters[index - 1]) { return nil }
    while next < characters.count, characters[next].isWhitespace { next += 1 }
    return next
  }
}

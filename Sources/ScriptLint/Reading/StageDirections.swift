/// Tells what is said from what is only told to the agent.
enum StageDirections {
  private static let openings: [Character: Character] = ["（": "）", "(": ")"]

  /// Whether a bracketed line is told to the agent rather than expected of the customer.
  static func isDirection(_ inner: String) -> Bool {
    let cues = [
      "记录", "等待", "登记", "系统", "微笑", "语气", "停顿", "挂", "保持", "转接", "静音", "视", "根据", "例如", "核实",
      "查询", "查看", "操作", "客户", "坐席", "工单", "录入", "确认", "填写", "如", "可选", "适用", "不", "备注", "见", "或",
      "wait", "record", "note", "hold", "pause", "smile", "check", "enter", "optional", "customer",
      "agent", "if ", "transfer", "log ", "write", "open ", "look", "tone", "e.g.",
    ]
    let inner = inner.lowercased()
    return cues.contains { inner.hasPrefix($0) } || inner.hasSuffix("等") || inner.hasSuffix("时")
  }

  /// The words between the brackets of a line that is bracketed as a whole.
  static func inner(of text: PlacedText) -> PlacedText? {
    guard let first = text.characters.first, let close = openings[first],
      text.characters.last == close,
      !text.characters[1..<text.count - 1].contains(close)
    else { return nil }
    return text[1..<text.count - 1].trimmed
  }

  /// Takes stage directions in brackets out of what is said.
  ///
  /// A bracket of a few letters behind a title, as in 先生（女士）, stays: it is a choice of words.
  static func removed(from words: PlacedText) -> PlacedText {
    var words = words
    var index = 0
    while index < words.count {
      guard let close = openings[words.characters[index]],
        let end = words.characters[index...].firstIndex(of: close)
      else {
        index += 1
        continue
      }
      let inner = words[index + 1..<end].string.trimmingSpaces
      if isDirection(inner) || inner.count > 6 || inner.isEmpty {
        words.remove(index..<end + 1)
      } else {
        index = end + 1
      }
    }
    return words
  }

  /// The marks of wording that may be left out, at the beginning of a line.
  static func optionalMark(of text: PlacedText) -> Int? {
    ["（可选）", "(可选)", "【可选】", "[可选]", "(optional)", "[optional]", "（optional）", "(Optional)", "[Optional]"]
      .first { text.hasPrefix($0) }.map(\.count)
  }
}

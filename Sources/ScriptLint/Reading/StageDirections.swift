/// Tells what is said from what is only told to the agent.
enum StageDirections {
  private static let openings: [Character: Character] = ["（": "）", "(": ")"]
  /// Brackets that gaps and choices of words may have too.
  private static let squares: [Character: Character] = [
    "【": "】", "[": "]", "〔": "〕", "［": "］", "〖": "〗",
  ]

  /// Whether a bracketed line is told to the agent rather than expected of the customer.
  static func isDirection(_ inner: String) -> Bool {
    let cues = [
      "记录", "等待", "登记", "系统", "微笑", "语气", "停顿", "挂", "保持", "转接", "静音", "视", "根据", "例如", "核实",
      "查询", "查看", "操作", "客户", "坐席", "工单", "录入", "确认", "填写", "如", "可选", "适用", "不", "备注", "见", "或",
      "禁", "勿", "切勿", "千万", "注意", "提示", "动作", "点击", "打开",
      "wait", "record", "note", "hold", "pause", "smile", "check", "enter", "optional", "customer",
      "agent", "if ", "transfer", "log ", "write", "open ", "look", "tone", "e.g.", "do not",
      "don't",
      "never", "click", "等客户", "待客户", "说明", "放慢", "稍停", "安抚", "倾听", "结束通话",
    ]
    let inner = inner.lowercased()
    return cues.contains { inner.hasPrefix($0) } || inner.hasSuffix("等") || inner.hasSuffix("时")
  }

  /// Whether a line stands in square brackets as a whole and is told to the agent: 【等客户先挂机】.
  static func isBracketed(_ text: PlacedText) -> Bool {
    guard let first = text.characters.first, let close = squares[first],
      text.characters.last == close, text.count > 2
    else { return false }
    let inner = text[1..<text.count - 1]
    return !inner.characters.contains(close)
      && (isSquareDirection(inner, open: first) || isDirection(inner.string))
  }

  /// Whether the words in square brackets are told to the agent: 【禁止：…】, [微笑].
  private static func isSquareDirection(_ inner: PlacedText, open: Character) -> Bool {
    // 工号〔工号〕 is a gap, as in the samples of coaching.
    if open == "〔" { return PlaceholderNames.meaning(of: inner.string) == nil }
    if open == "〖" { return true }
    if SpeakerLabel(inner)?.speaker == .direction { return true }
    let words = inner.string.lowercased()
    return [
      "微笑", "停顿", "等待", "静音", "语气", "保持微笑", "记录", "挂机", "稍停", "放慢", "点击", "切勿", "勿", "禁止", "不要",
      "查询系统", "查询", "查看系统", "系统查询", "登录", "核对系统", "录入", "登记系统", "打开", "等客户", "待客户", "操作", "核实后",
      "smile", "pause", "wait", "mute", "note", "click", "do not", "never", "hold",
    ].contains { words.hasPrefix($0) }
  }

  /// The words between the brackets of a line that is bracketed as a whole.
  ///
  /// O(line).
  static func inner(of text: PlacedText) -> PlacedText? {
    guard let first = text.characters.first, let close = openings[first],
      text.characters.last == close, text.count > 1,
      !text.characters[1..<text.count - 1].contains(close)
    else { return nil }
    return text[1..<text.count - 1].trimmed
  }

  /// Takes stage directions in brackets out of what is said.
  ///
  /// A bracket of a few letters behind a title, as in 先生（女士）, stays: it is a choice of words.
  /// O(words).
  static func removed(from words: PlacedText) -> PlacedText {
    var kept = PlacedText()
    var start = 0
    var index = 0
    /// Closing brackets of which there is none any more.
    var missing: Set<Character> = []
    while index < words.count {
      let open = words.characters[index]
      guard let close = openings[open] ?? squares[open], !missing.contains(close) else {
        index += 1
        continue
      }
      guard let end = words.characters[index...].firstIndex(of: close) else {
        missing.insert(close)
        index += 1
        continue
      }
      if isTold(words[index + 1..<end].trimmed, open: open) {
        kept.append(words[start..<index])
        start = end + 1
      }
      index = end + 1
    }
    if start == 0 { return words }
    kept.append(words.dropping(start))
    return kept
  }

  private static func isTold(_ inner: PlacedText, open: Character) -> Bool {
    if squares[open] != nil { return isSquareDirection(inner, open: open) }
    return inner.isEmpty || inner.count > 6 || isDirection(inner.string)
  }

  /// Whether a line begins with a mark of what is not to be said, or of a comment.
  static func isMarked(_ text: PlacedText) -> Bool {
    ["——", "※", "//", "❌", "✗", "✘", "🚫", "⛔", "×：", "✖"].contains(where: text.hasPrefix)
  }
}

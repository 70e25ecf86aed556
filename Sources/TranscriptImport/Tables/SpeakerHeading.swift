/// Headings of columns that hold the words of one side: 客服, 客服文本, `agent_text`, 内容（客户）.
enum SpeakerHeading {
  private static let words = [
    "的话", "文本", "文字", "内容", "话术", "发言", "说话", "转写", "转写文本", "转写内容", "消息", "语句", "对话", "对话内容",
    "说", "回复", "回答", "提问", "问题", "reply", "question",
    "utterance", "utterances", "text", "transcript", "transcription", "message", "messages",
    "content", "speech", "words", "said", "says", "line", "dialogue",
  ]

  /// The role's word in a heading, and whether the heading speaks of words besides.
  static func label(of heading: String) -> (label: String, namesWords: Bool)? {
    guard heading.unicodeScalars.count <= 30 else { return nil }
    let (outer, inner) = LabelText.splitParenthesis(LabelText.fold(heading))
    if let inner, words.contains(String(scalars: outer)) {
      let label = String(scalars: inner)
      return isRole(label) ? (label, true) : nil
    }
    let text = String(
      scalars: LabelText.fold(heading).map { "_-".contains(Character($0)) ? " " : $0 })
    for word in words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let rests = [
        text.hasSuffix(word) ? String(text.dropLast(word.count)) : "",
        text.hasPrefix(word) ? String(text.dropFirst(word.count)) : "",
      ]
      for rest in rests.map(trim) where !rest.isEmpty && isRole(rest) { return (rest, true) }
    }
    return heading.unicodeScalars.count <= 12 && isRole(heading) ? (heading, false) : nil
  }

  private static func isRole(_ label: String) -> Bool {
    RoleDictionary.match(label)?.strength == .exact
  }
}

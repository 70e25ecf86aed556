/// Older mail and messages in a conversation that is written down line by line.
extension QuotedMail {
  static let dropped = Phrase(zh: "引用的旧邮件或消息", en: "quoted mail or messages")

  /// Whether everything below a line is mail that was answered.
  ///
  /// What people say may end in 写道： too; such a line counts only with a date in it.
  static func opens(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count >= 6, line.count <= 200 else { return false }
    let text = String(scalars: line)
    if line.first == "-" { return MailHeads.begin(text, "") }
    return MailHeads.isAttribution(text) || hasDate(line) && isOlder(text)
  }

  private static func hasDate(_ line: [Unicode.Scalar]) -> Bool {
    line.contains(where: LabelText.isDigit)
  }

  private static func isOlder(_ text: String) -> Bool {
    text.hasSuffix("写道：") || text.hasSuffix("写道:") || text.hasPrefix("发件人:")
      || text.hasPrefix("发件人：")
  }

  /// Whether a line is itself quoted: `> …`.
  static func isQuoted(_ line: [Unicode.Scalar]) -> Bool {
    line.first == ">" && line.count > 1
  }

  /// Whether the words above a row of dashes only repeat the message that is answered below it, as
  /// WeChat copies them: `「momo：在吗」`.
  static func isQuotation(_ words: String, above line: [Unicode.Scalar]) -> Bool {
    words.hasPrefix("「") && words.hasSuffix("」") && LineNoise.isSeparator(line)
      && line.allSatisfy { $0 == "-" || $0 == "—" || TextLine.isSpace($0) }
  }
}

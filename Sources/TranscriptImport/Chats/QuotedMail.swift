/// Older mail that a reply carries along, and messages that a chat repeats above an answer.
enum QuotedMail {
  static let dropped = Phrase(zh: "引用的旧邮件或消息", en: "quoted mail or messages")

  /// Whether everything below a line is mail that was answered.
  ///
  /// ```
  /// On Tue, 4 Mar 2025 at 16:15, Sam <sam@example.org> wrote:
  /// -----Original Message-----
  /// 在 2025年3月4日 16:15，星河客服 写道：
  /// ------------------ 原始邮件 ------------------
  /// ```
  static func opens(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count >= 6, line.count <= 200 else { return false }
    let text = String(scalars: line).lowercased()
    if text.hasPrefix("-"),
      ["original message", "原始邮件", "forwarded message", "转发邮件"]
        .contains(where: text.contains)
    {
      return true
    }
    let hasDigit = line.contains(where: LabelText.isDigit)
    if hasDigit, text.hasPrefix("on "), text.hasSuffix("wrote:") { return true }
    return hasDigit && (text.hasSuffix("写道：") || text.hasSuffix("写道:"))
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

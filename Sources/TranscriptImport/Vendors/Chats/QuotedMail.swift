/// Cuts off the mail that an answer quotes.
enum QuotedMail {
  private static let heads = [
    "-----original message-----", "________________________________", "-----原始邮件-----",
    "---------- forwarded message",
    "------------------ 原始邮件", "发件人:", "发件人：", "## in replies all text above",
    "##- please type your reply above this line -##",
  ]

  /// The text before the first quoted line.
  ///
  /// O(text).
  static func without(_ text: String) -> String {
    var kept: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let plain = String(line).trimmed
      if isHead(plain.lowercased()) { break }
      if plain.hasPrefix(">") { continue }
      kept.append(line)
    }
    return kept.joined(separator: "\n").trimmed
  }

  /// `On Tue, 4 Mar 2025, Maya wrote:`, `在 2025年3月4日，… 写道：` and lines of division.
  static func isHead(_ line: String) -> Bool {
    if heads.contains(where: line.hasPrefix) { return true }
    if line.hasPrefix("on "), line.hasSuffix("wrote:") { return true }
    return line.hasSuffix("写道：") || line.hasSuffix("写道:")
  }
}

/// Cuts off the mail that an answer quotes.
enum QuotedMail {
  private static let heads = [
    "-----original message-----", "________________________________", "-----原始邮件-----",
    "---------- forwarded message",
    "------------------ 原始邮件", "发件人:", "发件人：", "## in replies all text above",
    "##- please type your reply above this line -##",
  ]

  /// The text before the first quoted line, without lines that are quoted one by one.
  ///
  /// O(text).
  ///
  /// - Parameters:
  ///   - text: What somebody wrote.
  ///   - line: The line of the file, for the count of what is left out.
  ///   - sink: Told how many quotations were left out.
  /// - Returns: What the writer wrote.
  static func without(_ text: String, line: Int, into sink: inout ImportSink) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var kept: [Substring] = []
    var quotations = 0
    var wasQuoted = false
    for (index, written) in lines.enumerated() {
      let plain = String(written).trimmed
      let next = index + 1 < lines.count ? String(lines[index + 1]).trimmed : ""
      if isHead(plain.lowercased()) || isHead(plain, next) {
        quotations += 1
        break
      }
      let isQuoted = plain.hasPrefix(">")
      if isQuoted, !wasQuoted { quotations += 1 }
      wasQuoted = isQuoted
      if !isQuoted { kept.append(written) }
    }
    if quotations > 0 { sink.report.drop(dropped, line: line, count: quotations) }
    return kept.joined(separator: "\n").trimmed
  }

  /// `On Tue, 4 Mar 2025 at 09:00, Maya <maya@example.org>` with `wrote:` on the next line.
  private static func isHead(_ line: String, _ next: String) -> Bool {
    let (first, second) = (line.lowercased(), next.lowercased())
    guard first.utf8.count <= 200, second.utf8.count <= 120 else { return false }
    let hasDate = line.unicodeScalars.contains(where: LabelText.isDigit)
    if first.hasPrefix("on "), hasDate, second.hasSuffix("wrote:") { return true }
    return line.hasPrefix("在") && hasDate
      && (second.hasSuffix("写道：") || second.hasSuffix("写道:"))
  }

  /// `On Tue, 4 Mar 2025, Maya wrote:`, `在 2025年3月4日，… 写道：` and lines of division.
  static func isHead(_ line: String) -> Bool {
    if heads.contains(where: line.hasPrefix) { return true }
    if line.hasPrefix("on "), line.hasSuffix("wrote:") { return true }
    return line.hasSuffix("写道：") || line.hasSuffix("写道:")
  }
}

/// Cuts off the mail that an answer quotes.
enum QuotedMail {
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
      if MailHeads.begin(plain, next) || isEnding(plain) {
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

  /// `…写道：` at the end of a mail, without a date.
  private static func isEnding(_ line: String) -> Bool {
    let line = line.lowercased()
    if line.hasPrefix("on "), line.hasSuffix("wrote:") { return true }
    return line.hasSuffix("写道：") || line.hasSuffix("写道:")
  }
}

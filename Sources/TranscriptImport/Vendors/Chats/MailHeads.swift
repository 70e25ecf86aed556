/// The lines under which mail programs put what is answered, in several languages.
enum MailHeads {
  /// Beginnings, in lower case.
  private static let beginnings = [
    "-----original message-----", "---------- forwarded message",
    "________________________________",
    "-----ursprüngliche nachricht", "-------- ursprüngliche nachricht",
    "---------- weitergeleitete nachricht", "-----message d'origine", "-----message d’origine",
    "-------- message d'origine", "-------- message d’origine", "---------- message transféré",
    "-----原始邮件", "----- 原始邮件", "-----邮件原件", "------------------ 原始邮件",
    "------------------ original", "---- 回复的原邮件", "---- replied message", "-----原始郵件",
    "## in replies all text above", "##- please type your reply above this line -##",
  ]

  /// How a line that names the writer begins and ends, in lower case; a date stands between.
  private static let attributions: [(begin: String, end: String)] = [
    ("on ", "wrote:"), ("am ", "schrieb:"), ("le ", "a écrit :"), ("le ", "a écrit:"),
    ("在", "写道："), ("在", "写道:"), ("于", "写道："), ("于", "写道:"), ("於", "寫道："),
    ("於", "寫道:"), ("在", "寫道："), ("在", "寫道:"),
  ]

  /// What stands in the first and second line of a block of facts about the older mail.
  private static let blocks: [(first: String, second: [String])] = [
    ("from:", ["sent:", "date:", "to:"]), ("von:", ["gesendet:", "datum:", "an:"]),
    ("de :", ["envoyé :", "date :", "à :"]), ("de:", ["envoyé:", "date:", "à:"]),
    ("发件人:", []), ("发件人：", []), ("寄件者:", []), ("寄件者：", []), ("寄件人：", ["日期", "收件"]),
  ]

  /// Whether a line and perhaps the one below it begin mail that is quoted.
  ///
  /// O(line).
  ///
  /// - Parameters:
  ///   - line: The line, without white space around it.
  ///   - next: The line below it; programs wrap long lines.
  /// - Returns: Whether what follows is older mail.
  static func begin(_ line: String, _ next: String) -> Bool {
    guard line.utf8.count <= 400 else { return false }
    let (first, second) = (folded(line), folded(String(next.prefix(200))))
    if beginnings.contains(where: first.hasPrefix) { return true }
    if isAttribution(first, first) || isAttribution(first, second) { return true }
    return blocks.contains { block in
      first.hasPrefix(block.first)
        && (block.second.isEmpty || block.second.contains(where: second.hasPrefix))
    }
  }

  /// Whether a line by itself names the writer and the date of quoted mail.
  static func isAttribution(_ line: String) -> Bool {
    let line = folded(line)
    return isAttribution(line, line)
  }

  private static func isAttribution(_ first: String, _ last: String) -> Bool {
    guard first.unicodeScalars.contains(where: LabelText.isDigit) else { return false }
    return attributions.contains { first.hasPrefix($0.begin) && last.hasSuffix($0.end) }
      // Am 04.03.2025 um 09:00 schrieb Maya:
      || first.hasPrefix("am ") && last.hasSuffix(":")
        && (first.contains(" schrieb ") || last.contains("schrieb "))
  }

  /// Lower case, and with one kind of space.
  private static func folded(_ line: String) -> String {
    line.lowercased().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}

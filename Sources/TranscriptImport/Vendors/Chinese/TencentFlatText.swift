/// Reads the flat text of Tencent's transcription: `[0:0.520,0:3.860,0]  您好`, a sentence a line.
///
/// The times are minutes and seconds; the third number is the speaker, which older results lack.
enum TencentFlatText {
  /// Whether most of the first lines have this form.
  static func isPresent(in text: String) -> Bool {
    // A sentence is no longer than this, and a text may be as long as a file.
    let start = String(decoding: text.utf8.prefix(1 << 14), as: UTF8.self)
    let lines = start.split(maxSplits: 20, whereSeparator: \.isNewline).prefix(20)
    guard !lines.isEmpty else { return false }
    return lines.count { turn(String($0), line: 0) != nil } * 2 > lines.count
  }

  /// The sentences of a text; a line without times goes on with the one before it.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - line: The line it begins on.
  ///   - step: How far a line of the text is a line of the file; 0 when it is a JSON string.
  /// - Returns: A turn for each sentence.
  static func turns(in text: String, line: Int, step: Int = 0) -> [DraftTurn] {
    var turns: [DraftTurn] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, content) in lines.enumerated() {
      if let turn = turn(String(content), line: line + index * step) {
        turns.append(turn)
      } else if !turns.isEmpty {
        turns[turns.count - 1].text += String(content).trimmed
      }
    }
    return turns
  }

  private static func turn(_ content: String, line: Int) -> DraftTurn? {
    let content = content.trimmed
    guard content.first == "[", let close = content.firstIndex(of: "]") else { return nil }
    let parts = content[content.index(after: content.startIndex)..<close].split(separator: ",")
    guard (2...3).contains(parts.count), let start = seconds(parts[0]), let end = seconds(parts[1])
    else { return nil }
    var turn = DraftTurn(text: String(content[content.index(after: close)...]).trimmed, line: line)
    turn.start = start
    turn.end = end
    if parts.count == 3 { turn.speaker = String(parts[2]).trimmed }
    return turn
  }

  /// `1:02.500` or `1:01:02.500`.
  private static func seconds(_ text: Substring) -> Double? {
    let parts = String(text).trimmed.split(separator: ":")
    guard (2...3).contains(parts.count) else { return nil }
    var total = 0.0
    for part in parts {
      guard let number = Double(part), number >= 0, number < 1e6 else { return nil }
      total = total * 60 + number
    }
    return Timeline.rounded(total)
  }
}

/// Joins the lines of one turn.
enum WrappedText {
  /// Joins a turn's words and its next line.
  ///
  /// A space goes between words. Chinese has none; there a line that breaks off in the middle of
  /// a sentence is taken for one that was too long for its page, unless it is short.
  ///
  /// - Parameters:
  ///   - text: The words so far.
  ///   - line: The next line.
  ///   - previousLength: Unicode scalars of the line that the words so far end with.
  /// - Returns: The words of both.
  static func join(_ text: String, _ line: [Unicode.Scalar], previousLength: Int) -> String {
    var joined = text
    let next = String(String.UnicodeScalarView(line))
    guard let last = text.unicodeScalars.last, let first = line.first else { return joined + next }
    let isWide = last.value >= 0x2E80 || first.value >= 0x2E80
    let isFull = previousLength >= 30 || "。！？；，、：!?;,".unicodeScalars.contains(last)
    if !isWide || !isFull { joined += " " }
    joined += next
    return joined
  }
}

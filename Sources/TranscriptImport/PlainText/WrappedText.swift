/// Joins the lines of one turn.
enum WrappedText {
  /// Appends the next line to a turn's words.
  ///
  /// A space goes between words. Chinese has none; there a line that breaks off in the middle of
  /// a sentence is taken for one that was too long for its page, unless it is short.
  ///
  /// O(line), taken over all lines of a turn.
  ///
  /// - Parameters:
  ///   - line: The next line.
  ///   - text: The words so far.
  ///   - previousLength: Unicode scalars of the line that the words so far end with.
  static func append(
    _ line: [Unicode.Scalar], to text: inout String, previousLength: Int
  ) {
    guard let first = line.first else { return }
    let last = text.unicodeScalars.last ?? " "
    let isWide = last.value >= 0x2E80 || first.value >= 0x2E80
    // Nothing goes before the first words of a turn.
    let isFull = text.isEmpty || previousLength >= 30 || "。！？；，、：!?;,".unicodeScalars.contains(last)
    if !text.isEmpty, !isWide || !isFull { text += " " }
    // Appending to the scalars would make room for each line by itself, so that long turns would
    // be copied again and again.
    text += String(scalars: line[...])
  }
}

/// Lines for a terminal of text that has no colours.
package enum PlainLines {
  /// The text in lines no wider than so many cells, of which a Chinese character takes two.
  ///
  /// Linear in the text.
  ///
  /// - Parameters:
  ///   - text: One line, its own indent included.
  ///   - cells: The width of a line.
  ///   - rest: Spaces before the lines after the first.
  /// - Returns: At least one line.
  package static func wrapped(_ text: String, to cells: Int, rest: Int) -> [String] {
    StyledText(text).wrapped(to: cells, rest: rest).map { line in
      let text = line.pieces.map(\.text).joined()
      return String(
        text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
  }
}

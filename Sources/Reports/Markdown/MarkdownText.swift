/// A Markdown document as it grows; words and structure go in by different ways.
struct MarkdownText: Sendable {
  private(set) var text = ""

  init() {}

  /// Appends markup as it is.
  mutating func markup(_ markup: String) { text += markup }

  /// Appends words, which keep no meaning as markup.
  mutating func words(_ words: String) { text += Self.escaped(words) }

  /// Appends the row that begins a table; columns marked with `true` are aligned right.
  mutating func tableHead(_ columns: [(title: String, isNumber: Bool)]) {
    tableRow(columns.map { Self.escaped($0.title) })
    text += "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
  }

  /// Appends a row of cells that were escaped before.
  mutating func tableRow(_ cells: [String]) {
    text += "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The document as bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Words in which no character is markup and no HTML, on one line.
  ///
  /// ```swift
  /// MarkdownText.escaped("a|b <script>")  // a\|b &lt;script&gt;
  /// ```
  static func escaped(_ words: String) -> String {
    var safe = ""
    let scalars = Array(SafeText.visible(words).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      // Bare addresses are made into links by many readers.
      case ":" where scalars[(place + 1)...].starts(with: ["/", "/"]): safe += "\\:"
      case "." where isAfterWWW(scalars[..<place]): safe += "\\."
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\\", "|", "*", "_", "`", "[", "]", "~", "#", "!", "$":
        safe += "\\"
        safe.unicodeScalars.append(scalar)
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  private static func isAfterWWW(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.count > 2 && before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}

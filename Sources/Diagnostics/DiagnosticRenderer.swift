/// Draws a diagnostic with its line and a caret that is right under full-width text.
///
/// ```
/// pack.yaml:3:1: error: unknown key 'titel' [unknown-key]
///   3 | titel: 热线
///     | ^^^^^
///     = expected: one of extends, id, …
///     = did you mean 'title'?
/// ```
public struct DiagnosticRenderer: Sendable {
  private let labels: Labels

  /// The words around a diagnostic, in the reader's language.
  public struct Labels: Sendable {
    package var severities: [Diagnostic.Severity: String]
    package var expected: String
    package var didYouMean: @Sendable (String) -> String

    /// English.
    public static let english = Labels(
      severities: [.error: "error", .warning: "warning", .note: "note"],
      expected: "expected", didYouMean: { "did you mean '\($0)'?" })

    /// Simplified Chinese.
    public static let chinese = Labels(
      severities: [.error: "错误", .warning: "警告", .note: "提示"],
      expected: "应为", didYouMean: { "是否想写“\($0)”？" })
  }

  /// Creates a renderer that speaks one language.
  public init(labels: Labels = .english) {
    self.labels = labels
  }

  /// Draws a diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: What to draw.
  ///   - line: The offending line, where the caller has it.
  /// - Returns: One or more lines without a newline at the end.
  public func render(_ diagnostic: Diagnostic, line: String? = nil) -> String {
    var place = ""
    if let file = diagnostic.file {
      place = file + ":"
      if let start = diagnostic.range?.start { place += "\(start.line):\(start.column):" }
      place += " "
    }
    let severity = labels.severities[diagnostic.severity] ?? diagnostic.severity.rawValue
    var out = ["\(place)\(severity): \(diagnostic.message) [\(diagnostic.id)]"]
    if let line, let range = diagnostic.range {
      let number = String(range.start.line)
      let margin = String(repeating: " ", count: number.count)
      let shown = excerpt(of: line, around: range)
      out.append("  \(number) | \(shown.text)")
      let carets = String(repeating: "^", count: shown.caretCells)
      out.append("  \(margin) | \(String(repeating: " ", count: shown.leadCells))\(carets)")
    }
    if let expected = diagnostic.expected { out.append("    = \(labels.expected): \(expected)") }
    if let suggestion = diagnostic.suggestion {
      out.append("    = \(labels.didYouMean(suggestion))")
    }
    return out.joined(separator: "\n")
  }

  private struct Excerpt {
    var text: String
    var leadCells: Int
    var caretCells: Int
  }

  /// A character as it can be drawn in one line: control characters would move the cursor.
  private static func shown(_ character: Character) -> Character {
    guard let first = character.unicodeScalars.first else { return character }
    if first == "\t" { return " " }
    return first.properties.generalCategory == .control ? "\u{FFFD}" : character
  }

  /// At most about 100 characters of a line, with the marked stretch in view.
  private func excerpt(of line: String, around range: SourceRange) -> Excerpt {
    let characters = line.map(Self.shown)
    let start = min(max(1, range.start.column) - 1, characters.count)
    let end = start + min(range.length, characters.count - start)
    let from = start > 60 ? start - 40 : 0
    let to = min(characters.count, max(end, from + 100))
    let cut = to - from > 140 ? from + 140 : to
    let lead = String(characters[from..<start])
    let marked = String(characters[start..<max(start, min(end, cut))])
    var text = String(characters[from..<cut])
    var leadCells = DisplayWidth.of(lead)
    if from > 0 {
      text = "…" + text
      leadCells += 1
    }
    if cut < characters.count { text += "…" }
    return Excerpt(text: text, leadCells: leadCells, caretCells: max(1, DisplayWidth.of(marked)))
  }
}

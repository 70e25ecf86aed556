import Diagnostics
import Transcripts

/// The few facts between two lines of dashes at the head of a text or Markdown script.
///
/// ```
/// ---
/// title: 首访
/// direction: outbound
/// placeholders: 师傅姓名, 套餐
/// ---
/// ```
struct FrontMatter {
  private static let keys = ["title", "direction", "language", "placeholders"]

  /// The index of the first line behind it; 0 if there is none.
  private(set) var end = 0
  private var values: [(key: String, value: String, line: Int)] = []

  init(lines: [Substring]) {
    guard lines.first?.allSatisfy({ $0 == "-" }) == true, lines[0].count >= 3 else { return }
    guard let close = lines.dropFirst().prefix(40).firstIndex(where: { $0.hasPrefix("---") }) else {
      return
    }
    end = close + 1
    for index in 1..<close {
      let parts = lines[index].split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      values.append(
        (String(parts[0]).trimmingSpaces, String(parts[1]).trimmingSpaces, index + 1))
    }
  }

  /// Sets what is stated.
  func apply(to template: inout ScriptTemplate) {
    for (key, value, _) in values {
      switch key {
      case "title": template.title = value
      case "direction": template.direction = Transcript.Direction(rawValue: value)
      case "language": template.language = value
      case "placeholders":
        template.placeholders = value.split { "[],，、".contains($0) }
          .map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
      default: break
      }
    }
  }

  /// What is wrong: authors may keep facts of their own here, so only a near miss is remarked on.
  func problems(file: String) -> [Diagnostic] {
    values.compactMap { key, value, line in
      let place = SourceRange(
        start: SourcePosition(line: line, column: 1), length: max(1, key.count))
      if key == "direction", Transcript.Direction(rawValue: value) == nil {
        return Diagnostic(
          id: "script-value", severity: .warning, file: file, range: place,
          message: "direction cannot be '\(value)'", expected: "inbound or outbound")
      }
      guard !Self.keys.contains(key), let near = Suggestion.nearest(to: key, among: Self.keys)
      else { return nil }
      return Diagnostic(
        id: "script-key", severity: .warning, file: file, range: place,
        message: "nothing is known about '\(key)'", suggestion: near)
    }
  }
}

/// Takes comments out of the lines of a script.
enum Comments {
  /// The lines with their places, those of comments blank.
  static func blanked(_ lines: [Substring], from first: Int, isMarkdown: Bool) -> [PlacedText] {
    var placed: [PlacedText] = []
    placed.reserveCapacity(lines.count)
    var isInComment = false
    for (index, line) in lines.enumerated() {
      guard index >= first, !(line.contains("callgrade:ignore") && isComment(line)) else {
        placed.append(PlacedText())
        continue
      }
      var text = PlacedText(line, line: index + 1)
      if isMarkdown || line.contains("<!--") || isInComment { cut(&text, &isInComment) }
      placed.append(text)
    }
    return placed
  }

  private static func isComment(_ line: Substring) -> Bool {
    let head = line.drop(while: \.isWhitespace)
    return head.hasPrefix("#") || head.hasPrefix("<!--") || head.hasPrefix("//")
  }

  private static func cut(_ text: inout PlacedText, _ isInComment: inout Bool) {
    while true {
      if isInComment {
        guard let end = text.firstRange(of: "-->") else {
          text = PlacedText()
          return
        }
        text.remove(0..<end.upperBound)
        isInComment = false
      }
      guard let start = text.firstRange(of: "<!--") else { return }
      if let end = text.firstRange(of: "-->", from: start.upperBound) {
        text.remove(start.lowerBound..<end.upperBound)
      } else {
        text = text[0..<start.lowerBound]
        isInComment = true
        return
      }
    }
  }
}

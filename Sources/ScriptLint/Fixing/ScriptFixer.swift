import Diagnostics

/// Puts the changes that are certain into the text of a script.
package enum ScriptFixer {
  /// The text with the fixes in it; everything else stays as it is, line ends included.
  ///
  /// A fix whose words no longer stand where they did is left out, and so is one that overlaps
  /// another. O(text + fixes · line).
  ///
  /// - Parameters:
  ///   - findings: What was found in this very text.
  ///   - text: The text.
  /// - Returns: The new text, and how many fixes it has.
  package static func apply(
    _ findings: [LintFinding], to text: String
  ) -> (text: String, count: Int) {
    var byLine: [Int: [LintFix]] = [:]
    for fix in findings.compactMap(\.fix) where fix.isCertain {
      byLine[fix.range.start.line, default: []].append(fix)
    }
    guard !byLine.isEmpty else { return (text, 0) }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var count = 0
    var number = 0
    var start = text.startIndex
    while start < text.endIndex {
      number += 1
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      var line = Array(text[start..<end])
      var limit = line.count
      for fix in (byLine[number] ?? []).sorted(by: { $0.range.start > $1.range.start }) {
        let from = fix.range.start.column - 1
        let to = from + fix.range.length
        guard from >= 0, to <= limit, String(line[from..<to]) == fix.before else { continue }
        line.replaceSubrange(from..<to, with: Array(fix.after))
        limit = from
        count += 1
      }
      out += String(line)
      if end < text.endIndex { out.append(text[end]) }
      start = end < text.endIndex ? text.index(after: end) : end
    }
    return (out, count)
  }
}

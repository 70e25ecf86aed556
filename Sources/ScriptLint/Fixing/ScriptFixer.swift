import Diagnostics

/// Puts the changes that are certain into the text of a script.
package enum ScriptFixer {
  /// The text with the fixes in it; everything else stays as it is, line ends included.
  ///
  /// A fix whose words no longer stand where they did is left out. Of two that overlap the longer
  /// one is made: a rewording of a sentence mends the words in it, and not the other way round.
  /// O(text + fixes · line).
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
      let end = text[start...].firstIndex(where: \.endsLine) ?? text.endIndex
      var line = Array(text[start..<end])
      for (range, after) in changes(byLine[number] ?? [], to: line) {
        line.replaceSubrange(range, with: Array(after))
        count += 1
      }
      out += String(line)
      if end < text.endIndex { out.append(text[end]) }
      start = end < text.endIndex ? text.index(after: end) : end
    }
    return (out, count)
  }

  /// The changes to a line, the last first.
  private static func changes(
    _ fixes: [LintFix], to line: [Character]
  ) -> [(range: Range<Int>, after: String)] {
    var chosen: [(range: Range<Int>, after: String)] = []
    for fix in fixes.sorted(by: {
      ($1.range.length, $0.range.start) < ($0.range.length, $1.range.start)
    }) {
      let from = fix.range.start.column - 1
      let range = from..<from + max(0, fix.range.length)
      guard from >= 0, range.upperBound <= line.count, String(line[range]) == fix.before,
        !chosen.contains(where: { $0.range.overlaps(range) })
      else { continue }
      chosen.append((range, fix.after))
    }
    return chosen.sorted { $0.range.lowerBound > $1.range.lowerBound }
  }
}

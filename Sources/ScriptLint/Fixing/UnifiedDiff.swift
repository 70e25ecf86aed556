/// The difference between two texts in which only single lines were changed, as `patch` takes it.
package enum UnifiedDiff {
  private static let context = 3

  /// The difference; empty if there is none.
  ///
  /// - Parameters:
  ///   - old: The text before.
  ///   - new: The text after, with as many lines.
  ///   - file: The file's name.
  package static func text(from old: String, to new: String, file: String) -> String {
    let before = lines(old)
    let after = lines(new)
    guard before.count == after.count else { return "" }
    let changed = before.indices.filter { before[$0] != after[$0] }
    guard !changed.isEmpty else { return "" }
    let name = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    var out = "--- a/\(name)\n+++ b/\(name)\n"
    var place = 0
    while place < changed.count {
      var last = place
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
      let first = max(0, changed[place] - context)
      let end = min(before.count, changed[last] + context + 1)
      out += "@@ -\(first + 1),\(end - first) +\(first + 1),\(end - first) @@\n"
      var index = first
      while index < end {
        guard before[index] != after[index] else {
          out += mark(" ", before[index])
          index += 1
          continue
        }
        var stop = index
        while stop < end, before[stop] != after[stop] { stop += 1 }
        for line in before[index..<stop] { out += mark("-", line) }
        for line in after[index..<stop] { out += mark("+", line) }
        index = stop
      }
      place = last + 1
    }
    return out
  }

  /// The lines with their ends, so that a last line without one is told.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      }
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  private static func mark(_ sign: String, _ line: String) -> String {
    line.unicodeScalars.last == "\n" ? sign + line : sign + line + "\n\\ No newline at end of file\n"
  }
}

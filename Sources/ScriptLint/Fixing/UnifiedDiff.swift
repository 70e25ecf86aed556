/// The difference between two files, as `patch` takes it.
package enum UnifiedDiff {
  private static let context = 3

  /// A stretch of lines that became another.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The difference of two texts; empty if there is none.
  package static func text(from old: String, to new: String, file: String) -> String {
    String(
      decoding: bytes(from: Array(old.utf8), to: Array(new.utf8), file: file), as: UTF8.self)
  }

  /// The difference of two files in whatever encoding, since `patch` compares bytes.
  ///
  /// O(bytes).
  ///
  /// - Parameters:
  ///   - old: The file before.
  ///   - new: The file after.
  ///   - file: The file's name.
  /// - Returns: The difference with a heading for the file; empty if there is none.
  package static func bytes(from old: [UInt8], to new: [UInt8], file: String) -> [UInt8] {
    let before = lines(old)
    let after = lines(new)
    let changes = changes(from: before, to: after)
    guard !changes.isEmpty else { return [] }
    let plain = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    var out = Array("--- \(name("a/" + plain))\n+++ \(name("b/" + plain))\n".utf8)
    var place = 0
    while place < changes.count {
      var last = place
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound < 2 * context
      { last += 1 }
      out += hunk(Array(changes[place...last]), before, after)
      place = last + 1
    }
    return out
  }

  private static func hunk(
    _ changes: [Change], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]
  ) -> [UInt8] {
    guard let head = changes.first, let tail = changes.last else { return [] }
    let lead = min(context, head.old.lowerBound)
    let rest = min(context, before.count - tail.old.upperBound)
    let old = head.old.lowerBound - lead..<tail.old.upperBound + rest
    let new = head.new.lowerBound - lead..<tail.new.upperBound + rest
    func span(_ range: Range<Int>) -> String {
      "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
    }
    var out = Array("@@ -\(span(old)) +\(span(new)) @@\n".utf8)
    var index = old.lowerBound
    for change in changes {
      for line in before[index..<change.old.lowerBound] { out += mark(" ", line) }
      for line in before[change.old] { out += mark("-", line) }
      for line in after[change.new] { out += mark("+", line) }
      index = change.old.upperBound
    }
    for line in before[index..<old.upperBound] { out += mark(" ", line) }
    return out
  }

  /// The stretches that differ: runs of lines if both have as many, else all from the first line
  /// that differs to the last.
  private static func changes(
    from before: [ArraySlice<UInt8>], to after: [ArraySlice<UInt8>]
  ) -> [Change] {
    guard before.count == after.count else {
      var head = 0
      while head < min(before.count, after.count), before[head] == after[head] { head += 1 }
      var tail = 0
      while tail < min(before.count, after.count) - head,
        before[before.count - 1 - tail] == after[after.count - 1 - tail]
      { tail += 1 }
      return [Change(old: head..<before.count - tail, new: head..<after.count - tail)]
    }
    var changes: [Change] = []
    for index in before.indices where before[index] != after[index] {
      if let last = changes.indices.last, changes[last].old.upperBound == index {
        changes[last] = Change(
          old: changes[last].old.lowerBound..<index + 1,
          new: changes[last].new.lowerBound..<index + 1)
      } else {
        changes.append(Change(old: index..<index + 1, new: index..<index + 1))
      }
    }
    return changes
  }

  /// The lines with their ends, so that a last line without one is told.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func mark(_ sign: String, _ line: ArraySlice<UInt8>) -> [UInt8] {
    let text = Array(sign.utf8) + line
    return line.last == 0x0A ? text : text + Array("\n\\ No newline at end of file\n".utf8)
  }

  /// A file's name as a heading can hold it: in quotation marks if it has marks of its own, with a
  /// tab behind it if it has spaces, at which a name would end.
  private static func name(_ path: String) -> String {
    let isPlain = !path.unicodeScalars.contains {
      $0 == "\"" || $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F
    }
    if isPlain { return path.contains(" ") ? path + "\t" : path }
    var out = "\""
    for byte in path.utf8 {
      switch byte {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x20..<0x7F: out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return out + "\""
  }
}

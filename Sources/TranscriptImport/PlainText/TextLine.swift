/// A line of a text, without its line break and the white space around it.
struct TextLine {
  /// Counted from 1.
  var number: Int
  var scalars: [Unicode.Scalar]

  var isBlank: Bool { scalars.isEmpty }

  var text: String { String(scalars: scalars) }

  /// Splits UTF-8 at LF, CR LF and CR, and at the separators that word processors use.
  static func split(_ bytes: [UInt8], firstLine: Int = 1) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var index = 0
    while index <= bytes.count {
      let isEnd = index == bytes.count
      guard isEnd || bytes[index] == 0x0A || bytes[index] == 0x0D else {
        index += 1
        continue
      }
      if isEnd, start == index { break }
      lines.append(
        TextLine(number: firstLine + lines.count, scalars: trimmed(bytes[start..<index])))
      if !isEnd, bytes[index] == 0x0D {
        // A file that was written as text twice on Windows has CR CR LF.
        if index + 2 < bytes.count, bytes[index + 1] == 0x0D, bytes[index + 2] == 0x0A {
          index += 2
        } else if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
          index += 1
        }
      }
      index += 1
      start = index
    }
    return lines
  }

  /// Takes the marks of a quotation away when most lines have them.
  static func unquoted(_ lines: [TextLine]) -> [TextLine] {
    let isQuoted = { (line: TextLine) in
      line.scalars.first == ">" && !line.scalars.dropFirst().starts(with: [">"])
    }
    let filled = lines.count { !$0.isBlank }
    guard lines.count(where: isQuoted) * 2 > filled else { return lines }
    return lines.map { line in
      guard isQuoted(line) else { return line }
      return TextLine(
        number: line.number, scalars: Array(line.scalars.dropFirst().drop(while: isSpace)))
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    var scalars = decoded(bytes)
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    if let first = scalars.first, isSpace(first) {
      scalars.removeSubrange(..<(scalars.firstIndex { !isSpace($0) } ?? scalars.endIndex))
    }
    return scalars
  }

  /// Decodes UTF-8 that has been checked before; what is malformed all the same becomes U+FFFD.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 {
        scalars.append(Unicode.Scalar(lead))
        continue
      }
      let length = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
      var value = UInt32(lead) & (0x3F >> UInt32(length))
      var left = length
      while left > 0, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 {
        value = value << 6 | UInt32(bytes[index] & 0x3F)
        index += 1
        left -= 1
      }
      scalars.append(left == 0 ? Unicode.Scalar(value) ?? "\u{FFFD}" : "\u{FFFD}")
    }
    return scalars
  }

  /// White space, and the invisible marks that chat programs put around names and times.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x85, 0x3000, 0x2000...0x200F, 0x2028...0x202F, 0x205F,
      0x2060...0x2069, 0xFEFF:
      return true
    default: return false
    }
  }
}
